import { useSignal } from '@preact/signals'
import type { FigureLine, FiguresView } from '../views/figures-view'
import { ClaimList, Num } from './parts'
import { RangePlot, scaleOf } from './range-plot'
import { to } from './router'

type Notes = FiguresView['claims']

const GRADE_MEANING: Readonly<Record<string, string>> = {
  confirmed: 'independent sources agree, or the side that lost admits it',
  fair: 'a source without an interest says so',
  weak: 'one interested source says so',
  contested: 'the parties contradict each other',
  discounted: 'said, and refuted or withdrawn',
}
const BASIS: Readonly<Record<string, string>> = {
  verified: 'verified',
  independent: 'independent source',
  admission: 'admitted by the side that lost',
  none: 'claims alone',
}

/** What can be known: the reconciled figures, running totals first. */
export function Figures({ view }: { readonly view: FiguresView }) {
  const { figures, withoutClaim, claims } = view
  const cards = mainTotals(figures)
  const totals = figures.filter((line) => line.kind === 'total' && !cards.includes(line))
  const single = figures.filter(({ kind }) => kind === 'occurrence')
  if (figures.length === 0 && withoutClaim.length === 0) return null
  const scale = scaleOf(cards)
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">What can be known</h2>
      <p class="note">
        Of each loss: the least that is admitted or shown (low), the best number where somebody without an interest counted, and the most
        (high). Sides are never averaged. <span class="open">∅</span>: open.
      </p>
      {cards.length > 0 && (
        <div class="figures">
          {cards.map((line) => (
            <FigureCard line={line} notes={claims} scale={scale} />
          ))}
        </div>
      )}
      {withoutClaim.length > 0 && (
        <p class="caution">
          <strong>No claim</strong> of the losses of {withoutClaim.map(({ label }) => label).join(', ')}: nobody says anything, which does
          not mean that there are none.
        </p>
      )}
      <FigureTable title="Single occurrences" lines={single} notes={claims} />
      <FigureTable title="Other totals and stretches of days" lines={totals} notes={claims} />
    </section>
  )
}

const digits = new Intl.NumberFormat('en-US')

/** A bound of a figure: opens the sentence that gives it, or the figure's explanation where no single one does. */
function Bound({ line, end, notes }: { readonly line: FigureLine; readonly end: 'low' | 'best' | 'high'; readonly notes: Notes }) {
  const value = line.figure[end]
  const claim = line[`${end}Claim`]
  if (value === null)
    return (
      <span class="open" title={end === 'best' ? 'nobody without an interest counted' : 'open: nobody says'}>
        ∅
      </span>
    )
  if (claim !== undefined && notes[claim])
    return (
      <Num claim={claim} note={notes[claim]}>
        {digits.format(value)}
      </Num>
    )
  return (
    <a class="num" href={figureAt(line)}>
      {digits.format(value)}
    </a>
  )
}

const figureAt = ({ figure }: FigureLine): string => to(`/figures/${encodeURIComponent(figure.id)}`)

export function Grade({ line }: { readonly line: FigureLine }) {
  const { grade, reliability, credibility, basis } = line.figure
  return (
    <span class={`grade grade-${grade}`} title={`${GRADE_MEANING[grade]}. ${line.rating}. Basis: ${BASIS[basis]}.`}>
      {grade}{' '}
      <small>
        {reliability}
        {credibility}
      </small>
    </span>
  )
}

