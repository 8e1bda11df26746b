import type { Gazetteer } from '../places/gazetteer.js'
import type { ActorRef } from './actor-ref.js'
import type { ActorRow } from './actor-row.js'
import type { NameIndex } from './name-index.js'
import { officeRef } from './office-ref.js'
import { isFormer, type Piece, readPieces, type Situation, tenureIn } from './phrase-reading.js'
import { type PhraseWord, phraseWords } from './phrase-words.js'
import { phraseZones, type Zone } from './phrase-zones.js'

/** All that a phrase is resolved with. */
export interface Knowledge {
  readonly index: NameIndex
  readonly states: ReadonlyMap<string, ActorRow>
  readonly gazetteer?: Gazetteer
}

type Found = Omit<ActorRef, 'mention'>

/** Sectors of people whom a group holds or harms, or who do not speak for it: 'Hamas prisoners' are not Hamas. */
const NOT_OF_GROUP: ReadonlySet<string> = new Set(['CVL', 'REF', 'CRM', 'MED', 'JUD', 'AGR'])

/**
 * What a phrase names. Parts between commas are read apart ('a spokesman, Colonel X'); within a part, the words before the first
 * preposition are its head, and what follows 'of' or 'in' gives the country where the head gives none.
 */
export function resolvePhrase(phrase: string, situation: Situation, knowledge: Knowledge): ActorRef {
  const words = phraseWords(phrase)
  const pieces = readPieces(words, knowledge.index.matches(words), situation)
  const parts = phraseZones(joinNames(words, pieces)).map((zones) => readPart(words, pieces, zones, situation, knowledge))
  let found: Found = {}
  for (const part of parts) found = merge(found, part)
  return { mention: phrase, ...found }
}

/** A comma or preposition within a known name ('Doctors of the World', 'Washington, D.C.') parts nothing. */
function joinNames(words: readonly PhraseWord[], pieces: readonly Piece[]): readonly PhraseWord[] {
  let joined: PhraseWord[] | undefined
  for (const piece of pieces)
    for (let at = piece.start + 1; at < piece.end; at++) {
      joined ??= [...words]
      joined[at] = { ...words[at]!, joined: true, breaks: false }
    }
  return joined ?? words
}

function merge(first: Found, other: Found): Found {
  if (
    other.id !== undefined &&
    (first.id === undefined || /\/(?:armed-forces|police|government|president|[a-z-]+minister)$/.test(first.id)) &&
    (!first.country || !other.country || first.country === other.country)
  )
    return {
      ...first,
      ...other,
      ...(first.aliases || other.aliases ? { aliases: [...(other.aliases ?? []), ...(first.id && first.name ? [first.name] : [])] } : {}),
      ...(first.sector && !other.sector ? { sector: first.sector } : {}),
    }
  return { ...other, ...first, ...(first.sector ? {} : other.sector ? { sector: other.sector } : {}) }
}

