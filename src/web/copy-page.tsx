import { useEffect } from 'preact/hooks'
import type { CopyPair, CopySide, CopyView } from '../views/copy-view'
import { useView, viewPath } from './api'
import { Origin, RELATION_WORDS, Shown } from './parts'
import { place, to } from './router'

/** A copy beside its original: what they share is marked on both sides, and a passage touched on one side shows on the other. */
export function CopyPage({ id }: { readonly id: string }) {
  const { asked } = place.value
  const path = viewPath(`/api/copies/${encodeURIComponent(id)}`, { conflict: asked.get('conflict'), asOf: asked.get('asOf') })
  const answer = useView<CopyView>(path)
  return <Shown answer={answer}>{(view) => <Beside view={view} />}</Shown>
}

function Beside({ view }: { readonly view: CopyView }) {
  const { document: head, pairs } = view
  useEffect(() => {
    document.title = `${head.title ?? 'Copy'}, beside its original · Ascribe`
  }, [head.id])
  return (
    <article class="copies">
      <p class="by">
        <a href={to(`/documents/${encodeURIComponent(head.id)}`)}>← The document with its claims</a>
      </p>
      <h1>{head.title ?? 'Untitled report'}</h1>
      {pairs.map((pair) => (
        <Pair pair={pair} view={view} />
      ))}
    </article>
  )
}

function Pair({ pair, view }: { readonly pair: CopyPair; readonly view: CopyView }) {
  const { original, copy, passages, shared } = pair
  const percent = Math.round(shared * 100)
  return (
    <section aria-label={`Beside ${original.document.outlet ?? original.document.title ?? original.document.id}`}>
      <p class="lead">
        {view.relation === 'original' ? 'Goes back to' : RELATION_WORDS[view.relation]}{' '}
        {original.document.outlet ?? original.document.title ?? original.document.id}:{' '}
        {passages === 0
          ? 'no five words in a row stand in both; it was told in other words.'
          : `${passages === 1 ? 'one passage' : `${passages} passages`} in common, ${percent}% of this text.`}
      </p>
      <p class="legend">
        Marked: <mark class="shared">stands in both</mark> <mark class="credit">credit or notice on rights</mark>
      </p>
      <div class="beside">
        <Side side={original} title="Original" />
        <Side side={copy} title="Copy" />
      </div>
    </section>
  )
}

function Side({ side, title }: { readonly side: CopySide; readonly title: string }) {
  return (
    <div class="side-text">
      <h2>{title}</h2>
      <Origin document={side.document} />
      {side.document.rights && (
        <p class="rights">
          <mark class="credit">{side.document.rights}</mark>
        </p>
      )}
      {side.paragraphs.map((pieces) => (
        <p class="prose">
          {pieces.map(({ text, passage, credit }) =>
            passage === undefined && !credit ? (
              text
            ) : (
              <mark
                class={credit ? 'credit' : 'shared'}
                data-passage={passage}
                title={credit ? 'credit or notice on rights' : 'stands in both'}
              >
                {text}
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  )
}
