/** Past and participle of the irregular verbs among the frames: `lemma past participle`, the participle left out where it is the same. */
const IRREGULAR = `
abide abode|beat beat beaten|begin began begun|blow blew blown|break broke broken|bring brought|burn burnt|buy bought|cast cast|come came come|cut cut|
drive drove driven|fall fell fallen|feed fed|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forgive forgave forgiven|forswear forswore forsworn|
freeze froze frozen|get got|give gave given|go went gone|hang hung|hear heard|hit hit|hold held|hurt hurt|keep kept|lay laid|lead led|leave left|lend lent|let let|
make made|meet met|overrun overran overrun|overthrow overthrew overthrown|pay paid|put put|quit quit|retake retook retaken|rethink rethought|rid rid|ride rode ridden|
ring rang rung|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shoot shot|shut shut|sink sank sunk|sit sat|slay slew slain|sling slung|speak spoke spoken|
spread spread|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|take took taken|tear tore torn|tell told|think thought|throw threw thrown|
undergo underwent undergone|undertake undertook undertaken|uphold upheld|upset upset|wage waged|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|blow blew blown|
show showed shown|arise arose arisen|bear bore borne|bid bid|bind bound|break broke broken|rise rose risen|be was been|have had|do did done|become became become|know knew known|wear wore worn`
  .trim()
  .split(/\|\s*/)
  .map((line) => line.trim().split(' '))

const irregular = new Map(IRREGULAR.map(([lemma, past, participle]) => [lemma!, [past!, participle ?? past!]]))

/** Verbs of one final consonant after a stressed short vowel that double it. */
const DOUBLES = /^(?:.{0,3}[^aeiou][aeiou][bdgmnprtl]|.*(?:mit|fer|pel|bel|rol|cur|ban|gag|jam|rap|tap|drop|stop|strip|step|plan|cel))$/

/** All forms of a verb, the lemma first. `verbForms('bomb') // => ['bomb', 'bombs', 'bombed', 'bombing']` */
export function verbForms(lemma: string): readonly string[] {
  const forms = new Set([lemma])
  const e = lemma.endsWith('e')
  forms.add(/(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`)
  const twice = DOUBLES.test(lemma) && lemma.length > 2 && !/[aeiou]{2}.$/.test(lemma)
  const stems = [lemma]
  // both spellings where the stress decides ("admitted", "visited"): an unused one does no harm
  if (twice) stems.push(lemma + lemma.at(-1))
  for (const stem of stems) {
    forms.add(e ? `${stem.slice(0, -1)}ing` : `${stem}ing`)
    if (!irregular.has(lemma) || lemma === 'hang' || lemma === 'burn')
      forms.add(e ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`)
  }
  if (lemma.endsWith('ie')) forms.add(`${lemma.slice(0, -2)}ying`)
  if (lemma.endsWith('ee') || lemma.endsWith('oe')) forms.add(`${lemma}ing`)
  for (const form of irregular.get(lemma) ?? []) forms.add(form)
  return [...forms]
}

/** A noun and its plural. */
export function nounForms(lemma: string): readonly string[] {
  if (/(?:ies|hostilities|troops|talks)$/.test(lemma)) return [lemma]
  return [lemma, /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`]
}

/** Forms that are past and no participle ("spoke", "began"), whatever a tagger says. */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  IRREGULAR.filter(([lemma, past, participle]) => participle !== undefined && participle !== past && past !== lemma).map(
    ([, past]) => past!,
  ),
)
