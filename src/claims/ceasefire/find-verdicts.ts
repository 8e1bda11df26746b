import { spanOfTokens } from '../../language/sentence.js'
import type { AssessmentBody } from '../claim.js'
import type { Finding } from '../finding.js'
import type { Reading } from '../reading.js'

interface VerdictPattern {
  readonly verdict: AssessmentBody['verdict']
  readonly pattern: RegExp
}

const CLAIMED =
  '(?:claims?|reports?|figures?|numbers?|counts?|tolls?|accounts?|statements?|allegations?|accusations?|footage|videos?|images?|information|assertions?|losses|casualties|neither|none|any of (?:it|this|them)|that|it|this|they|them|photographs?|details?|versions?|circumstances?)'

/** Words that judge what others claim. The verb must stand by words that claim; each pattern's first group carries the verdict. */
const VERDICTS: readonly VerdictPattern[] = [
  {
    verdict: 'unverified',
    pattern: new RegExp(
      `\\b${CLAIMED}\\b[^.;!?]{0,80}?\\b(?:could|can|cannot|may|might|ha[sd]|have|was|were|is|are)?\\s?(?:not|n't|never|yet to be|nor|neither|impossible to|unable to)?\\b[^.;!?,]{0,30}?\\b(?:be |been )?(?:immediately |independently )*((?:un)?verif(?:y|ied|iable)|uncorroborated|corroborated?|authenticated|checked|unconfirmed|confirmed independently|independently confirmed)\\b`,
      'i',
    ),
  },
  {
    verdict: 'unverified',
    pattern:
      /\b(?:no|without|lack(?:s|ed)? (?:of )?|little|pending) (?:independent |any independent |outside )+(verification|confirmation|corroboration)\b/i,
  },
  {
    verdict: 'unverified',
    pattern:
      /\b(?:could|can|was|were|is|are|has been|have been) ?(?:not|n't)(?: yet)?(?: been)? (?:immediately |independently )*(?:able to )?(?:immediately |independently )*(verify|confirm|corroborate|authenticate|check)\b/i,
  },
  {
    verdict: 'unverified',
    pattern:
      /\b(?:unable to|impossible to|no way to|cannot|hard to|difficult to) (?:immediately |independently )*(verify|confirm|corroborate|authenticate|check)\b/i,
  },
  {
    verdict: 'unverified',
    pattern:
      /\b(?:neither|none|no) (?:of )?(?:\w+ ){0,4}?(?:has|have|had|could|can|was|were)\b[^.;]{0,24}?\b(verified|confirmed|corroborated|authenticated)\b/i,
  },
  {
    verdict: 'exaggerated',
    pattern:
      /\b(exaggerat(?:e|es|ed|ing|ion|ions)|inflat(?:e|es|ed|ing)|overstat(?:e|es|ed|ing)|embellish(?:ed|ing)?|overblown|inflationary)\b/i,
  },
  {
    verdict: 'rejected',
    pattern:
      /\b(?:dismiss\w*|reject\w*|denounc\w*|brand\w*|describ\w*|call\w*|label\w*|deni\w*|denounc\w*|derid\w*|brush\w* (?:aside|off))\b[^.;!?]{0,60}?\b(?:as |it |them |this |the (?:claims?|reports?|figures?) )*(?:as )?(?:an? |pure |mere |sheer |outright |total |complete )*(propaganda|fabricat(?:ed|ions?)|disinformation|misinformation|lies?|fake(?:s| news)?|fiction|baseless|groundless|unfounded|untrue|false(?:hoods?)?|nonsense|invent(?:ed|ions?)|fairy tales?|rubbish)\b/i,
  },
  {
    verdict: 'verified',
    pattern: new RegExp(
      `\\b(?:satellite (?:images?|imagery|photos?|pictures?)|geolocated|videos?|footage|photographs?|the (?:united nations|u\\.?n\\.?|red cross|icrc)|monitors?|reporters?|journalists?)\\b[^.;!?]{0,60}?\\b(?<!not |n't |to )(confirm(?:s|ed|ing)?|verif(?:y|ies|ied)|corroborat(?:e|es|ed)|back(?:s|ed)? up|bear(?:s)? out|bore out|support(?:s|ed)?)\\b[^.;!?]{0,40}?\\b${CLAIMED}\\b`,
      'i',
    ),
  },
  {
    verdict: 'verified',
    pattern: new RegExp(
      `\\b${CLAIMED}\\b[^.;!?]{0,40}?\\b(?:was|were|is|are|has been|have been|been)\\s+(?:since |later |independently |also )*(confirmed|verified|corroborated|borne out|backed up|supported)\\s+(?:by|through)\\b`,
      'i',
    ),
  },
]

const NOT_ECONOMIC =
  /\b(?:prices?|inflation|interest rates?|budget|currency|balloons?|tyres?|tires?|costs?|bills?|invoices?|wages|egos?)\b/i

/** Verdicts on claims: "could not be independently verified", "dismissed as propaganda", "both sides appear to be exaggerating". */
export function findVerdicts(reading: Reading): Finding[] {
  const findings: Finding[] = []
  if (!isOfWar(reading)) return findings
  const text = reading.document.text
  for (const sentence of reading.sentences) {
    const words = text.slice(sentence.start, sentence.end)
    if (!MAYBE_VERDICT.test(words)) continue
    for (const { verdict, pattern } of VERDICTS) {
      const match = pattern.exec(words)
      if (!match) continue
      if (verdict === 'exaggerated' && (NOT_ECONOMIC.test(words) || /\b(?:not|no) (?:an? )?exaggerat/i.test(words))) continue
      if (
        verdict === 'unverified' &&
        !/\b(?:un(?:verif|confirm|corrob|able)\w*|not|n't|never|neither|none|nor|no|without|impossible|hard|difficult|cannot|lack\w*|pending|yet)\b|n't/i.test(
          match[0],
        )
      )
        continue
      const start = sentence.start + match.index + match[0].lastIndexOf(match[1]!)
      const trigger = tokenAt(sentence.tokenStart, sentence.length, start)
      findings.push({
        rule: `ceasefire/${verdict}`,
        kind: 'assessment',
        sentence: sentence.index,
        trigger,
        triggerSpans: [spanOfTokens(sentence, trigger, trigger + 1)],
        assessment: { about: 'all', verdict },
      })
      break
    }
  }
  return findings
}

const WAR =
  /^(?:soldier|troops?|army|military|kill|shelling|rebel|militant|airstrike|missile|casualty|fighter|artillery|drone|combatant|offensive|insurgent|gunman|battlefield|militia|frontline|bombardment|strike|separatist|warplane|jihadist|guerrilla|serviceman|civilian|ceasefire|truce|ambush|clash|rocket|mortar|forces)$/

/** Claims of a war are judged only in a text about one: at least three of its words, and one in every sixty. */
function isOfWar({ sentences }: Reading): boolean {
  let words = 0
  let all = 0
  for (const { lemma } of sentences) {
    all += lemma.length
    for (const one of lemma) if (WAR.test(one)) words++
  }
  return words * 60 >= all && words >= Math.min(3, sentences.length)
}

const MAYBE_VERDICT =
  /verif|confirm|corroborat|authenticat|check|exaggerat|inflat|overstat|embellish|overblown|propaganda|fabricat|information|lie|fake|fiction|less|unfounded|untrue|false|nonsense|invent|fairy|rubbish|borne|bear|back|support/i

function tokenAt(starts: Int32Array, length: number, offset: number): number {
  let token = 0
  while (token + 1 < length && starts[token + 1]! <= offset) token++
  return token
}
