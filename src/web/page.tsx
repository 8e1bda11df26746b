import { useEffect } from 'preact/hooks'
import type { ConflictsView } from '../views/conflict-view'
import { dayWords } from '../views/day-words'
import { useView } from './api'
import { ClaimPage } from './claim-page'
import { ClaimsPage } from './claims-page'
import { ConflictPage } from './conflict-page'
import { CopyPage } from './copy-page'
import { DocumentsPage } from './documents-page'
import { FigurePage } from './figure-page'
import { ReaderPage } from './reader-page'
import { go, place, to } from './router'

const SECTIONS = [
  ['', 'Conflict'],
  ['claims', 'Claims'],
  ['documents', 'Sources'],
] as const

/** The whole page: its head, and what the address names. */
export function Page() {
  const { section } = place.value
  return (
    <>
      <a class="skip" href="#content">
        To the content
      </a>
      <header class="head">
        <a class="mark" href={to('/')}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M6 8h20M6 16h12M6 24h16" />
            <path class="mark-cut" d="M23 12v8" />
          </svg>
          Ascribe
        </a>
        <nav aria-label="Pages">
          {SECTIONS.map(([name, label]) => (
            <a href={to(`/${name}`)} aria-current={section === name || (section === 'figures' && name === '') ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <DateChosen />
        <ConflictChoice />
      </header>
      <main id="content" tabIndex={-1}>
        <Content />
      </main>
      <footer class="foot">
        <p>
          Every number here is somebody’s claim. Click it to read the sentence it stands in. <span class="open">∅</span> is an open bound:
          nobody says how far it goes.
        </p>
        <p>
          Everything is also <a href="/api/openapi.json">JSON</a>. Texts belong to their publishers; read them there.
        </p>
      </footer>
    </>
  )
}

function Content() {
  const { section, id } = place.value
  useEffect(() => {
    if (id === undefined) document.title = `${SECTIONS.find(([name]) => name === section)?.[1] ?? 'Ascribe'} · Ascribe`
  }, [section, id])
  if (section === 'claims') return id === undefined ? <ClaimsPage /> : <ClaimPage id={id} />
  if (section === 'documents') return id === undefined ? <DocumentsPage /> : <ReaderPage id={id} />
  if (section === 'figures' && id !== undefined) return <FigurePage id={id} />
  if (section === 'copies' && id !== undefined) return <CopyPage id={id} />
  return <ConflictPage />
}

/** Says on every page that it shows what was known at a date, and takes it away. */
function DateChosen() {
  const asOf = place.value.asked.get('asOf')
  if (asOf === null) return null
  const { section, id } = place.value
  return (
    <p class="as-of">
      As known at the end of <strong>{dayWords(asOf)}</strong>{' '}
      <a href={to(`/${section}${id === undefined ? '' : `/${encodeURIComponent(id)}`}`, { asOf: null })}>Show all that is known</a>
    </p>
  )
}

/** Which conflict is looked at, where the ledger has several. */
function ConflictChoice() {
  const { view } = useView<ConflictsView>('/api/conflicts')
  if (!view || view.conflicts.length < 2) return null
  return (
    <label class="choice">
      <span>Conflict</span>
      <select
        value={place.value.asked.get('conflict') ?? view.conflicts[0]!.conflict}
        onChange={(event) => go(to('/', { conflict: event.currentTarget.value, asOf: null }))}
      >
        {view.conflicts.map(({ conflict, claims }) => (
          <option value={conflict}>
            {conflict} ({claims})
          </option>
        ))}
      </select>
    </label>
  )
}