function readPart(
  words: readonly PhraseWord[],
  pieces: readonly Piece[],
  zones: readonly Zone[],
  situation: Situation,
  knowledge: Knowledge,
): Found {
  const within = (zone: Zone): readonly Piece[] => pieces.filter((piece) => piece.start >= zone.start && piece.start < zone.end)
  const [headZone, ...rest] = zones
  if (!headZone) return {}
  const head = within(headZone)
  const former = isFormer(words, headZone.start, headZone.end)

  const person = head.findLast((piece) => piece.row?.kind === 'person' && !piece.beside)
  // "M23 spokesman X": who speaks for a group is that group
  const group = head.find((piece) => piece.row?.kind === 'group' && !piece.beside)?.row
  if (person?.row && group && !former) return alsoCalled(rowRef(group), person.row.name)
  if (person?.row) return personRef(person.row, head, former, situation)

  const state = countryIn(head)?.row?.country
  const body = head.findLast(
    (piece) =>
      piece.row !== undefined &&
      !piece.beside &&
      isBody(piece.row) &&
      // 'Defense Department' alone is the Pentagon, behind another state's name it is that state's
      !(state && (piece.row.kind === 'body' || piece.row.kind === 'force') && piece.row.country && piece.row.country !== state),
  )
  const nouns = head.flatMap((piece): readonly Piece[] => {
    if (piece.noun !== undefined || piece.title !== undefined) return [piece]
    // a body that was passed over for another state's name is that state's office of the same name
    const other = state && piece.row && isBody(piece.row) && piece !== body && piece.row.country !== state && piece.row.kind === 'body'
    return other && piece.row?.sector ? [{ start: piece.start, end: piece.end, noun: { sector: piece.row.sector } }] : []
  })
  const sector = sectorOf(nouns)
  const country = countryIn(head)
  const beside = head.find((piece) => piece.beside && piece.row?.country)
  const alignedWith = beside?.row?.country
  const stranger = strangerName(words, nouns, pieces, headZone)

  if (body?.row) {
    const after = nouns.filter((piece) => piece.start >= body.end)
    const other = sectorOf(after).strong
    const joinedRun = words[body.end]?.joined === true && (words[body.end]!.key === 'run' || words[body.end]!.key === 'led')
    const row = body.row
    if (joinedRun && other)
      return {
        ...compose(words, head, after, stateOf(row, knowledge), situation, row.country),
        sector: other,
        ...(row.name
          ? { aliases: [...(compose(words, head, after, stateOf(row, knowledge), situation, row.country).aliases ?? []), row.name] }
          : {}),
      }
    if (
      !(other && ((NOT_OF_GROUP.has(other) && row.kind !== 'ngo' && row.kind !== 'media') || (row.kind === 'company' && other !== 'BUS')))
    ) {
      const ref = rowRef(row)
      const own =
        row.kind === 'igo' && (other === 'MIL' || other === 'COP' || other === 'LAB')
          ? other
          : former && (row.sector === 'GOV' || row.sector === 'SPY' || row.sector === 'LEG') && nouns.length > 0
            ? 'ELI'
            : row.sector
      return {
        ...ref,
        ...(own ? { sector: own } : {}),
        ...(!ref.country && country?.row?.country ? { country: country.row.country } : {}),
        ...(stranger ? { aliases: [...(ref.aliases ?? []), stranger] } : {}),
      }
    }
    return {
      name: `${row.name} ${words
        .slice(after[0]!.start, after.at(-1)!.end)
        .map((word) => word.raw)
        .join(' ')}`,
      ...(row.country ? { country: row.country } : {}),
      sector: other,
    }
  }

  // 'members of X', 'a spokesman for X', 'the president of X': X is the party, or tells the country of the office
  const complement = rest.find((zone) => zone.link === 'of') ?? rest.find((zone) => zone.link === 'in')
  const inner =
    complement && complement.link === 'of'
      ? readPart(words, pieces, [{ ...complement, link: 'head' }, ...rest.slice(rest.indexOf(complement) + 1)], situation, knowledge)
      : undefined
  const weakHead = sector.strong === undefined
  if (
    inner &&
    weakHead &&
    !country &&
    (inner.sector !== undefined || inner.id !== undefined) &&
    (nouns.length === 0 || inner.sector !== undefined)
  )
    return stranger
      ? { ...inner, aliases: [...(inner.aliases ?? []), stranger] }
      : { ...inner, ...(former && inner.sector === 'GOV' ? { sector: 'ELI' } : {}) }
  if (
    inner &&
    !country &&
    inner.sector &&
    inner.sector !== 'PRE' &&
    inner.id &&
    !/^[a-z]{3}\//.test(inner.id) === false &&
    /^(?:LEG|IGO|GOV)$/.test(inner.sector) &&
    sector.strong === 'GOV'
  )
    return { ...inner, sector: inner.sector === 'LEG' ? 'LEG' : 'GOV' }

  // "gunmen from Boko Haram", "fighters of the Wagner Group" are the group's
  const groups = rest.flatMap((zone) =>
    zone.link === 'away' ? [] : within(zone).filter((piece) => piece.row?.kind === 'group' && !piece.beside),
  )
  if (groups[0]?.row && !country && ARMED.test(sector.any ?? '')) return alsoCalled(rowRef(groups[0].row), stranger)

  const place = country ?? people(head) ?? undefined
  const own: ActorRow | undefined = place?.row
  let code = own?.country ?? inner?.country
  let owner = own ?? (inner?.country ? ownerOf(inner, knowledge) : undefined)
  if (!code) {
    for (const zone of rest) {
      if (zone.link === 'away') continue
      const there = countryIn(within(zone)) ?? people(within(zone)) ?? within(zone).find((piece) => piece.row?.country !== undefined)
      code = there?.row?.country ?? placeCountry(words, zone, pieces, situation, knowledge)
      if (code) {
        owner = there?.row?.kind === 'entity' ? there.row : knowledge.states.get(code)
        break
      }
    }
  }
  if (!code && nouns.length > 0) code = placeCountry(words, { ...headZone, end: nouns.at(-1)!.start }, pieces, situation, knowledge)
  if (code && !owner) owner = knowledge.states.get(code)

  const composed = compose(words, head, nouns, owner, situation, code)
  const ended = former && /^(?:GOV|LEG|SPY|JUD|MIL)$/.test(sector.any ?? '') && nouns.some((piece) => !piece.plural || sector.any !== 'MIL')
  return {
    ...composed,
    ...(stranger ? { name: stranger, aliases: [...(composed.name ? [composed.name] : [])] } : {}),
    ...(ended
      ? { sector: 'ELI' }
      : composed.sector === 'ELI' && !former && (owner?.kind === 'state' || owner?.kind === 'entity')
        ? { sector: 'GOV' }
        : {}),
    ...(alignedWith && alignedWith !== code ? { alignedWith } : {}),
  }
}

