import type { Attribution, SpeechMap } from '../attribution.js'
import type { Speech } from './speech.js'

interface Reach {
  readonly from: number
  readonly to: number
  readonly speech: number
}

const NONE: readonly Attribution[] = []

/** The map of who stands over each token, from speeches and their attributions (by the same index). Attitudes stand over nothing. */
export function createSpeechMap(speeches: readonly Speech[], attributions: readonly Attribution[]): SpeechMap {
  const bySentence = new Map<number, Reach[]>()
  const size = new Float64Array(speeches.length)
  for (const [index, speech] of speeches.entries()) {
    for (const { sentence, from, to } of speech.content) {
      size[index]! += to - from
      if (!speech.stands) continue
      const reach = { from, to, speech: index }
      const list = bySentence.get(sentence)
      if (list) list.push(reach)
      else bySentence.set(sentence, [reach])
    }
  }
  return {
    attributions,
    over(sentence, token) {
      const list = bySentence.get(sentence)
      if (!list) return NONE
      const over: number[] = []
      for (const { from, to, speech } of list) if (token >= from && token < to && !over.includes(speech)) over.push(speech)
      if (over.length > 1)
        over.sort((a, b) => (holdsCue(speeches[a]!, speeches[b]!) ? -1 : holdsCue(speeches[b]!, speeches[a]!) ? 1 : size[b]! - size[a]!))
      return over.map((speech) => attributions[speech]!)
    },
  }
}

/** Does the content of `outer` hold the cue of `inner`? */
export function holdsCue(outer: Speech, inner: Speech): boolean {
  if (outer.rule === 'speech/citing') return false
  if (inner.rule === 'speech/citing' && inner.content[0]?.from === outer.content[0]?.from) return true
  const cue = inner.cue[0]
  return cue !== undefined && outer.content.some(({ sentence, from, to }) => sentence === cue.sentence && from <= cue.from && cue.from < to)
}
