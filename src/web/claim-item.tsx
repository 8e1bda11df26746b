import type { ClaimLine } from '../views/claim-line'
import { dayWords } from '../views/day-words'
import { looks, Marks, sentenceAt } from './parts'
import { to } from './router'

/** A claim in a list: what, who says so, how sure, and its sentence. */
export function ClaimItem({ line, relation }: { readonly line: ClaimLine; readonly relation?: string }) {
  const { id, amount, content, speaker, role, act, marks, document, text, place, from } = line
  return (
    <article class={`claim ${looks(marks)}`}>
      <div>
        <p class="what">
          {relation && <span class="relation">{relation}</span>}{' '}
          <a class="num" href={sentenceAt(document.id, id)}>
            {amount ?? KIND[line.kind]}
          </a>{' '}
          <span class="content">{content}</span> <Marks marks={marks} />
        </p>
        <p class="who">
          <strong>{speaker}</strong> <span class="by">({role})</span> {act}
          {place && <> · {place}</>}
          {from && <> · {dayWords(from)}</>}
        </p>
      </div>
      <div>
        <blockquote>
          <a href={sentenceAt(document.id, id)}>{text}</a>
        </blockquote>
        <p class="by">
          {document.outlet ?? 'Outlet not known'}
          {document.originator && document.originator !== document.outlet && `, first ${document.originator}`}
          {document.published && `, ${dayWords(document.published)}`} ·{' '}
          <a href={to(`/claims/${encodeURIComponent(id)}`)}>How it was read</a>
        </p>
      </div>
    </article>
  )
}

const KIND: Readonly<Record<ClaimLine['kind'], string>> = { event: 'event', toll: 'toll', ceasefire: 'cease-fire', assessment: 'verdict' }
