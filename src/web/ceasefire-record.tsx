import type { CeasefireView, Move } from '../views/ceasefire-view'
import { dayWords } from '../views/day-words'
import type { Party } from '../views/party'
import { Marks, sentenceAt } from './parts'

const LANES = 4

const SIGN: Readonly<Record<Move['move'], string>> = {
  appeal: '◇',
  offer: '◈',
  agreement: '◆',
  acceptance: '◆',
  rejection: '✕',
  in_force: '●',
  extension: '●',
  holding: '●',
  violation: '▲',
  denial: '△',
  collapse: '✕',
  expiry: '○',
}

/** The record of cease-fire moves: time runs down, each party has its lane; what several do together spans theirs. */
export function CeasefireRecord({ view }: { readonly view: CeasefireView }) {
  const { moves, background } = view
  if (moves.length === 0 && background.length === 0) return null
  const lanes = lanesOf(view)
  return (
    <section aria-labelledby="ceasefire">
      <h2 id="ceasefire">Cease-fire moves</h2>
      <p class="note">
        Time runs down, each party has its lane. An alleged violation stands in the lane of the party that alleges it. Click a move to read
        its sentence.
      </p>
      <div class="lanes" style={{ '--lanes': String(lanes.length) }}>
        <div class="lane-heads" aria-hidden="true">
          <span />
          {lanes.map(({ label }) => (
            <span>{label}</span>
          ))}
        </div>
        <ol>
          {moves.map((move, at) => (
            <MoveItem
              move={move}
              lanes={lanes}
              day={move.date?.slice(0, 10) === moves[at - 1]?.date?.slice(0, 10) ? undefined : move.date}
            />
          ))}
        </ol>
      </div>
      {background.length > 0 && (
        <details class="behind">
          <summary>Earlier cease-fires that reports recall ({background.length})</summary>
          <ol class="recalled">
            {background.map((move) => (
              <li class="dim">
                <MoveBody move={move} /> <span class="by">{move.claim.from}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

interface Lane {
  readonly label: string
  readonly keys: ReadonlySet<string> | undefined
}

/** The first parties each have their lane; the others share the last. */
function lanesOf({ parties }: CeasefireView): readonly Lane[] {
  const own = parties.length <= LANES ? parties : parties.slice(0, LANES - 1)
  const lanes = own.map(({ party }): Lane => ({ label: party.label, keys: new Set([party.key]) }))
  return own.length < parties.length ? [...lanes, { label: 'Others', keys: undefined }] : lanes
}

function MoveItem({ move, lanes, day }: { readonly move: Move; readonly lanes: readonly Lane[]; readonly day: string | undefined }) {
  const at = move.by.length > 0 ? move.by.map((party) => laneOf(party, lanes)) : [laneOf({ key: '', label: '' }, lanes)]
  const [from, until] = [Math.min(...at), Math.max(...at)]
  return (
    <li class={day ? 'move new-day' : 'move'}>
      <time dateTime={move.date}>{day ? dayWords(day) : ''}</time>
      <div class={`move-body move-${move.move}`} style={{ gridColumn: `${from + 2} / ${until + 3}` }}>
        <MoveBody move={move} />
      </div>
    </li>
  )
}

const laneOf = (party: Party, lanes: readonly Lane[]): number => {
  const own = lanes.findIndex(({ keys }) => keys?.has(party.key))
  return own < 0 ? lanes.length - 1 : own
}

function MoveBody({ move }: { readonly move: Move }) {
  const { by, words, claim, to, against, mediators, from, until, scope, also } = move
  const names = (parties: readonly Party[]): string => parties.map(({ label }) => label).join(parties.length === 2 ? ' and ' : ', ')
  return (
    <>
      <a href={sentenceAt(claim.document.id, claim.id)} title={claim.text}>
        <span class="sign" aria-hidden="true">
          {SIGN[move.move]}
        </span>{' '}
        {by.length > 0 && <strong>{names(by)}</strong>} {words}
        {against.length > 0 && ` by ${names(against)}`}
      </a>{' '}
      {claim.amount && <span class="num">{claim.amount}</span>}
      <span class="by">
        {to.length > 0 && `to ${names(to)}. `}
        {mediators.length > 0 && `Mediated by ${names(mediators)}. `}
        {from && `From ${timeWords(from)}. `}
        {until && `Until ${timeWords(until)}. `}
        {scope && `${scope.charAt(0).toUpperCase()}${scope.slice(1)}. `}
        {names(by) === claim.speaker ? '' : `Says ${claim.speaker}. `}
        {also.length > 0 && `Told in ${also.length + 1} sentences.`}
      </span>{' '}
      <Marks marks={claim.marks} />
    </>
  )
}

/** `timeWords('2020-10-10T12:00') // => '10 October 2020, 12:00'` */
const timeWords = (time: string): string => `${dayWords(time)}${time.length > 10 ? `, ${time.slice(11, 16)}` : ''}`
