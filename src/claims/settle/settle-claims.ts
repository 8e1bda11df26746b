import { idOf } from '../../base/ids.js'
import type { SpeechMap } from '../attribution.js'
import type { Claim } from '../claim.js'
import type { Finding } from '../finding.js'
import type { Reading } from '../reading.js'

/** Settles what rules found: speaker, speech act, doubt, interest, time, place, and the ties between claims. */
export function settleClaims(reading: Reading, speech: SpeechMap, findings: readonly Finding[], extractor: string): readonly Claim[] {
  const { document, sentences } = reading
  const ids = findings.map((finding) =>
    idOf('claim', [document.id, finding.kind, finding.rule, ...finding.triggerSpans.flat(), ...(finding.numberSpans ?? []).flat()]),
  )
  return findings.map((finding, index): Claim => {
    const sentence = sentences[finding.sentence]!
    const over = speech.over(finding.sentence, finding.trigger)
    const inner = over.at(-1)
    const toll = finding.toll && finding.subsetOf !== undefined ? { ...finding.toll, subsetOf: ids[finding.subsetOf]! } : finding.toll
    return {
      schema: 'ascribe/claim@1',
      id: ids[index]!,
      documentId: document.id,
      extractor,
      sentence: [sentence.start, sentence.end],
      evidence: { trigger: finding.triggerSpans, ...(finding.numberSpans && { number: finding.numberSpans }) },
      attribution: [{ actors: [], mention: document.outlet ?? null, role: 'outlet', form: 'implicit' }, ...over.map(({ link }) => link)],
      speechAct: finding.speechAct ?? inner?.act ?? 'assert',
      factuality: { bySource: inner?.bySource ?? (finding.polarity === '-' ? 'CT-' : 'CT+'), byAuthor: inner?.byAuthor ?? 'CT+' },
      interest: 'unknown',
      ...(finding.background && { background: true }),
      kind: finding.kind,
      ...(toll && { toll }),
      ...(finding.event && { event: finding.event }),
      ...(finding.ceasefire && { ceasefire: finding.ceasefire }),
      ...(finding.assessment && { assessment: finding.assessment }),
      rules: [finding.rule],
    }
  })
}
