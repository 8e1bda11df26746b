import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { ClaimLine } from '../views/claim-line'
import type { DocumentView, EvidencePart, Paragraph, Piece, Stretch } from '../views/document-view'
import { useView } from './api'
import { looks, Marks, Origin, Shown } from './parts'
import { go, place, scrollBack, to } from './router'

const PARTS: readonly (readonly [EvidencePart, string])[] = [
  ['number', 'number'],
  ['trigger', 'what happened'],
  ['source', 'who says so'],
  ['cue', 'words of saying'],
  ['place', 'where'],
  ['time', 'when'],
]

/** The stored text with every extracted span marked, and beside each paragraph the claims of its sentences. */
export function ReaderPage({ id }: { readonly id: string }) {
  const answer = useView<DocumentView>(`/api/documents/${encodeURIComponent(id)}`)
  return <Shown answer={answer}>{(view) => <Reader view={view} />}</Shown>
}

function Reader({ view }: { readonly view: DocumentView }) {
  const { document: head, paragraphs, claims, readings, extractor } = view
  const chosen = place.value.asked.get('claim') ?? undefined
  const touched = useSignal<string | undefined>(undefined)
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => {
    document.title = `${head.title ?? 'Source'} · Ascribe`
  }, [head.id])
  useEffect(() => {
    if (chosen === undefined || scrollBack.to !== undefined) return
    const sentence = text.current?.querySelector<HTMLElement>('.stretch.chosen')
    if (!sentence) return
    sentence.scrollIntoView({ block: 'center', behavior: 'instant' })
    sentence.focus({ preventScroll: true })
  }, [chosen, head.id])
  const byId = new Map(claims.map((line) => [line.id, line]))
  return (
    <article class="reader">
      <header>
        <h1>{head.title ?? 'Untitled report'}</h1>
        <Origin document={head} long />
        <p class="legend">
          Marked in the text:{' '}
          {PARTS.map(([part, words]) => (
            <mark class={`part part-${part}`}>{words}</mark>
          ))}
        </p>
      </header>
      <div class="text" ref={text}>
        {paragraphs.map((paragraph) => (
          <ParagraphRow paragraph={paragraph} byId={byId} chosen={chosen} touched={touched} />
        ))}
      </div>
      <p class="by">
        {claims.length === 0
          ? 'Nothing was extracted from this text.'
          : `${claims.length === 1 ? 'One claim' : `${claims.length} claims`}${extractor ? `, read by ${extractor}` : ''}.`}
        {readings > 1 && ` The text was read ${readings} times; these are the claims of the newest reading.`}
      </p>
    </article>
  )
}

function ParagraphRow({
  paragraph,
  byId,
  chosen,
  touched,
}: {
  readonly paragraph: Paragraph
  readonly byId: ReadonlyMap<string, ClaimLine>
  readonly chosen: string | undefined
  readonly touched: { value: string | undefined }
}) {
  const claims = [...new Set(paragraph.stretches.flatMap((stretch) => stretch.claims))]
  return (
    <div class="paragraph">
      <p class="prose">
        {paragraph.stretches.map((stretch) => (
          <StretchText stretch={stretch} byId={byId} chosen={chosen} touched={touched.value} />
        ))}
      </p>
      {claims.length > 0 && (
        <ul class="margin" aria-label="Claims of this paragraph">
          {claims.map((id) => {
            const line = byId.get(id)
            return line && <MarginNote line={line} chosen={id === chosen} touched={touched} />
          })}
        </ul>
      )}
    </div>
  )
}

function StretchText({
  stretch,
  byId,
  chosen,
  touched,
}: {
  readonly stretch: Stretch
  readonly byId: ReadonlyMap<string, ClaimLine>
  readonly chosen: string | undefined
  readonly touched: string | undefined
}) {
  if (stretch.claims.length === 0) return <>{stretch.pieces.map(({ text }) => text)}</>
  const isChosen = chosen !== undefined && stretch.claims.includes(chosen)
  const strong = touched ?? (isChosen ? chosen : undefined)
  return (
    <span class={isChosen ? 'stretch chosen' : 'stretch'} tabIndex={isChosen ? -1 : undefined} data-claims={stretch.claims.join(' ')}>
      {stretch.pieces.map((piece) => (
        <PieceText piece={piece} byId={byId} strong={strong} />
      ))}
    </span>
  )
}

function PieceText({
  piece,
  byId,
  strong,
}: {
  readonly piece: Piece
  readonly byId: ReadonlyMap<string, ClaimLine>
  readonly strong: string | undefined
}) {
  const { marks, text } = piece
  if (marks.length === 0) return <>{text}</>
  const own = marks.filter(({ claim }) => claim === strong)
  const shown = PARTS.find(([part]) => (own.length > 0 ? own : marks).some((mark) => mark.part === part))!
  const first = (own.length > 0 ? own : marks).find((mark) => mark.part === shown[0])!
  const meaning = marks.map(({ claim, part }) => `${PARTS.find(([name]) => name === part)?.[1]}: ${byId.get(claim)?.content ?? ''}`)
  return (
    <mark class={`part part-${shown[0]}${own.length > 0 ? ' strong' : ''}`} title={[...new Set(meaning)].join('\n')}>
      <a href={to(location.pathname, { claim: first.claim })} tabIndex={-1}>
        {text}
      </a>
    </mark>
  )
}

function MarginNote({
  line,
  chosen,
  touched,
}: {
  readonly line: ClaimLine
  readonly chosen: boolean
  readonly touched: { value: string | undefined }
}) {
  const { id, amount, content, speaker, act, marks } = line
  const touch = (value: string | undefined) => () => {
    touched.value = value
  }
  return (
    <li
      class={`${chosen ? 'chosen' : ''} ${looks(marks)}`}
      onMouseEnter={touch(id)}
      onMouseLeave={touch(undefined)}
      onFocusCapture={touch(id)}
      onBlurCapture={touch(undefined)}
    >
      <a
        href={to(location.pathname, { claim: id })}
        aria-current={chosen ? 'true' : undefined}
        onClick={(event) => {
          event.preventDefault()
          go(to(location.pathname, { claim: id }), { replace: true })
        }}
      >
        {amount && <span class="num">{amount} </span>}
        {content}
      </a>{' '}
      <Marks marks={marks} />
      <p class="by">
        <strong>{speaker}</strong> {act} · <a href={to(`/claims/${encodeURIComponent(id)}`)}>why</a>
      </p>
    </li>
  )
}
