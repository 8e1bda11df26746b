import { useEffect } from 'preact/hooks'
import type { ClaimView } from '../views/claim-view'
import { dayWords } from '../views/day-words'
import { useView } from './api'
import { ClaimItem } from './claim-item'
import { looks, Marks, Origin, Shown, sentenceAt } from './parts'

/** A claim explained: its sentence, who says it through whom, how sure, the rules that fired and why. */
export function ClaimPage({ id }: { readonly id: string }) {
  const answer = useView<ClaimView>(`/api/claims/${encodeURIComponent(id)}`)
  return <Shown answer={answer}>{(view) => <Explained view={view} />}</Shown>
}

function Explained({ view }: { readonly view: ClaimView }) {
  const { line, attribution, doubt, interest, rules, related, supersededValue, reviews, claim } = view
  useEffect(() => {
    document.title = `${line.amount ?? ''} ${line.content} · Ascribe`.trim()
  }, [line.id])
  return (
    <>
      <h1 class={looks(line.marks).includes('struck') ? 'struck' : undefined}>
        {line.amount && <span class="num">{line.amount} </span>}
        {line.content}
      </h1>
      <p>
        <Marks marks={line.marks} />
      </p>
      <blockquote class="quoted">
        <a href={sentenceAt(line.document.id, line.id)}>{line.text}</a>
      </blockquote>
      <Origin document={line.document} />
      <section aria-labelledby="chain">
        <h2 id="chain">Who says so</h2>
        <ol class="chain">
          {attribution.map(({ words, role, form, cue }) => (
            <li>
              <strong>{words}</strong> <span class="by">{role}</span>
              {cue && <span class="cue"> “{cue}”</span>}
              {form !== 'implicit' && <span class="by"> in {form} speech</span>}
            </li>
          ))}
        </ol>
        <dl class="facts">
          <dt>The source holds it</dt>
          <dd>
            {doubt.bySource} <code>{claim.factuality.bySource}</code>
          </dd>
          <dt>The author holds it</dt>
          <dd>
            {doubt.byAuthor} <code>{claim.factuality.byAuthor}</code>
          </dd>
          <dt>The source speaks of</dt>
          <dd>{interest}</dd>
          {line.from && (
            <>
              <dt>When</dt>
              <dd>
                {dayWords(line.from)}
                {line.to && line.to !== line.from && ` to ${dayWords(line.to)}`} <span class="by">“{claim.when?.text}”</span>
              </dd>
            </>
          )}
          {line.place && (
            <>
              <dt>Where</dt>
              <dd>
                {line.place} <span class="by">{claim.where?.precision}</span>
              </dd>
            </>
          )}
          {supersededValue !== undefined && (
            <>
              <dt>Revises an earlier</dt>
              <dd class="num">{supersededValue}</dd>
            </>
          )}
        </dl>
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">Why it was read so</h2>
        <ul class="rules">
          {rules.map(({ id, reason }) => (
            <li>
              <code>{id}</code> {reason ?? <span class="by">no reason is recorded in this version</span>}
            </li>
          ))}
        </ul>
        <p class="by">Read by {claim.extractor}.</p>
      </section>
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related">What it hangs together with</h2>
          {related.map(({ relation, claim: other }) => (
            <ClaimItem line={other} relation={relation} />
          ))}
        </section>
      )}
      {reviews.length > 0 && (
        <section aria-labelledby="reviews">
          <h2 id="reviews">Reviews</h2>
          <ul>
            {reviews.map(({ reviewer, words, reason, at }) => (
              <li>
                <strong>{reviewer}</strong>: {words}. {reason} <span class="by">{dayWords(at)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <details class="behind">
        <summary>The claim as recorded</summary>
        <pre>{JSON.stringify(claim, null, 2)}</pre>
      </details>
    </>
  )
}
