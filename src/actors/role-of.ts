import type { ActorRef } from './actor-ref.js'
import type { ActorRow } from './actor-row.js'
import { actorRows } from './data/actor-rows.js'
import type { Role } from './role.js'

/** What the words of a mention say about how its bearer knows or stands, before who it is: the first that fits counts. */
const BY_WORDS: readonly (readonly [role: Role, words: RegExp])[] = [
  [
    'social',
    /\b(?:telegram|twitter|tweet|facebook|tiktok|social media|social networks?|vkontakte|x post|instagram|whatsapp|footage|video|post)\b/i,
  ],
  ['anonymous', /\b(?:sources?|unnamed|unidentified|anonym\w*|people familiar|a person familiar|insiders?|whistleblower)\b/i],
  [
    'document',
    /^(?:the |a |an |its |their |leaked |internal |official |confidential )*(?:\w+ )?(?:reports?|documents?|memo|memos|records|communique|court papers|indictment|transcript|letter|cables?|dossier|decree|data|statistics|database)$/i,
  ],
  [
    'eyewitness',
    /\b(?:witness(?:es)?|eyewitness(?:es)?|survivors?|residents?|villagers?|locals|local people|inhabitants?|neighbou?rs?|relatives?|family|families|passers?-?by)\b/i,
  ],
  [
    'local_official',
    /\b(?:local|district|village|town|city|provincial|regional|municipal|county|prefecture|oblast|governorate|state) (?:official|officials|authority|authorities|government|administration|administrator|administrators|governor|chief|head|leader|council|councillor|police chief)\b|\b(?:mayor|governor|prefect|councill?or|village head|village chief|mukhtar|alderman|municipality|deputy governor|administrator|head of the (?:\w+ ){0,3}(?:region|district|oblast|province|administration|council))\b/i,
  ],
  ['analyst', /\b(?:analysts?|experts?|think tanks?|scholars?|researchers?|observers|historians?|professor|political scientist)\b/i],
]

const DE_FACTO =
  /\b(?:(?:russian|moscow|kremlin|turkish|houthi|hamas|taliban|rebel|separatist|militia)[- ](?:installed|appointed|imposed|run|controlled|backed (?:authorities|administration|officials?|governor|mayor|leader|head)|held)|occupation (?:authorities|authority|administration|officials?)|de facto|self-proclaimed|self-declared|breakaway|unrecogni[sz]ed)\b/i

const BY_SECTOR: Readonly<Record<string, Role>> = {
  GOV: 'government',
  LEG: 'government',
  PTY: 'government',
  ELI: 'government',
  OPP: 'government',
  SPY: 'government',
  MIL: 'military',
  COP: 'police',
  JUD: 'judicial',
  REB: 'armed_group',
  SEP: 'armed_group',
  PRM: 'armed_group',
  UAF: 'armed_group',
  CRM: 'armed_group',
  PRE: 'de_facto_authority',
  MED: 'medical',
  JRN: 'media',
  NGO: 'ngo',
  IGO: 'igo',
  EDU: 'analyst',
}

const ROLES: ReadonlyMap<string, Role> = new Map(
  actorRows.filter((row: ActorRow) => row.role !== undefined).map((row) => [row.id, row.role!]),
)

/**
 * As whom a source speaks: `roleOf('a security source') // => 'anonymous'`. Takes the phrase, or better what the registry made of it,
 * which adds sector and identity; a phrase alone is judged by its words. Civilians and whoever else is at hand are eyewitnesses; an
 * office without a name or a state ('two intelligence officials') is anonymous.
 */
export function roleOf(source: string | ActorRef): Role {
  const ref: ActorRef = typeof source === 'string' ? { mention: source } : source
  const { mention } = ref
  const known = ref.id === undefined ? undefined : ROLES.get(ref.id)
  if (known) return known
  if (
    /\b(?:observatory|monitoring (?:group|mission|organi[sz]ation)|monitors?|war monitor|watchdog)\b/i.test(mention) &&
    ref.sector !== 'MED'
  )
    return 'monitor'
  for (const [role, words] of BY_WORDS) if (words.test(mention) && !(role === 'document' && ref.id)) return role
  if (BY_SECTOR[ref.sector ?? ''] === 'armed_group') return 'armed_group'
  if (DE_FACTO.test(mention)) return 'de_facto_authority'
  if (
    /\b(?:defen[cs]e (?:ministry|minister|ministries|spokes\w+|department|secretary)|ministry of defen[cs]e|minister of defen[cs]e|general staff|pentagon|military|army)\b/i.test(
      mention,
    ) ||
    /ministr?y?e?r?-of-defence$/.test(ref.id ?? '')
  )
    return 'military'
  if (/\b(?:hospital|morgue|medics?|doctors?|health (?:officials?|authorities|workers?|department)|ambulance|paramedics?)\b/i.test(mention))
    return 'medical'
  if (ref.alignedWith && ref.sector === 'GOV') return 'de_facto_authority'
  const bare = ref.id === undefined && ref.country === undefined && ref.name === undefined
  if (
    bare &&
    /^(?:an?|one|two|three|four|five|several|some|senior|top|another|other|the two|security|intelligence|western|high-ranking|\d+)\b.*\bofficials?\b/i.test(
      mention,
    )
  )
    return 'anonymous'
  if (ref.sector !== undefined) return BY_SECTOR[ref.sector] ?? 'eyewitness'
  if (ref.country !== undefined) return 'government'
  if (typeof source === 'string') return byCommonWords(mention)
  return mention.trim() === '' || /^(?:he|she|they|it|who|someone|some|many|others?)$/i.test(mention.trim()) ? 'anonymous' : 'eyewitness'
}

function byCommonWords(mention: string): Role {
  if (/\b(?:police|policemen|gendarmes?|sheriff)\b/i.test(mention)) return 'police'
  if (/\b(?:soldiers?|troops|commander|general|colonel|major|captain|lieutenant|brigade|navy|air force|armed forces)\b/i.test(mention))
    return 'military'
  if (/\b(?:prosecutors?|court|judge|tribunal|attorney)\b/i.test(mention)) return 'judicial'
  if (/\b(?:rebels?|militants?|insurgents?|guerrillas?|fighters|separatists?|militia)\b/i.test(mention)) return 'armed_group'
  if (/\b(?:government|minister|ministry|president|officials?|authorities|ambassador|embassy|spokes\w+|parliament)\b/i.test(mention))
    return 'government'
  if (/\b(?:united nations|u\.?n\.?|unicef|unhcr|ocha|osce|nato|eu|african union)\b/i.test(mention)) return 'igo'
  if (/\b(?:news agency|agency reported)\b/i.test(mention)) return 'wire'
  if (/\b(?:newspaper|television|radio|media|journalists?|reporters?)\b/i.test(mention)) return 'media'
  if (/\b(?:aid (?:workers?|groups?|agency)|charity|ngo|rights group|red cross|red crescent)\b/i.test(mention)) return 'ngo'
  return 'eyewitness'
}
