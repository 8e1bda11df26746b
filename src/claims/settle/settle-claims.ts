import { idOf } from '../../base/ids.js'
import type { Span } from '../../base/span.js'
import type { Attribution, SpeechMap } from '../attribution.js'
import type { Claim, EventBody, Evidence, Factuality, Link, TollBody, VictimClass } from '../claim.js'
import { clauseFactuality } from '../doubt/author-factuality.js'
import type { Finding } from '../finding.js'
import type { Reading } from '../reading.js'
import { isBackground } from './background.js'
import { type NamedPlace, type PlaceOfClaim, placeOfClaim, placesOf } from './claim-place.js'
import { type ClaimTime, type ToldTimes, timeOfClaim, toldTimes } from './claim-time.js'
import { composeFactuality } from './compose-factuality.js'
import { inferParty } from './infer-party.js'
import { conductInterest, lossInterest, speakerOf } from './interest.js'
import { localCountry, localLink } from './local-party.js'
import { findRepeats } from './mark-repeats.js'

interface Settling {
  readonly reading: Reading
  readonly speech: SpeechMap
  readonly findings: readonly Finding[]
  readonly assaults: ReadonlyMap<number, readonly number[]>
  readonly ids: readonly string[]
  readonly extractor: string
  readonly told: ToldTimes
  readonly places: readonly (readonly NamedPlace[])[]
  readonly outlet: Link
  /** The day that the lead tells of. */
  readonly lead: string | undefined
  /** Tokens of each sentence that report speech. */
  readonly cues: readonly ReadonlySet<number>[]
}

/**
 * Settles what rules found: speaker, speech act, doubt, interest, time, place, and the ties between claims (subset, revision, cause, repeat).
 * Claims come in the order of the text.
 */
export function settleClaims(reading: Reading, speech: SpeechMap, found: readonly Finding[], extractor: string): readonly Claim[] {
  if (found.length === 0) return []
  const cues = cuesOf(reading, speech)
  const settling: Settling = {
    reading,
    speech,
    findings: found,
    assaults: assaultsIn(found),
    ids: idsOf(reading, found),
    extractor,
    told: toldTimes(reading, cues),
    places: placesOf(reading),
    outlet: outletLink(reading),
    lead: leadDay(reading),
    cues,
  }
  const order = found.map((_, index) => index).sort((a, b) => before(reading, found[a]!, found[b]!) || a - b)
  const claims = order.map((index) => settleClaim(settling, index))
  const repeats = findRepeats(claims, reading.document.text)
  return claims.map((claim, index) => (repeats[index]! < 0 ? claim : { ...claim, repeats: claims[repeats[index]!]!.id }))
}

function before({ sentences }: Reading, one: Finding, other: Finding): number {
  if (one.sentence !== other.sentence) return one.sentence - other.sentence
  const start = (finding: Finding) => finding.triggerSpans[0]?.[0] ?? sentences[finding.sentence]!.tokenStart[finding.trigger]!
  return start(one) - start(other)
}

function idsOf({ document }: Reading, found: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>()
  return found.map((finding) => {
    const parts = [document.id, finding.kind, ...finding.triggerSpans.flat(), '|', ...(finding.numberSpans ?? []).flat()]
    const key = parts.join(' ')
    const again = seen.get(key) ?? 0
    seen.set(key, again + 1)
    return idOf('claim', again ? [...parts, again] : parts)
  })
}

function outletLink({ document, actors }: Reading): Link {
  const { outlet } = document
  return {
    actors: outlet ? [{ ...actors.resolve(outlet, document.published), mention: outlet }] : [],
    mention: outlet ?? null,
    role: 'outlet',
    form: 'implicit',
  }
}

/** The first day or month named in the first two sentences: what the story is about. */
const leadDay = ({ times }: Reading): string | undefined =>
  times
    .slice(0, 2)
    .flat()
    .find(({ kind }) => kind === 'at')
    ?.first.slice(0, 10)

function cuesOf({ sentences }: Reading, { attributions }: SpeechMap): readonly ReadonlySet<number>[] {
  const cues: Set<number>[] = sentences.map(() => new Set())
  let s = 0
  for (const { cue } of attributions)
    for (const [start, end] of cue) {
      while (s > 0 && sentences[s]!.start > start) s--
      while (s < sentences.length - 1 && sentences[s]!.end <= start) s++
      const sentence = sentences[s]!
      for (let t = 0; t < sentence.length; t++) if (sentence.tokenStart[t]! >= start && sentence.tokenEnd[t]! <= end) cues[s]!.add(t)
    }
  return cues
}

