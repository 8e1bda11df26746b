import { phraseAfter } from './plain-phrase.js'
import type { Frame } from './sentence-frame.js'
import { type Speech, stretch } from './speech.js'

/** Speeches that lean on others of their sentence: "A said …, citing B" and "X has spoken of 1,400 dead and Y of 2,000". */
export function readChained(frame: Frame, speeches: Speech[]): Speech[] {
  return [...citing(frame, speeches), ...gapped(frame, speeches)]
}

/** "citing B": B stands within what the sentence's speaker says. */
function citing(frame: Frame, speeches: readonly Speech[]): Speech[] {
  const { sentence } = frame
  const found: Speech[] = []
  for (let t = 0; t < sentence.length; t++) {
    if (!/^(?:citing|quoting)$/.test(sentence.lower[t]!)) continue
    const source = phraseAfter(frame, t + 1)
    const target =
      source &&
      speeches.find(({ stands, content, cue }) => stands && cue[0]!.from !== t && !content.some(({ from, to }) => from <= t && t < to))
    if (!source || !target) continue
    const s = sentence.index
    found.push({
      ...target,
      rule: 'speech/citing',
      source: stretch(s, source.from, source.to),
      speaker: null,
      cue: [stretch(s, t, t + 1)],
      content: [...target.content],
      layer: false,
      form: 'indirect',
    })
  }
  return found
}

/** ", and Y of 2,000": the verb of the first clause is meant again. The content of the first ends there. */
function gapped(frame: Frame, speeches: readonly Speech[]): Speech[] {
  const { sentence, end } = frame
  const found: Speech[] = []
  for (const speech of speeches) {
    if (speech.rule !== 'speech/verb-about' || !speech.stands) continue
    const [content] = speech.content
    if (!content) continue
    const preposition = sentence.lower[content.from - 1] ?? ''
    for (let t = content.from + 2; t < content.to; t++) {
      if (sentence.lower[t] !== preposition || !/^(?:NUM|ADV|ADP)$|^some$|^at$/.test(sentence.upos[t + 1] ?? '')) continue
      const join = sentence.lower.lastIndexOf('and', t)
      if (join <= content.from || t - join > 10) continue
      if (!/^(?:NOUN|PROPN)$/.test(sentence.upos[t - 1]!) || /^(?:VERB|AUX)$/.test(sentence.upos[join + 1]!)) continue
      const start = join + 1
      const s = sentence.index
      found.push({
        ...speech,
        rule: 'speech/gapped',
        source: stretch(s, start, t),
        speaker: null,
        content: [stretch(s, t, Math.min(content.to, end))],
        layer: false,
      })
      const stop = sentence.form[join - 1] === ',' ? join - 1 : join
      speech.content = [stretch(s, content.from, stop)]
      break
    }
  }
  return found
}