/** What is found, with a name more by which the phrase calls it. */
const alsoCalled = (found: Found, name: string | undefined): Found =>
  name ? { ...found, aliases: [...(found.aliases ?? []), name] } : found

const ARMED = /^(?:UAF|REB|SEP|PRM)$/

const isBody = (row: ActorRow): boolean => row.kind !== 'state' && row.kind !== 'entity' && row.kind !== 'people' && row.kind !== 'person'

function ownerOf(inner: Found, knowledge: Knowledge): ActorRow | undefined {
  return knowledge.states.get(inner.id ?? '') ?? knowledge.states.get(inner.country ?? '')
}

function stateOf(row: ActorRow, knowledge: Knowledge): ActorRow | undefined {
  return knowledge.states.get(row.country ?? '')
}

/** The state or unrecognised state of a stretch that is the party's own; an unrecognised one goes before its ground's state. */
function countryIn(pieces: readonly Piece[]): Piece | undefined {
  const own = pieces.filter((piece) => !piece.beside && (piece.row?.kind === 'state' || piece.row?.kind === 'entity'))
  return own.find((piece) => piece.row?.kind === 'entity') ?? own[0]
}

function people(pieces: readonly Piece[]): Piece | undefined {
  return (
    pieces.find((piece) => !piece.beside && piece.row?.kind === 'people' && piece.row.country !== undefined) ??
    pieces.find((piece) => !piece.beside && piece.row?.kind === 'people')
  )
}

/** The sector that the nouns give: of the last strong one, else of the last weak one. */
function sectorOf(pieces: readonly Piece[]): { readonly strong?: string; readonly any?: string } {
  const strong = pieces.findLast((piece) => piece.noun !== undefined && !piece.noun.weak && piece.noun.sector !== undefined)?.noun?.sector
  const title = pieces.findLast((piece) => piece.title)?.title
  const weak = pieces.findLast((piece) => piece.noun?.sector !== undefined)?.noun?.sector
  const any = strong ?? title ?? weak
  return { ...((strong ?? title) ? { strong: (strong ?? title)! } : {}), ...(any ? { any } : {}) }
}