function settleClaim(settling: Settling, index: number): Claim {
  const { reading, speech, findings, ids, told, places, extractor } = settling
  const finding = findings[index]!
  const sentence = reading.sentences[finding.sentence]!
  const over = speech.over(finding.sentence, finding.trigger).filter((one) => !isLost(settling, finding.sentence, one))
  const sources = over.flatMap((one) => one.source)
  const running = finding.toll?.frame === 'cumulative' || finding.toll?.frame === 'period'
  const at = { sentence: finding.sentence, trigger: finding.trigger, cues: settling.cues[finding.sentence]!, sources, running }
  const time = timeOfClaim(reading, told, at)
  const place = placeOfClaim(reading, places, at)
  const local = localCountry(reading.countries, place?.place.ref.country)
  const attribution: readonly Link[] = [settling.outlet, ...over.map(({ link }) => localLink(link, local, reading.actors))]
  const speaker = speakerOf(attribution)
  const cause = finding.kind === 'toll' ? causeOf(settling, finding) : undefined
  const toll =
    finding.toll &&
    settleToll(settling, finding, finding.toll, {
      speaker,
      cause,
      time,
      placeCountry: place?.sentence === finding.sentence ? place.place.ref.country : undefined,
      localCountry: local,
      sentence,
    })
  const background = finding.background || isBackground(reading, finding.sentence, time, { running, lead: settling.lead })
  const interest = toll
    ? lossInterest(speaker, toll.victim.parties)
    : finding.ceasefire
      ? conductInterest(speaker, finding.ceasefire.against?.length ? finding.ceasefire.against : finding.ceasefire.by)
      : finding.event
        ? conductInterest(speaker, finding.event.actors)
        : conductInterest(speaker, [])
  return {
    schema: 'ascribe/claim@1',
    id: ids[index]!,
    documentId: reading.document.id,
    extractor,
    sentence: [sentence.start, sentence.end],
    evidence: evidenceOf(reading, finding, over, time, place),
    attribution,
    speechAct: finding.speechAct ?? (isGivenUnder(finding, over) ? 'assert' : (over.at(-1)?.act ?? 'assert')),
    factuality: factualityOf(reading, finding, over),
    interest,
    ...(background && { background: true }),
    kind: finding.kind,
    ...(toll && { toll }),
    ...(finding.event && { event: finding.event }),
    ...(finding.ceasefire && { ceasefire: finding.ceasefire }),
    ...(finding.assessment && { assessment: finding.assessment }),
    ...(time && { when: time.when }),
    ...(place && { where: place.place.ref }),
    rules: rulesOf(finding, over, toll),
  }
}

/** "Said that 21 of their men had been killed, raising …": people counted as killed say nothing. */
function isLost({ findings }: Settling, sentence: number, { source }: Attribution): boolean {
  return source.some(([start, end]) =>
    findings.some(
      (one) =>
        one.sentence === sentence &&
        one.toll?.measure === 'killed' &&
        one.numberSpans?.some(([from, to]) => from >= start && to <= end) === true,
    ),
  )
}

function rulesOf(finding: Finding, over: readonly Attribution[], toll: TollBody | undefined): readonly string[] {
  const rules = [finding.rule, ...over.map(({ rule }) => rule)]
  if (toll?.victim.inferred) rules.push('claims/party-of-speaker')
  return [...new Set(rules)]
}

function evidenceOf(
  reading: Reading,
  finding: Finding,
  over: readonly Attribution[],
  time: ClaimTime | undefined,
  place: PlaceOfClaim | undefined,
): Evidence {
  const source = over.flatMap((one) => one.source)
  const cue = over.flatMap((one) => one.cue)
  const where = place && reading.sentences[place.sentence]!
  const placeSpan: Span | undefined = where && [where.tokenStart[place.place.from]!, where.tokenEnd[place.place.to - 1]!]
  return {
    trigger: finding.triggerSpans,
    ...(source.length > 0 && { source }),
    ...(cue.length > 0 && { cue }),
    ...(finding.numberSpans?.length && { number: finding.numberSpans }),
    ...(placeSpan && { place: [placeSpan] }),
    ...(time && { time: [time.expression.span] }),
  }
}

/** Numbers of the assaults among the findings, by sentence. */
function assaultsIn(findings: readonly Finding[]): ReadonlyMap<number, readonly number[]> {
  const assaults = new Map<number, number[]>()
  findings.forEach(({ event, sentence, polarity }, index) => {
    if (event?.type !== 'ASSAULT' || polarity === '-') return
    const list = assaults.get(sentence)
    if (list) list.push(index)
    else assaults.set(sentence, [index])
  })
  return assaults
}

/** The event claim that caused a toll: an assault in its sentence, the nearest to the trigger. */
function causeOf({ findings, ids, assaults }: Settling, toll: Finding): { readonly id: string; readonly event: EventBody } | undefined {
  let best: { id: string; event: EventBody } | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const index of assaults.get(toll.sentence) ?? []) {
    const { event, trigger } = findings[index]!
    const distance = Math.abs(trigger - toll.trigger)
    if (distance < bestDistance) {
      best = { id: ids[index]!, event: event! }
      bestDistance = distance
    }
  }
  return best
}