function FigureCard({
  line,
  notes,
  scale,
}: {
  readonly line: FigureLine
  readonly notes: Notes
  readonly scale: ReturnType<typeof scaleOf>
}) {
  return (
    <article class="figure">
      <h3>
        <a href={figureAt(line)}>{line.words}</a>
      </h3>
      <p class="by">{line.scope}</p>
      <Bounds line={line} notes={notes} />
      <RangePlot line={line} scale={scale} />
      <ul class="positions">
        {line.positions.map((position) => (
          <li>
            <span class="side">{position.side}</span>{' '}
            {position.claims.length === 1 ? (
              <Num claim={position.claims[0]!} note={notes[position.claims[0]!]}>
                {position.range}
              </Num>
            ) : (
              <span class="num">{position.range}</span>
            )}{' '}
            <small>{INTEREST[position.interest] ?? ''}</small>
            {position.claims.length > 1 && <ClaimList ids={position.claims} notes={notes} label={`${position.claims.length} claims`} />}
          </li>
        ))}
      </ul>
      <p class="reason">{line.figure.reason}</p>
      <p>
        <Grade line={line} /> <small>{BASIS[line.figure.basis]}</small> <small class="origins">{originsOf(line)}</small>{' '}
        {line.figure.superseded.length > 0 && (
          <ClaimList ids={line.figure.superseded} notes={notes} label={`${line.figure.superseded.length} superseded`} />
        )}
      </p>
    </article>
  )
}

/** How many origins stand behind a figure: copies of one story are one. */
export const originsOf = ({ figure: { origins, independentOrigins } }: FigureLine): string =>
  `${origins === 1 ? 'one origin' : `${origins} origins`}, ${independentOrigins === 0 ? 'none' : independentOrigins} independent`

export const INTEREST: Readonly<Record<string, string>> = {
  own_loss: 'of its own loss',
  enemy_loss: 'of its enemy’s loss',
  third_party: 'takes no side',
  own_conduct: 'of its own conduct',
  enemy_conduct: 'of its enemy’s conduct',
  unknown: '',
}

/** Low, best and high side by side. */
export function Bounds({ line, notes }: { readonly line: FigureLine; readonly notes: Notes }) {
  return (
    <dl class="bounds">
      {(['low', 'best', 'high'] as const).map((end) => (
        <div>
          <dt>{end}</dt>
          <dd>
            <Bound line={line} end={end} notes={notes} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Figures as rows, folded where they are many. */
function FigureTable({ title, lines, notes }: { readonly title: string; readonly lines: readonly FigureLine[]; readonly notes: Notes }) {
  const open = useSignal(lines.length <= 12)
  if (lines.length === 0) return null
  return (
    <details
      class="fold"
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>
        <h3>
          {title} <small>{lines.length}</small>
        </h3>
      </summary>
      <div class="scroll">
        <table class="single">
          <thead>
            <tr>
              <th scope="col">Losses of</th>
              <th scope="col">Where and when</th>
              <th scope="col">Low</th>
              <th scope="col">Best</th>
              <th scope="col">High</th>
              <th scope="col">Said</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            {(open.value ? lines : []).map((line) => (
              <SingleRow line={line} notes={notes} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** Of each party, class and measure the total that reaches furthest: the one to look at first. Of nobody’s people there is none. */
function mainTotals(figures: readonly FigureLine[]): readonly FigureLine[] {
  const main = new Map<string, FigureLine>()
  for (const line of figures) {
    const { victimParty, victimClass, measure } = line.figure
    const key = JSON.stringify([victimParty, victimClass, measure])
    if (line.kind === 'total' && victimParty !== 'unknown' && !main.has(key)) main.set(key, line)
  }
  return [...main.values()]
}

function SingleRow({ line, notes }: { readonly line: FigureLine; readonly notes: Notes }) {
  return (
    <tr>
      <th scope="row">
        <a href={figureAt(line)}>{line.words}</a>
      </th>
      <td data-label="Where and when">{line.scope}</td>
      {(['low', 'best', 'high'] as const).map((end) => (
        <td data-label={end} class="n">
          <Bound line={line} end={end} notes={notes} />
        </td>
      ))}
      <td data-label="Said">
        {line.positions.map(({ side, range, claims }) => (
          <span class="position">
            {side}{' '}
            <Num claim={claims[0]!} note={notes[claims[0]!]}>
              {range}
            </Num>
          </span>
        ))}
      </td>
      <td data-label="Grade">
        <Grade line={line} /> <small class="origins">{originsOf(line)}</small>
      </td>
    </tr>
  )
}