/** The name of someone unknown behind a title: 'Lieutenant Colonel Gerry Besana'. */
function strangerName(words: readonly PhraseWord[], nouns: readonly Piece[], pieces: readonly Piece[], zone: Zone): string | undefined {
  const title = nouns.findLast((piece) => piece.title !== undefined)
  if (!title) return undefined
  let end = title.end
  while (end < zone.end && words[end]!.capital && !pieces.some((piece) => piece.start <= end && end < piece.end && piece.row !== undefined))
    end++
  return end > title.end
    ? words
        .slice(title.end, end)
        .map((word, at) => (at > 0 && word.joined ? `-${word.raw}` : at > 0 ? ` ${word.raw}` : word.raw))
        .join('')
    : undefined
}

/** The country of a town or region that the gazetteer knows among the capitalised words of a stretch. */
function placeCountry(
  words: readonly PhraseWord[],
  zone: Zone,
  pieces: readonly Piece[],
  situation: Situation,
  knowledge: Knowledge,
): string | undefined {
  const { gazetteer } = knowledge
  if (!gazetteer) return undefined
  for (let start = zone.start; start < zone.end; start++) {
    if (!words[start]!.capital && zone.end - start > 3) continue
    if (pieces.some((piece) => piece.start <= start && start < piece.end)) continue
    for (let end = Math.min(zone.end, start + 3); end > start; end--) {
      const name = words
        .slice(start, end)
        .map((word) => word.raw)
        .join(' ')
      if (name.length < 4 || (!words[end - 1]!.capital && words[start]!.capital) || !gazetteer.mayKnow(name)) continue
      const place = gazetteer.resolve(name, { countries: situation.countries })
      if (place.precision !== 'unplaced' && place.country) return place.country
    }
  }
  return undefined
}

/** The row as a reference. */
export function rowRef(row: ActorRow): Found {
  const aliases = [...(row.aliases ?? []), ...(row.adjectives ?? []).slice(0, 2)]
  return {
    id: row.id,
    name: row.name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(row.country ? { country: row.country } : {}),
    ...(row.sector ? { sector: row.sector } : {}),
    ...(row.alignedWith ? { alignedWith: row.alignedWith } : {}),
  }
}

function personRef(row: ActorRow, head: readonly Piece[], former: boolean, situation: Situation): Found {
  const { tenure, past } = tenureIn(row, situation.year)
  const ended = (past || former) && tenure && /^(?:GOV|SPY|LEG|MIL)$/.test(tenure.sector)
  const sector = ended ? 'ELI' : (tenure?.sector ?? row.sector)
  const title = head.findLast((piece) => piece.title)?.title
  // "Senator X" speaks as a senator, where he was one
  const spoken = situation.year === undefined && !former && title && row.tenures?.some((one) => one.sector === title) ? title : undefined
  const known = spoken ?? sector ?? title
  return { ...rowRef(row), ...(known ? { sector: known } : {}) }
}