interface TollSurroundings {
  readonly speaker: Link | undefined
  readonly cause: { readonly id: string; readonly event: EventBody } | undefined
  readonly time: ClaimTime | undefined
  readonly placeCountry: string | undefined
  readonly localCountry: string | undefined
  readonly sentence: Reading['sentences'][number]
}

const NO_LOSS =
  /\b(?:(?:had|has|have|suffered|sustained|took|taken|reported) no (?:losses|casualties)|lost (?:no one|nobody)|none killed|without (?:loss|losses))\b/

/** A force that says it had no losses, or that "we lost four comrades", speaks of its own fighters. */
function classOfOwn({ low, high, victim }: TollBody, { speaker, sentence }: TollSurroundings, trigger: number): VictimClass | undefined {
  if (!speaker) return undefined
  const ours = sentence.lower[trigger - 1] === 'we' && /^(?:lose|mourn|bury)$/.test(sentence.lemma[trigger]!)
  if (ours && victim.class === 'state_forces' && speaker.role === 'armed_group') return 'armed_group'
  if (low !== 0 || high !== 0 || victim.class !== 'unknown') return undefined
  const name = speaker.role === 'armed_group' ? 'armed_group' : /^(?:military|police)$/.test(speaker.role) ? 'state_forces' : undefined
  return name && NO_LOSS.test(sentence.lower.join(' ')) ? name : undefined
}

function settleToll(settling: Settling, finding: Finding, found: TollBody, around: TollSurroundings): TollBody {
  const { reading, ids, findings } = settling
  const ownClass = classOfOwn(found, around, finding.trigger)
  const toll = ownClass ? { ...found, victim: { ...found.victim, class: ownClass } } : found
  const { cause, time } = around
  const owner = inferParty(toll, {
    ...around,
    actors: reading.actors,
    countries: reading.countries,
    cause: cause?.event,
    trigger: finding.trigger,
    victim: finding.victim,
  })
  const since = toll.since ?? (toll.frame !== 'incident' && time?.expression.kind === 'since' ? time.when.from : undefined)
  const asOf = toll.asOf ?? (toll.frame === 'cumulative' ? reading.document.published?.slice(0, 10) : undefined)
  const superseded = finding.supersedesValue
  const earlier =
    superseded === undefined
      ? -1
      : findings.findIndex((other) => other !== finding && other.toll?.measure === toll.measure && other.toll.low === superseded)
  return {
    ...toll,
    ...(owner && { victim: { ...toll.victim, ...owner } }),
    ...(since !== undefined && { since }),
    ...(asOf !== undefined && { asOf }),
    ...(cause && { event: cause.id }),
    ...(finding.subsetOf !== undefined && { subsetOf: ids[finding.subsetOf]! }),
    ...(superseded !== undefined && { supersedes: { ...(earlier >= 0 && { claim: ids[earlier]! }), value: superseded } }),
  }
}

/** What a vow, demand or threat takes for granted it asserts. */
const isGivenUnder = (finding: Finding, over: readonly Attribution[]): boolean =>
  finding.given === true && /^(?:promise|demand|threaten|order|blame)$/.test(over.at(-1)?.act ?? '')

/** "The government fears that thousands died" */
const isFeared = ({ document }: Reading, { act, cue }: Attribution): boolean =>
  act === 'speculate' && cue.some(([start, end]) => /\bfear/i.test(document.text.slice(start, end)))

const GUESSED: ReadonlyMap<string, Factuality> = new Map<string, Factuality>([
  ['feared', 'Uu'],
  ['presumed', 'PR+'],
  ['believed', 'PR+'],
])

function factualityOf(
  reading: Reading,
  finding: Finding,
  over: readonly Attribution[],
): { readonly bySource: Factuality; readonly byAuthor: Factuality } {
  const { sentences } = reading
  if (isGivenUnder(finding, over)) return { bySource: 'CT+', byAuthor: over[0]!.byAuthor === 'Uu' ? 'CTu' : over[0]!.byAuthor }
  let own = clauseFactuality(sentences[finding.sentence]!, finding.trigger)
  // "dozens were feared dead", "presumed dead": the word before the state says how sure it is
  if (own === 'CT+') own = GUESSED.get(sentences[finding.sentence]!.lower[finding.trigger - 1] ?? '') ?? own
  // a rule that reads the negation itself ("no soldier was hurt" as zero) says so by its polarity
  if (finding.polarity === '+') own = own === 'Uu' ? own : composeFactuality('CT+', `${own.slice(0, 2)}+` as Factuality)
  else if (finding.polarity === '-') own = `${own === 'Uu' ? 'CT' : own.slice(0, 2)}-` as Factuality
  const inner = over.at(-1)
  if (inner && isFeared(reading, inner)) return { bySource: 'Uu', byAuthor: over[0]!.byAuthor }
  if (!inner) return { bySource: own, byAuthor: own }
  return { bySource: composeFactuality(inner.bySource, own), byAuthor: over[0]!.byAuthor }
}
