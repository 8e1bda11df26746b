import { useEffect } from 'preact/hooks'
import type { ClaimNote } from '../views/claim-note'
import type { FigureView } from '../views/figures-view'
import { useView, viewPath } from './api'
import { ClaimItem } from './claim-item'
import { Bounds, Grade, INTEREST } from './figures'
import { Shown } from './parts'
import { RangePlot, scaleOf } from './range-plot'
import { place, to } from './router'

/** A figure explained: its bounds, grade and reason, what each side says, the claims behind it and those set aside. */
export function FigurePage({ id }: { readonly id: string }) {
  const { asked } = place.value
  const path = viewPath(`/api/figures/${encodeURIComponent(id)}`, { conflict: asked.get('conflict'), asOf: asked.get('asOf') })
  const answer = useView<FigureView>(path)
  return <Shown answer={answer}>{(view) => <Explained view={view} />}</Shown>
}

function Explained({ view }: { readonly view: FigureView }) {
  const { words, scope, rating, incidentReasons, positions, claims, superseded, figure } = view
  const lines = new Map([...claims, ...superseded].map((line) => [line.id, line]))
  const notes: Record<string, ClaimNote> = Object.fromEntries(
    [...lines].map(([id, { document, speaker, marks, amount }]) => [
      id,
      { document: document.id, speaker, marks, ...(amount && { amount }) },
    ]),
  )
  useEffect(() => {
    document.title = `${words} · Ascribe`
  }, [words])
  return (
    <>
      <p class="by">
        <a href={to('/')}>← The conflict</a>
      </p>
      <h1>{words}</h1>
      <p class="lead">{scope}</p>
      <div class="figure wide">
        <Bounds line={view} notes={notes} />
        <RangePlot line={view} scale={scaleOf([view])} />
        <p class="reason">{figure.reason}</p>
        {incidentReasons.length > 0 && <p class="by">How its claims were put together: {incidentReasons.join('; ')}.</p>}
        <p>
          <Grade line={view} /> <small>{rating}</small>
        </p>
        <p class="by">
          {figure.origins === 1 ? 'One origin' : `${figure.origins} origins`}, {figure.independentOrigins} of them independent of each other
          and of the parties.
          {figure.estimate &&
            ` The model’s estimate, apart from the figure: ${figure.estimate.low}–${figure.estimate.high}, likeliest ${figure.estimate.best} (90%). ${figure.estimate.reason}`}
        </p>
      </div>
      {positions.map((position) => (
        <section>
          <h2>
            {position.side} <span class="by">{INTEREST[position.interest]}</span>
          </h2>
          <p class="lead num">{position.range}</p>
          {position.claims.map((id) => lines.get(id) && <ClaimItem line={lines.get(id)!} />)}
        </section>
      ))}
      {superseded.length > 0 && (
        <section>
          <h2>Set aside: later claims revise these</h2>
          {superseded.map((line) => (
            <ClaimItem line={line} />
          ))}
        </section>
      )}
    </>
  )
}
