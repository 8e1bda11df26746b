import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ClaimLine } from '../views/claim-line'
import type { ClaimsView } from '../views/claims-view'
import { useView, viewPath } from './api'
import { ClaimItem } from './claim-item'
import { Shown } from './parts'
import { go, place, to } from './router'

const FILTERS = ['kind', 'party', 'speaker', 'standing', 'from', 'to', 'text'] as const

/** The list of claims with its filters; what is asked stands in the address, so that it can be kept and sent. */
export function ClaimsPage() {
  const { asked } = place.value
  const values = Object.fromEntries(FILTERS.map((name) => [name, asked.get(name)])) as Record<(typeof FILTERS)[number], string | null>
  const query = { ...values, conflict: asked.get('conflict'), asOf: asked.get('asOf'), limit: '60' }
  const answer = useView<ClaimsView>(viewPath('/api/claims', query))
  const change = (name: string, value: string): void => go(to('/claims', { ...values, [name]: value || null }), { replace: true })
  return (
    <>
      <h1>Claims</h1>
      <Shown answer={answer}>
        {(view) => (
          <>
            <search>
              <form class="filters" onSubmit={(event) => event.preventDefault()}>
                <label class="wide">
                  Words
                  <input
                    type="search"
                    value={values.text ?? ''}
                    placeholder="sentence, speaker, place, outlet"
                    onInput={(event) => change('text', event.currentTarget.value)}
                  />
                </label>
                <Choice name="kind" label="Kind" value={values.kind} change={change} choices={KINDS} />
                <Choice
                  name="party"
                  label="About"
                  value={values.party}
                  change={change}
                  choices={view.parties.map(({ key, label, claims }) => [key, `${label} (${claims})`])}
                />
                <Choice
                  name="speaker"
                  label="Speaker"
                  value={values.speaker}
                  change={change}
                  choices={view.speakers.map(({ name, claims }) => [name, `${name} (${claims})`])}
                />
                <Choice name="standing" label="Standing" value={values.standing} change={change} choices={STANDINGS} />
                <label>
                  From
                  <input type="date" value={values.from ?? ''} onChange={(event) => change('from', event.currentTarget.value)} />
                </label>
                <label>
                  To
                  <input type="date" value={values.to ?? ''} onChange={(event) => change('to', event.currentTarget.value)} />
                </label>
                {FILTERS.some((name) => values[name]) && <a href={to('/claims')}>Show all</a>}
              </form>
            </search>
            <p class="count" role="status">
              {view.total === 1 ? 'One claim' : `${view.total} claims`}
            </p>
            <Pages key={JSON.stringify(query)} first={view} query={query} />
          </>
        )}
      </Shown>
    </>
  )
}

const KINDS = [
  ['toll', 'Tolls'],
  ['event', 'Events'],
  ['ceasefire', 'Cease-fire moves'],
  ['assessment', 'Verdicts on numbers'],
] as const
const STANDINGS = [
  ['facts', 'Said as facts'],
  ['doubted', 'Denied, demanded, feared'],
  ['background', 'Background'],
] as const

function Choice({
  name,
  label,
  value,
  choices,
  change,
}: {
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly choices: readonly (readonly [value: string, label: string])[]
  readonly change: (name: string, value: string) => void
}) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => change(name, event.currentTarget.value)}>
        <option value="">all</option>
        {choices.map(([one, words]) => (
          <option value={one}>{words}</option>
        ))}
      </select>
    </label>
  )
}

/** The first page of claims and those that were asked for after it. */
function Pages({ first, query }: { readonly first: ClaimsView; readonly query: Readonly<Record<string, string | null>> }) {
  const more = useSignal<readonly ClaimLine[]>([])
  const next = useSignal(first.next)
  useEffect(() => {
    more.value = []
    next.value = first.next
  }, [first])
  const load = async (): Promise<void> => {
    const response = await fetch(viewPath('/api/claims', { ...query, after: next.value }))
    if (!response.ok) return
    const page = (await response.json()) as ClaimsView
    more.value = [...more.value, ...page.claims]
    next.value = page.next
  }
  return (
    <>
      <div class="list">
        {[...first.claims, ...more.value].map((line) => (
          <ClaimItem key={line.id} line={line} />
        ))}
      </div>
      {next.value && (
        <button type="button" class="more" onClick={load}>
          Show more
        </button>
      )}
    </>
  )
}