/** Office, force or people of a state, or the state itself. */
function compose(
  words: readonly PhraseWord[],
  head: readonly Piece[],
  nouns: readonly Piece[],
  owner: ActorRow | undefined,
  situation: Situation,
  code: string | undefined,
): Found {
  const { any } = sectorOf(nouns)
  const named = head.find((piece) => piece.row === owner && !piece.beside)
  if (nouns.length === 0) {
    if (!owner || !named) return code ? { country: code } : {}
    if (named.naming === 'people' || (named.start > 0 && words[named.start - 1]!.key === 'ethnic'))
      return {
        name: `people of ${owner.name}`,
        aliases: [owner.name, ...(owner.adjectives ?? [])],
        ...(code ? { country: code } : {}),
        sector: 'CVL',
        ...(owner.alignedWith ? { alignedWith: owner.alignedWith } : {}),
      }
    if (named.naming === 'seat') return officeRef('government', owner)
    return rowRef(owner)
  }
  const ethnic = head.some((piece) => piece.start > 0 && words[piece.start - 1]!.key === 'ethnic' && piece.row?.country !== undefined)
  const office = owner && !ethnic ? officeOf(words, nouns, owner) : undefined
  if (office && owner) {
    const holder = situation.year === undefined ? undefined : undefined
    return {
      ...office,
      ...(holder ? { aliases: [...(office.aliases ?? []), holder] } : {}),
      ...(any && office.sector !== any && !/minist|president/.test(office.id ?? '') ? { sector: any } : {}),
    }
  }
  const sector = ethnic && any === 'MIL' ? 'REB' : owner?.kind === 'people' && any === 'MIL' ? 'PRM' : any
  return {
    ...(owner
      ? {
          name: `${nounWords(words, nouns)} of ${owner.name}`,
          aliases: [`${owner.adjectives?.[0] ?? owner.name} ${nounWords(words, nouns)}`],
        }
      : {}),
    ...(code ? { country: code } : {}),
    ...(sector ? { sector } : {}),
    ...(owner?.alignedWith ? { alignedWith: owner.alignedWith } : {}),
  }
}

function nounWords(words: readonly PhraseWord[], nouns: readonly Piece[]): string {
  return words
    .slice(nouns[0]!.start, nouns.at(-1)!.end)
    .map((word) => word.raw)
    .join(' ')
}

/** Which office of a state the nouns name: a ministry by its topic, else that of the last noun that stands for one. */
function officeOf(words: readonly PhraseWord[], nouns: readonly Piece[], owner: ActorRow): Found | undefined {
  const ministry = nouns.find((piece) => /^(?:ministry|minister|secretary|department)$/.test(words[piece.end - 1]!.key))
  if (ministry) {
    const last = words[ministry.end - 1]!.key
    const topic = topicOf(words, ministry, owner)
    if (topic) return officeRef(last === 'minister' || last === 'secretary' ? 'minister' : 'ministry', owner, topic)
  }
  const noun = nouns.findLast((piece) => piece.noun?.office !== undefined)?.noun
  const strongOther = nouns.findLast((piece) => piece.noun !== undefined && !piece.noun.weak)?.noun
  if (!noun?.office || (strongOther && strongOther.office === undefined)) return undefined
  return owner.kind === 'people' ? undefined : officeRef(noun.office, owner)
}

const TOPICS: Readonly<Record<string, string>> = {
  defense: 'Defence',
  defence: 'Defence',
  foreign: 'Foreign Affairs',
  'external affairs': 'Foreign Affairs',
  external: 'Foreign Affairs',
  interior: 'Interior',
  internal: 'Interior',
  home: 'Interior',
  health: 'Health',
  justice: 'Justice',
  finance: 'Finance',
  emergencies: 'Emergencies',
  emergency: 'Emergencies',
  information: 'Information',
  energy: 'Energy',
  oil: 'Oil',
  security: 'Security',
  state: 'State',
  education: 'Education',
  transport: 'Transport',
}

/** The subject of a ministry: after 'of', or before it ("the Defence Ministry of Armenia"); else any name after 'of' but the owner's. */
function topicOf(words: readonly PhraseWord[], ministry: Piece, owner: ActorRow): string | undefined {
  const after = words[ministry.end]?.key === 'of' ? ministry.end + 1 : words.length
  const next = words[words[after]?.key === 'the' ? after + 1 : after]
  if (next && TOPICS[next.key]) return TOPICS[next.key]
  for (let at = ministry.end - 2; at >= Math.max(0, ministry.start - 2); at--) {
    const topic = TOPICS[words[at]!.key]
    if (topic) return topic
  }
  return next?.capital && next.raw !== owner.name ? next.raw : undefined
}
