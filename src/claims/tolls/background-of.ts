import type { Scene } from './scene.js'
import type { TollDraft } from './toll-rule.js'

/** Words of arrest, court and record: what the sentence tells is somebody's past. */
const LEGAL =
  /\b(?:arrest\w*|nabbed|apprehended|detained|surrender\w*|wanted|court|trial|tried|sentenced|convict\w*|charged|charges|prosecut\w*|jailed|jail|prison|the accused|accused persons?|custody|pleaded|guilty|interrogat\w*|carrying a reward|cases?)\b/
/** What ties a person to an earlier crime. */
const TIE =
  /\b(?:involve[ds]?|involvement|involving|in connection with|accused|wanted|allegedly|responsible for|charge[ds]?|confess\w*|role in|part in|part of|participat\w*|suspected of|suspected in|suspects? in|convicted|sentenced|linked to|related to|admitted|guilty|cases?|for (?:the|his|her|their|a) (?:\w+ )?(?:killing|murder|assassination|massacre|death)|behind (?:the|a|an)|mastermind\w*|perpetrat\w*|carried out|which had|that had|triggered|used in|supplier|supplied)\b/
/** These suffice alone. */
const PAST =
  /\b(?:wanted (?:in|for)|allegedly (?:a )?(?:part of|involved in|member of)|prime accused|main accused|confess\w* to|anniversary|commemorat\w*|(?<!\b(?:at|near|outside|in|on) (?:a|the) )memorial|revenge for|in retaliation for|retribution for|retaliation (?:for|to|against)|involved in (?:the |a |several )?(?:\w+ (?:and )?)?(?:killing|murder|assassination|abduct\w+)|(?:village|place|spot|area|town) where|holding (?:him|her|them) responsible|(?:bandh|strike|banners?|posters?|shutdown|leaflets?)\b.{0,120}\b(?:protest\w*|condemn\w*|against)|involved in (?:the |a |an )?(?:[\w-]+ ){0,4}(?:attack|blast|incident|encounter|ambush|explosion|offences?|crimes?)|linked to (?:the |a )|part of (?:a|the) (?:group|squad|team|gang) that|(?:offences|crimes|cases|charges),? including|in jail|had witnessed|years? ago|similar attack|an accused in|(?:came|comes|coming|happened|occurred) (?:\S+ ){0,4}months? after|last year|previous year|earlier this year|a year earlier)\b/
/** What is avenged was told before; what somebody vows to avenge may be the news. */
const AVENGED = /(?<!\b(?:vow|pledge|promise|threaten|swear|swore|sworn)\w* to )\baveng(?:e|ing)(?: \S+){1,3}$/
/** Murders in which somebody took part: the noun is the deed itself. */
const NOUN_DEED =
  /\b(?:involved|participated|implicated|named|accused|wanted|convicted|part) (?:in|of) (?:(?:the|a|an|at|least|about|over|more|than|several|as|many) )*[\w-]+$/
/** What one protests against or laments is told before. */
const LAMENTED =
  /\b(?:protest(?:s|ed|ing)?|demonstrat\w+|condol\w+|mourn\w*|pay(?:ing)? tribute|homage)\b(?: \S+){0,3} (?:killing|death|murder|assassination|lynching|execution|deaths|killings)$/
/** "Three days after two members were killed": the day before the news. */
const DAYS_AFTER = /\b(?:hours?|days?|weeks?|months?) after (?:at least |up to |some |about |nearly |more than )?[\w,.-]+$/
/** A measure that was taken after a deed tells of the deed as known. */
const MEASURE_AFTER =
  /\b(?:resumed|launched|started|began|begun|imposed|suspended|intensified|deployed|banned|declared|ordered|stepped up)\b.{0,80}\bafter\b/
/** Sentences of the lead, in which the deed is the news. */
const LEAD = 2
/** A sentence that goes on about who was arrested. */
const PERSON_START =
  /^(?:["“]?(?:he|she|they|both|the (?:duo|trio|arrested|arrestees?|accused|surrendered|suspects?|cadres?)|all)\b|those arrested)/

/**
 * Does a figure tell of an earlier crime or of history, not of what the text reports: the deeds of somebody arrested, tried or wanted, what is
 * avenged, commemorated or protested against? By the words of its sentence before the trigger, and of the sentence before it.
 */
export function isPastDeed({ sentence, reading, text: whole }: Scene, { trigger, crowd }: TollDraft): boolean {
  // the tie stands before deed and people; in "a rebel wanted for murder was shot" it describes the victim
  const before = sentence.lower.slice(0, Math.min(trigger, crowd.from) + 1).join(' ')
  if (PAST.test(before) || DAYS_AFTER.test(before)) return true
  if (AVENGED.test(before) || LAMENTED.test(before) || (trigger >= crowd.from && NOUN_DEED.test(before))) return true
  if (sentence.index >= LEAD && MEASURE_AFTER.test(before)) return true
  const legal = LEGAL.test(before)
  if (legal && TIE.test(before)) return true
  if (TIE.test(before) && LEGAL.test(whole)) return true
  const previous = reading.sentences[sentence.index - 1]
  return previous !== undefined && PERSON_START.test(whole) && TIE.test(before) && LEGAL.test(previous.lower.join(' '))
}
