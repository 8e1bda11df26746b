import type { Chance } from './chance.js'
import { otherNumbers } from './numbers-in-words.js'
import { alternatives, replaceable } from './paraphrase-lexicon.js'

/** How strongly a text is written anew; each a share of the places where it is possible. */
export interface Rewriting {
  /** Words replaced by others of their meaning. */
  readonly words: number
  /** Sentences whose speaker is moved: "S, X said." to "According to X, S." and back. */
  readonly speakers: number
  /** Sentences cut in two or joined, clauses put first. */
  readonly clauses: number
  readonly numbers: number
  /** Direct quotations told indirectly. */
  readonly quotations: number
  /** Subordinate clauses and asides left out. */
  readonly cuts: number
  /** Articles, auxiliaries and prepositions changed, as a translation there and back does. */
  readonly particles: number
}

const lower = (text: string): string =>
  /^(?:I\b|[A-Z]{2}|[A-Z]\.)/.test(text) ||
  !/^(?:The|A|An|It|He|She|They|In|On|At|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Some|Several|Most|Many|Five|No|More|About|Nearly|Shells|Mortar|Artillery|Cruise|Officials|Government|Soldiers|Rebels|Residents|Troops|Trains|Sappers|Experts|Farmers|Doctors|Families)\b/.test(
    text,
  )
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1)
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Sentences of a paragraph, roughly. */
export const sentencesOf = (paragraph: string): readonly string[] =>
  paragraph.split(/(?<=[.!?][”"']?)(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Capt|Lt|Sgt|U\.N|U\.S|St|a\.m|p\.m|Oct|Sept)\.)\s+(?=[“"'\p{Lu}\d])/u)

/** Writes one sentence in another way. Facts, names and figures stay. */
function rewriteSentence(sentence: string, how: Rewriting, chance: Chance): string {
  let text = sentence
  if (chance.in(how.quotations)) text = tellIndirectly(text)
  if (chance.in(how.speakers)) text = moveSpeaker(text, chance)
  if (chance.in(how.clauses)) text = moveClauses(text, chance)
  if (chance.in(how.cuts)) text = text.replace(/, (?:which|who|where|whose) [^,."“”]{5,80}(?=[,.])/, '').replace(/ \([^()]{3,60}\)/, '')
  if (chance.in(how.speakers)) text = toPassive(text)
  text = text.replace(replaceable, (phrase, at: number) => {
    if (!chance.in(how.words) || inQuotation(text, at)) return phrase
    const others = alternatives(phrase)
    return others.length ? chance.pick(others) : phrase
  })
  if (how.particles > 0) text = otherParticles(text, chance, how.particles)
  return otherNumbers(text, chance, how.numbers)
}

const inQuotation = (text: string, at: number): boolean => (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1

/** '"We ran out of blood," she said.' to 'She said that they had run out of blood.', without the tense. */
function tellIndirectly(text: string): string {
  const match = /^["“]([^"“”]{8,200}?)[,.?!]["”] ((?:[\p{L}.'’-]+ ){1,6}?)(said|told \w+(?: \w+){0,3})\b(.*)$/u.exec(text)
  if (!match) return text
  const [, quoted, who, said, rest] = match
  const he = /^She\b|^she\b|\bMs\b|\bMrs\b/.test(who!) ? 'she' : 'he'
  const told = quoted!
    .replace(/\bI am\b/g, `${he} is`)
    .replace(/\bI\b/g, he)
    .replace(/\bWe\b|\bwe\b/g, 'they')
    .replace(/\bmy\b/g, he === 'she' ? 'her' : 'his')
    .replace(/\bour\b/g, 'their')
  return `${upper(who!.trim())} ${said} that ${lower(told)}${rest!.startsWith('.') ? rest : `${rest}`}`
}

function moveSpeaker(text: string, chance: Chance): string {
  const behind =
    /^([^"“”]{20,}), ((?:[\p{L}.'’-]+ ){0,7}?[\p{L}.'’-]+) (?:said|says|told \w+|announced|reported)((?: on \p{Lu}\p{L}+)?)\.$/u.exec(text)
  if (behind && !/ (?:who|which|as|after|when|but|and|where)(?: |$)/.test(behind[2]!)) {
    const [, content, who, when] = behind
    return chance.in(0.5) ? `According to ${lower(who!)}, ${lower(content!)}.` : `${upper(who!)} said${when} that ${lower(content!)}.`
  }
  const ahead = /^((?:[\p{L}.'’-]+ ){1,7}?)said (?:on \p{Lu}\p{L}+ )?(?:that )?([^"“”]{20,})\.$/u.exec(text)
  if (ahead && !/ (?:who|which|as|after|when|but|and|where) /.test(ahead[1]!)) {
    const [, who, content] = ahead
    return chance.in(0.5)
      ? `${upper(content!)}, according to ${lower(who!.trim())}.`
      : `${upper(content!)}, ${lower(who!.trim())} reported.`
  }
  return text
}

function moveClauses(text: string, chance: Chance): string {
  if (/["“”]/.test(text)) return text
  const time =
    /^([^,]{15,}?) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|night|evening|afternoon))?|in the (?:morning|evening|afternoon)|at dawn|overnight)([,. ].*)$/u.exec(
      text,
    )
  if (time && chance.in(0.6)) return `${upper(time[2]!)}, ${lower(time[1]!)}${time[3]}`
  const two = /^([^,]{25,}), (?:and|but) ([^,]{25,})\.$/.exec(text)
  if (two && / (?:was|were|is|are|had|has|said|would|could|will|took|came|went|began|did) /.test(` ${two[2]} `))
    return `${two[1]}. ${upper(two[2]!)}.`
  const subordinate = /^([^,]{20,}) (after|when|because|while|although|since) ([^,]{15,})\.$/.exec(text)
  if (subordinate) return `${upper(subordinate[2]!)} ${subordinate[3]}, ${lower(subordinate[1]!)}.`
  const listed = /^([^,]{20,}), (killing|wounding|destroying|damaging|injuring) ([^,]{8,})(.*)\.$/.exec(text)
  if (listed)
    return `${listed[1]}. ${upper(listed[3]!)} ${{ killing: 'were killed', wounding: 'were wounded', injuring: 'were hurt', destroying: 'were destroyed', damaging: 'were damaged' }[listed[2]!]}${listed[4]}.`
  return text
}

/** "A bomb killed six soldiers" to "Six soldiers were killed by a bomb". */
function toPassive(text: string): string {
  const match =
    /^((?:An?|The|\p{Lu}\p{L}+) (?:[\p{L}-]+ ){0,3}?)(killed|wounded|destroyed|hit|struck|attacked|shelled|captured) ((?:at least |about |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|the) (?:[\p{L}-]+ ?){1,3}?)( (?:in|near|at|on) .*)?\.$/u.exec(
      text,
    )
  if (!match) return text
  const many = !/^(?:a|the) /.test(match[3]!)
  return `${upper(match[3]!)} ${many ? 'were' : 'was'} ${match[2]} by ${lower(match[1]!.trim())}${match[4] ?? ''}.`
}

/** Small words as they come back from another language. */
function otherParticles(text: string, chance: Chance, share: number): string {
  const turn = (pattern: RegExp, to: string): void => {
    text = text.replace(pattern, (all, ...rest) =>
      chance.in(share) && !inQuotation(text, rest.at(-2) as number) ? all.replace(pattern, to) : all,
    )
  }
  turn(/\bsaid\b/g, 'has declared')
  turn(/\bof the\b/g, 'from the')
  turn(/\bin the\b/g, 'within the')
  turn(/ the (?=\p{Ll}+s\b)/gu, ' ')
  turn(/\bwas (?=\p{L}+ed\b)/gu, 'has been ')
  turn(/\bwere (?=\p{L}+ed\b)/gu, 'have been ')
  turn(/\bhad (?=\p{L}+ed\b)/gu, 'has ')
  turn(/\bto (?=\p{L}+ the\b)/gu, 'in order to ')
  turn(/\bthat\b/g, 'which')
  turn(/(\p{Lu}\p{L}+)[’']s (\p{Ll}+)/gu, 'the $2 of $1')
  return text
}

/** Writes paragraphs anew; with `reorder`, all but the first may change places, and sentences within them. */
export function rewrite(paragraphs: readonly string[], how: Rewriting, chance: Chance, reorder: number): readonly string[] {
  const written = paragraphs.map((paragraph) => {
    const sentences = sentencesOf(paragraph).map((sentence) => rewriteSentence(sentence, how, chance))
    return (chance.in(reorder * 0.4) && !/^["“]/.test(paragraph) ? chance.shuffle(sentences) : sentences).join(' ')
  })
  const moved = [...written]
  for (let at = 1; at + 1 < moved.length; at++) if (chance.in(reorder)) [moved[at], moved[at + 1]] = [moved[at + 1]!, moved[at]!]
  // paragraphs are cut anew
  const joined: string[] = []
  for (const paragraph of moved)
    if (joined.length > 0 && chance.in(reorder * 0.3)) joined.push(`${joined.pop()} ${paragraph}`)
    else joined.push(paragraph)
  return joined
}
