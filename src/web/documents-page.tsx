import { dayWords } from '../views/day-words'
import type { DocumentsView } from '../views/documents-view'
import { useView, viewPath } from './api'
import { Shown } from './parts'
import { place, to } from './router'

/** The documents of the conflict, each with its origin. */
export function DocumentsPage() {
  const { asked } = place.value
  const answer = useView<DocumentsView>(viewPath('/api/documents', { conflict: asked.get('conflict'), asOf: asked.get('asOf') }))
  return (
    <>
      <h1>Sources</h1>
      <Shown answer={answer}>
        {({ documents }) => (
          <ol class="documents">
            {documents.map((document) => (
              <li>
                <p class="by">
                  <time dateTime={document.published}>{document.published ? dayWords(document.published) : 'No date'}</time> ·{' '}
                  {document.outlet ?? 'Outlet not known'}
                  {document.originator && document.originator !== document.outlet && ` · first published by ${document.originator}`}
                </p>
                <h2>
                  <a href={to(`/documents/${encodeURIComponent(document.id)}`)}>{document.title ?? document.id}</a>
                </h2>
                <p class="by">
                  {document.claims === 1 ? 'one claim' : `${document.claims} claims`}
                  {document.copy?.of.some(({ id }) => id !== undefined) && (
                    <>
                      {' · '}
                      <a href={to(`/copies/${encodeURIComponent(document.id)}`)}>beside its original</a>
                    </>
                  )}
                  {document.readAtOriginator && ' · asks to be read at its originator'}
                  {document.link && (
                    <>
                      {' · '}
                      <a href={document.link} target="_blank" rel="noreferrer noopener">
                        {document.originator ? 'originator' : 'original'} ↗
                      </a>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ol>
        )}
      </Shown>
    </>
  )
}
