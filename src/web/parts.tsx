import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { ClaimNote } from '../views/claim-note'
import { dayWords } from '../views/day-words'
import type { DocumentHead } from '../views/document-head'
import type { Mark } from '../views/doubt'
import type { Answer } from './api'
import { scrollBack, to } from './router'

const MARK_WORDS: Readonly<Record<Mark, readonly [label: string, meaning: string]>> = {
  denied: ['denied', 'Its source says that this is not so'],
  disbelieved: ['disbelieved', 'The author says that this is not so'],
  rejected: ['rejected', 'A reviewer says that this was read wrongly'],
  not_fact: ['not a fact', 'Demanded, threatened, foretold or asked'],
  hedged: ['hedged', 'Said to be probable or possible only'],
  background: ['background', 'History, not this course of events'],
  inferred: ['inferred', 'The party is not named: it follows from who speaks'],
  subset: ['part of another', 'Among the people of another figure'],
  copied: ['copied', 'Another document said it first; this one carries it along'],
  repeats: ['repeats', 'The same source said it before in this text'],
  superseded: ['superseded', 'A later claim revises it'],
  confirmed: ['confirmed', 'A reviewer says that this was read well'],
}

/** Marks of doubt in words, each with its meaning. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <>
      {marks.map((mark) => (
        <span class={`tag tag-${mark}`} title={MARK_WORDS[mark][1]}>
          {mark === 'inferred' ? '(inferred)' : MARK_WORDS[mark][0]}
        </span>
      ))}
    </>
  )
}

/** How a number looks whose claim has these marks: struck where denied, dimmed where it is background or out of the count. */
export const looks = (marks: readonly Mark[]): string =>
  [
    marks.some((mark) => mark === 'denied' || mark === 'disbelieved' || mark === 'rejected') && 'struck',
    marks.some((mark) => mark === 'background' || mark === 'superseded' || mark === 'repeats' || mark === 'copied') && 'dim',
    marks.some((mark) => mark === 'hedged' || mark === 'not_fact') && 'unsure',
  ]
    .filter(Boolean)
    .join(' ')

/** Where the sentence of a claim is read. */
export const sentenceAt = (document: string, claim: string): string => to(`/documents/${encodeURIComponent(document)}`, { claim })

/** A number that opens its sentence. */
export function Num({
  claim,
  note,
  children,
}: {
  readonly claim: string
  readonly note: ClaimNote | undefined
  readonly children: ComponentChildren
}) {
  if (!note) return <span class="num">{children}</span>
  return (
    <a
      class={`num ${looks(note.marks)}`}
      href={sentenceAt(note.document, claim)}
      title={`${note.speaker}${note.published ? `, ${note.published}` : ''}: read the sentence`}
    >
      {children}
    </a>
  )
}

/** The claims behind a number, folded: each opens its sentence. */
export function ClaimList({
  ids,
  notes,
  label,
}: {
  readonly ids: readonly string[]
  readonly notes: Readonly<Record<string, ClaimNote>>
  readonly label: string
}) {
  if (ids.length === 0) return null
  return (
    <details class="behind">
      <summary>{label}</summary>
      <ul>
        {ids.map((id) => {
          const note = notes[id]
          return (
            note && (
              <li>
                <Num claim={id} note={note}>
                  {note.amount ?? 'claim'}
                </Num>{' '}
                <span class="by">
                  {note.speaker}
                  {note.place && `, ${note.place}`}
                  {note.published && `, ${dayWords(note.published)}`}
                </span>{' '}
                <Marks marks={note.marks} />
              </li>
            )
          )
        })}
      </ul>
    </details>
  )
}

export const RELATION_WORDS: Readonly<Record<NonNullable<DocumentHead['copy']>['relation'], string>> = {
  verbatim: 'A copy, word for word, of',
  abridged: 'An abridged copy of',
  rewritten: 'Rewritten from',
  merged: 'Put together from',
  cites: 'Cites',
  update: 'An update of',
  correction: 'A correction of',
}

/** Who published a text, who wrote it first, and where to read it. */
export function Origin({ document, long = false }: { readonly document: DocumentHead; readonly long?: boolean }) {
  const { outlet, originator, published, byline, rights, readAtOriginator, link, copy } = document
  return (
    <div class="origin">
      <p>
        <strong>{outlet ?? 'Outlet not known'}</strong>
        {published && (
          <>
            , <time dateTime={published}>{dayWords(published)}</time>
          </>
        )}
        {byline && long && <>. {byline}</>}
        {originator && originator !== outlet && (
          <>
            . First published by <strong>{originator}</strong>
          </>
        )}
      </p>
      {long && copy && (
        <p class="by">
          {RELATION_WORDS[copy.relation]}{' '}
          {copy.of.map(({ id, outlet: name }, at) => (
            <>
              {at > 0 && ', '}
              {id === undefined ? name : <a href={to(`/documents/${encodeURIComponent(id)}`)}>{name}</a>}
            </>
          ))}
          . What it only carries along is counted once, where it was said first.
          {copy.of.some(({ id }) => id !== undefined) && (
            <>
              {' '}
              <a href={to(`/copies/${encodeURIComponent(document.id)}`)}>Side by side</a>
            </>
          )}
        </p>
      )}
      {long && rights && <p class="rights">{rights}</p>}
      {link && (
        <p>
          <a href={link} target="_blank" rel="noreferrer noopener">
            {readAtOriginator || originator ? 'Read it at its originator' : 'Read it where it was published'} ↗
          </a>
          {readAtOriginator && <span class="by"> as its notice asks</span>}
        </p>
      )}
      {!link && readAtOriginator && <p class="by">Its notice asks to read it at its originator; no address is known.</p>}
    </div>
  )
}

/** An answer of the server, or what to show while there is none. */
export function Shown<View>({ answer, children }: { readonly answer: Answer<View>; readonly children: (view: View) => ComponentChildren }) {
  const { view, error, waiting } = answer
  useEffect(() => {
    if (view && !waiting && scrollBack.to !== undefined) {
      scrollTo(0, scrollBack.to)
      scrollBack.to = undefined
    }
  }, [view, waiting])
  if (error)
    return (
      <p class="trouble" role="alert">
        {error}
      </p>
    )
  if (!view) return <p class="waiting">Reading the ledger …</p>
  return <div aria-busy={waiting}>{children(view)}</div>
}

const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** `shortDay('2020-10-01') // => '1 Oct'` */
export function shortDay(date: string): string {
  const time = Date.parse(date.slice(0, 10))
  return Number.isNaN(time) ? date : SHORT_DAY.format(time)
}
