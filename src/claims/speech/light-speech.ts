import { endOfContent } from './content-end.js'
import { findSource } from './find-source.js'
import { makeSpeech } from './make-speech.js'
import { phraseEnd } from './nominal-content.js'
import { type Frame, isComma } from './sentence-frame.js'
import type { Speech } from './speech.js'
import { speechNoun } from './speech-nouns-lexicon.js'
import { verbGroupAt } from './verb-group.js'

const LIGHT: ReadonlySet<string> = new Set(
  'make give offer express voice raise issue deliver launch take cast repeat renew reiterate have hold show draw level release send unleash spread maintain provide present mount wage keep get receive pay reaffirm withhold sow'.split(
    ' ',
  ),
)
const WORDS =
  /^(?:case|doubt|concern|remark|comment|statement|speech|attack|swipe|point|stand|issue|argument|joke|dig|feeling|impression|thought|tribute|distance|outrage|anger|frustration|sympathy|disdain|respect|interest|confidence|faith|attitude|stance|position|assault|outrage|skepticism|affection)$/

/** "expressed concern that", "made a statement about", "issued a call for", "made it clear that": the verb is empty, the noun tells. */
export function readLight(frame: Frame): Speech[] {
  const { sentence, end } = frame
  const found: Speech[] = []
  for (let v = 1; v + 2 < end; v++) {
    if (sentence.upos[v] !== 'VERB' || !LIGHT.has(sentence.lemma[v]!)) continue
    const at = tellingWord(frame, v)
    if (at < 0) continue
    const group = verbGroupAt(sentence, v)
    if (group.passive) continue
    const next = sentence.lower[at + 1] ?? ''
    const clause = next === 'that' || (next === 'to' && sentence.upos[at + 1] === 'PART')
    if (!clause && !/^(?:about|for|on|over|of|against|toward|towards)$/.test(next)) continue
    const source = findSource(frame, group, false)
    if (!source?.phrase) continue
    const noun = speechNoun(sentence.lemma[at]!)
    const entry = {
      lemma: sentence.lemma[v]!,
      frames: 'c',
      prepositions: [],
      act: noun?.act ?? 'assert',
      bySource: noun?.bySource ?? 'CT+',
      byAuthor: noun?.byAuthor ?? 'CTu',
    } as const
    const content = clause ? { from: at + 1, to: endOfContent(frame, at + 1, v) } : { from: at + 2, to: phraseEnd(frame, at + 2, at) }
    if (content.to > content.from)
      found.push(
        makeSpeech(frame, {
          group,
          source,
          entry,
          kind: 'light',
          contents: [content],
          stands: next === 'that',
          cueTo: clause ? at + 1 : at + 2,
        }),
      )
  }
  return found
}

/** The noun that tells, or "clear" of "made it clear"; -1 where the object is another. */
function tellingWord({ sentence }: Frame, verb: number): number {
  for (let t = verb + 1; t < sentence.length && t < verb + 7; t++) {
    if (isComma(sentence.form[t]) && sentence.form[t] !== '-') return -1
    if (sentence.lemma[verb] === 'make' && sentence.lower[t] === 'clear') return t
    if (sentence.upos[t] === 'VERB' || sentence.upos[t] === 'ADP') return -1
    if (
      sentence.upos[t] === 'NOUN' &&
      (speechNoun(sentence.lemma[t]!) || WORDS.test(sentence.lemma[t]!)) &&
      sentence.upos[t + 1] !== 'NOUN'
    )
      return t
  }
  return -1
}
