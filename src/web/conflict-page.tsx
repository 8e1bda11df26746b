import type { CeasefireView } from '../views/ceasefire-view'
import type { ConflictView } from '../views/conflict-view'
import { dayWords } from '../views/day-words'
import type { FiguresView } from '../views/figures-view'
import type { MatrixView } from '../views/matrix-view'
import { useView, viewPath } from './api'
import { CeasefireRecord } from './ceasefire-record'
import { DayStrip } from './day-strip'
import { Figures } from './figures'
import { Matrix } from './matrix'
import { Shown } from './parts'
import { place, to } from './router'

/** The conflict as of a date: who says what of whose losses, what can be known, and the record of cease-fire moves. */
export function ConflictPage() {
  const asked = { conflict: place.value.asked.get('conflict'), asOf: place.value.asked.get('asOf') }
  const conflict = useView<ConflictView>(viewPath('/api/conflict', asked))
  const matrix = useView<MatrixView>(viewPath('/api/matrix', asked))
  const figures = useView<FiguresView>(viewPath('/api/figures', asked))
  const ceasefire = useView<CeasefireView>(viewPath('/api/ceasefire', asked))
  return (
    <>
      <Shown answer={conflict}>{(view) => <Head view={view} />}</Shown>
      <Shown answer={matrix}>{(view) => <Matrix view={view} />}</Shown>
      <Shown answer={figures}>{(view) => <Figures view={view} />}</Shown>
      <Shown answer={ceasefire}>{(view) => <CeasefireRecord view={view} />}</Shown>
    </>
  )
}

function Head({ view }: { readonly view: ConflictView }) {
  const { conflict, title, asOf, documents, outlets, claims, days, assessments } = view
  if (days.length === 0 && documents === 0)
    return (
      <section>
        <h1>An empty ledger</h1>
        <p>
          Nothing is recorded yet. Read reports into it with <code>ascribe read FILES</code>, or start with the sample:{' '}
          <code>npm start</code>.
        </p>
      </section>
    )
  const all = claims.toll + claims.event + claims.ceasefire + claims.assessment
  return (
    <section class="title">
      <h1>{title ?? nameWords(conflict)}</h1>
      <p class="lead">
        What {outlets === 1 ? 'one outlet' : `${outlets} outlets`} reported that others say: <a href={to('/claims')}>{all} claims</a> in{' '}
        <a href={to('/documents')}>{documents === 1 ? 'one report' : `${documents} reports`}</a>
        {asOf ? `, as known at the end of ${dayWords(asOf)}` : ''}. Of these,{' '}
        <a href={to('/claims', { kind: 'toll' })}>{claims.toll} count losses</a>,{' '}
        <a href={to('/claims', { kind: 'event' })}>{claims.event} tell of events</a> and{' '}
        <a href={to('/claims', { kind: 'ceasefire' })}>{claims.ceasefire} of cease-fire moves</a>.
      </p>
      {assessments.length > 0 && (
        <p class="caution">
          <strong>Reports themselves warn:</strong>{' '}
          <a href={to('/claims', { kind: 'assessment' })}>
            {assessments.length === 1 ? 'one passage says' : `${assessments.length} passages say`}
          </a>{' '}
          that numbers of the parties could not be verified, are exaggerated or are rejected.
        </p>
      )}
      <DayStrip days={days} asOf={asOf} />
    </section>
  )
}

/** `nameWords('karabakh-2020') // => 'Karabakh 2020'` */
const nameWords = (name: string): string => name.replaceAll(/[-_]/g, ' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase())
