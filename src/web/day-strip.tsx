import type { ConflictView } from '../views/conflict-view'
import { dayWords } from '../views/day-words'
import { shortDay } from './parts'
import { go, to } from './router'

/** The days of the record as bars of how many claims each brought. Choosing one shows what was known at its end. */
export function DayStrip({ days, asOf }: { readonly days: ConflictView['days']; readonly asOf: string | undefined }) {
  if (days.length === 0) return null
  const first = days[0]!.day
  const last = days.at(-1)!.day
  const chosen = asOf?.slice(0, 10) ?? last
  const most = Math.max(1, ...days.map(({ claims }) => claims))
  const known = days.filter(({ day }) => day <= chosen).length
  const choose = (day: string | undefined): void => go(to('/', { asOf: day === undefined || day >= last ? null : day }), { replace: true })
  const at = (index: number): string => days[Math.max(0, Math.min(days.length - 1, index))]!.day
  return (
    <fieldset class="days">
      <legend>What was known at the end of which day</legend>
      <div class="days-head">
        <label>
          As of{' '}
          <input
            type="date"
            min={first}
            max={last}
            value={chosen}
            onChange={(event) => event.currentTarget.value && choose(event.currentTarget.value)}
          />
        </label>
        <button type="button" onClick={() => choose(at(known - 2))} disabled={known <= 1}>
          ← Day before
        </button>
        <button type="button" onClick={() => choose(at(known))} disabled={known >= days.length}>
          Day after →
        </button>
        <button type="button" onClick={() => choose(undefined)} disabled={asOf === undefined}>
          All that is known
        </button>
      </div>
      {days.length <= 62 && (
        <div class="bars" aria-hidden="true">
          {days.map(({ day, claims }) => (
            <button
              type="button"
              tabIndex={-1}
              class={day <= chosen ? 'bar known' : 'bar'}
              title={`${dayWords(day)}: ${claims} claims`}
              onClick={() => choose(day)}
            >
              <span class="column">
                <span style={{ height: `${Math.round((claims / most) * 100)}%` }} />
              </span>
              <small>{shortDay(day)}</small>
            </button>
          ))}
        </div>
      )}
    </fieldset>
  )
}
