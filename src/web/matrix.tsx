import type { Cell, CellRange, MatrixRow, MatrixView } from '../views/matrix-view'
import type { Voice } from '../views/voice'
import { ClaimList, Marks, Num, shortDay } from './parts'

type Notes = MatrixView['claims']

/** Whose losses (rows) × who says so (columns). */
export function Matrix({ view }: { readonly view: MatrixView }) {
  const { rows, voices, claims, withoutClaim } = view
  if (rows.length === 0)
    return (
      <section aria-labelledby="matrix">
        <h2 id="matrix">Who says what of whose losses</h2>
        <p>No report up to then gives a number.</p>
      </section>
    )
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">Who says what of whose losses</h2>
      <p class="note">
        Rows: whose people. Columns: with whose voice. A total is the newest that each speaker gave; single claims are of one occurrence
        each and are never added up. Click a number to read its sentence.
      </p>
      <div class="scroll">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                Losses of
              </th>
              <th scope="colgroup" colSpan={voices.length}>
                as said by
              </th>
            </tr>
            <tr>
              {voices.map(({ kind, label }) => (
                <th scope="col" class={`voice-${kind}`}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {byParty(rows).map((group) => (
            <tbody>
              <tr class="party">
                <th scope="rowgroup" colSpan={voices.length + 1}>
                  {group[0]!.party.label}
                </th>
              </tr>
              {group.map((row) => (
                <Row row={row} voices={voices} notes={claims} />
              ))}
            </tbody>
          ))}
          {withoutClaim.length > 0 && (
            <tbody>
              {withoutClaim.map(({ label }) => (
                <tr class="party none-at-all">
                  <th scope="row">{label}</th>
                  <td colSpan={voices.length} class="none">
                    no claim: nobody says anything of its losses, which does not mean that it has none
                  </td>
                </tr>
              ))}
            </tbody>
          )}
        </table>
      </div>
    </section>
  )
}

function Row({ row, voices, notes }: { readonly row: MatrixRow; readonly voices: readonly Voice[]; readonly notes: Notes }) {
  const cells = new Map(row.cells.map((cell) => [cell.voice, cell]))
  const silent = voices.filter(({ key }) => !cells.has(key))
  return (
    <tr>
      <th scope="row">{row.words}</th>
      {voices.map((voice) => {
        const cell = cells.get(voice.key)
        const own = voice.key === row.party.key
        return (
          <td class={`${cell ? 'said' : 'none'}${own ? ' own' : ''}`} data-voice={voice.label}>
            {cell ? <CellContent cell={cell} notes={notes} named={voice.kind === 'unnamed' || voice.kind === 'press'} /> : 'no claim'}
          </td>
        )
      })}
      {silent.length > 0 && (
        <td class="silent">no claim: {silent.map(({ kind, label }) => (kind === 'press' ? 'outlets' : label)).join(', ')}</td>
      )}
    </tr>
  )
}

/** `named`: says who speaks, where the column does not. */
function CellContent({ cell, notes, named }: { readonly cell: Cell; readonly notes: Notes; readonly named: boolean }) {
  const { running, single, notAffirmed, uncounted } = cell
  const counted = [...(running?.claims ?? []), ...(single?.claims ?? [])]
  // where every claim of the cell is inferred, it is said once
  const shared = counted.length > 1 && counted.every((id) => notes[id]?.marks.includes('inferred'))
  return (
    <>
      {running && (
        <p class="total">
          <Range range={running} notes={notes} />
          <small> in all{running.since && ` since ${shortDay(running.since)}`}</small>{' '}
          {!shared && <Doubts ids={running.claims} notes={notes} />}
        </p>
      )}
      {single && (
        <p>
          <Range range={single} notes={notes} />
          <small>{single.claims.length === 1 ? ' in one occurrence' : ` in ${single.claims.length} single claims`}</small>{' '}
          {!shared && <Doubts ids={single.claims} notes={notes} />}
        </p>
      )}
      {notAffirmed.map((id) => (
        <p>
          <Num claim={id} note={notes[id]}>
            {notes[id]?.amount}
          </Num>{' '}
          <small>{notes[id]?.marks.includes('denied') ? 'denied' : 'not as a fact'}</small>
        </p>
      ))}
      {named && counted.length === 1 && <p class="by">{notes[counted[0]!]?.speaker}</p>}
      {shared && <Doubts ids={counted} notes={notes} />}
      {counted.length > 1 && <ClaimList ids={counted} notes={notes} label={`${counted.length} claims`} />}
      <ClaimList ids={uncounted} notes={notes} label={`${uncounted.length} not counted`} />
    </>
  )
}

/** A range whose ends open the claims that they come from. */
function Range({ range, notes }: { readonly range: CellRange; readonly notes: Notes }) {
  return range.ends.map(({ words, claim }, at) => (
    <>
      {at > 0 && (range.words.includes('–') ? '–' : ' to ')}
      <Num claim={claim} note={notes[claim]}>
        {words}
      </Num>
    </>
  ))
}

/** Doubts that any of these claims carries, each said once. */
function Doubts({ ids, notes }: { readonly ids: readonly string[]; readonly notes: Notes }) {
  return <Marks marks={(['hedged', 'inferred'] as const).filter((mark) => ids.some((id) => notes[id]?.marks.includes(mark)))} />
}

function byParty(rows: readonly MatrixRow[]): readonly (readonly MatrixRow[])[] {
  const groups = new Map<string, MatrixRow[]>()
  for (const row of rows) groups.set(row.party.key, [...(groups.get(row.party.key) ?? []), row])
  return [...groups.values()]
}
