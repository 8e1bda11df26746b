import { agencyOf } from '../agencies-lexicon.js'
import { linesOf } from '../boilerplate.js'
import { type Dateline, findDateline } from '../dateline.js'
import type { Document } from '../document.js'
import { rightsNoticeOf } from '../rights-notice.js'
import { outletKey, outletMention, readsAsOutlet, sameOutlet } from './outlet-names.js'

/** Whom a document names besides its own outlet. */
export interface Credited {
  /** In its usual form where it is a known agency, else as written. */
  readonly name: string
  readonly key: string
  /**
   * `origin`: the text says that it is this one's ("republished with the permission of", "(AFP)", "first published by", a dateline's agency);
   * `files`: part of it is ("with files from"); `cited`: only a statement is reported from it ("Reuters reported").
   */
  readonly kind: 'origin' | 'files' | 'cited'
  /** Of `cited`: where the sentence stands. */
  readonly at?: number
}

const NAME = String.raw`(?:[Tt]he\s+)?((?:[\p{Lu}\p{N}](?:[\p{L}\p{N}/&’'-]|\.(?=\p{L}))*|[a-z]{2,}\.(?:com|org|net|info)|dpa)(?: (?:[\p{Lu}\p{N}](?:[\p{L}\p{N}/&’'-]|\.(?=\p{L}))*|of|de|du|la|el|and(?=\s+\p{Lu}))){0,6})`

/** At the head or foot: the whole text is another's. */
const origins: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:(?:[Rr]e-?)?(?:[Pp]ublished|[Pp]rinted|[Pp]osted)|[Rr]eproduced|[Uu]sed|[Ss]yndicated|[Dd]istributed)(?: here)? (?:with|by|under) (?:the )?(?:kind |express |written |special )*(?:permission|agreement|arrangement|licen[cs]e) (?:of|from|with|by) ${NAME}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:^\W*|[.!]\W+|\b(?:[Tt]his|[Tt]he|[Aa]n?) (?:\w+ ){0,3}(?:story|article|report|piece|post|interview|version|dispatch|text|column|analysis|account|news)(?: \w+){0,3} )(?:[Ff]irst|[Oo]riginally|[Pp]reviously) (?:reported|appeared|published|posted|produced|written|ran|printed|broadcast|told)(?: (?:in|on|by|at|as part of|for|to))+ ${NAME}`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:[Rr]e-?)(?:published|printed|posted) (?:from|courtesy of) ${NAME}|\b[Cc]ourtesy(?: of|:) ${NAME}`, 'gu'),
  new RegExp(
    String.raw`\b[Rr]ead (?:the )?(?:rest|full (?:story|article|report|text|version)|original(?: (?:story|article|report|text))?|more|whole (?:story|article))(?: of (?:this|the) (?:story|article|report))? (?:at|on|in|from|here at) ${NAME}`,
    'gu',
  ),
]

/** The same in words that also stand in reports ("weapons taken from"): names must read as an outlet's. */
const suppliers: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:[Ss]upplied by|[Pp]rovided by|[Ss]tory by|[Tt]ext by|[Cc]ontent (?:from|by)) ${NAME}`, 'gu'),
  new RegExp(
    String.raw`\b(?:[Ss]yndicated|[Aa]dapted|[Tt]aken|[Tt]ranslated|[Rr]eproduced|[Aa]bridged|[Cc]ondensed) (?:from|courtesy of) ${NAME}`,
    'gu',
  ),
  new RegExp(String.raw`\b[Aa]s told to (?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2} (?:of|for|from|at) )?${NAME}`, 'gu'),
]

/** At the head or foot: a part of the text is another's. */
const files: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Ww]ith|[Bb]ased on|[Uu]sing|[Ii]ncludes?|[Ii]ncluding) (?:additional |further )?(?:files?|reporting|reports?|material|information|input|inputs|agency reports) (?:by|from) ${NAME}`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:[Aa]dditional|[Ff]urther) (?:reporting|material|information) (?:by|from) ${NAME}`, 'gu'),
  new RegExp(String.raw`\b${NAME} contributed to this (?:report|story|article)`, 'gu'),
]

/** A word of those that lead to a name in `origins` and `files`: most lines have none, and are not looked through further. */
const LEADS =
  /ermission|greement|icen[cs]e|rrangement|[Ff]irst|riginally|reviously|ublished|rinted|osted|yndicated|dapted|aken from|ranslated|eproduced|bridged|ondensed|ourtesy|upplied|rovided|(?:tory|ext|ontent) (?:by|from)|[Rr]ead |told to|files?\b|eporting|eports?\b|aterial|nformation|nputs?\b|ontributed/
/** Said of a text that stands elsewhere than where it came from; an outlet's own notice does not say it. */
const REPUBLISHED = /\boriginator\b|\bre-?(?:published|printed|posted) (?:here )?(?:with|by|under|from|courtesy)\b/i
/** Characters before and after an outlet's name among which words of citing stand. */
const AROUND = 120

/** In the text: a statement of another outlet. Names must read as an outlet's. */
const citations: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Aa]ccording to|[Aa]s reported by|reported by|published by|broadcast by|[Cc]iting|[Qq]uoting|cited by|quoted by|told|telling|[Aa] report (?:by|in|from)|[Rr]eports? (?:by|in|from)|in (?:comments|remarks|an interview) (?:to|with)|[Ff]igures? (?:from|of|given by)|[Tt]ally (?:by|of)|[Cc]ount (?:by|of)) ${NAME}`,
    'gu',
  ),
  new RegExp(
    String.raw`\b${NAME}(?: (?:news agency|newspaper|news website|website|television|correspondents?|reporters?|has|had|also|first|earlier|later))* (?:said|says|reports?|reported|writes|wrote|put|puts|quoted|quotes|cited|cites|counted|announced|tallied|gave|broke)\b`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:agency|newspaper|daily|weekly|broadcaster|website|portal|station|channel) ${NAME}`, 'gu'),
]

/** Names whom a document credits: each once, the strongest kind first. Its own outlet is none. */
export function creditsOf(
  document: Document,
  notices: readonly string[],
  dateline: Dateline | undefined = findDateline(document.text),
): readonly Credited[] {
  const { text, outlet } = document
  const own = outlet === undefined ? undefined : outletKey(outlet)
  const found = new Map<string, Credited>()
  const add = (written: string, kind: Credited['kind'], at?: number, itself = false): void => {
    const name = agencyOf(written) ?? agencyOf(written.replace(/,? (?:Inc|Ltd|LLC)\.?$/, '')) ?? trimmed(written)
    const key = outletKey(name)
    if (key.length < 2 || (!itself && own !== undefined && sameOutlet(own, key)) || notName.test(name.replace(/^[Tt]he /, ''))) return
    const before = found.get(key)
    if (before && (before.kind !== 'cited' || kind === 'cited')) return
    found.set(key, { name, key, kind, ...(at !== undefined && { at }) })
  }
  const lines = linesOf(text)
  const edge = [...lines.slice(0, 3), ...lines.slice(3).slice(-4)].map(([start, end]) => text.slice(start, end))
  const edges = [
    ...edge.map((line) => (line.length > 400 ? line.slice(-400) : line)),
    ...notices,
    ...(document.rights ? [document.rights.text] : []),
  ]
  const named = document.rights?.originator ?? rightsNoticeOf(notices)?.originator
  // a text that asks to be read elsewhere is a copy, also where its outlet is known from that line alone
  const { rights } = document
  if (named) add(named, 'origin', undefined, rights?.readAtOriginator === true && REPUBLISHED.test(rights.text))
  const filed = dateline?.agency ?? /^[\p{Lu}'’ .,-]{3,60}(?:, \w+\.? \d{1,2})? ?\(([\p{Lu}][^()]{1,40})\) ?[-–—]/u.exec(edge[0] ?? '')?.[1]
  if (filed && !/\d{4}/.test(filed)) add(filed, 'origin')
  if (document.byline) for (const name of bylineNames(`By ${document.byline}`)) add(name, 'origin')
  for (const line of edge.slice(0, 3)) for (const name of bylineNames(line)) add(name, 'origin')
  for (const line of edge.slice(-4)) for (const name of footNames(line)) add(name, 'origin')
  for (const line of edges) {
    if (!LEADS.test(line)) continue
    for (const name of namesIn(line, origins)) add(name, 'origin')
    for (const name of namesIn(line, suppliers)) if (readsAsOutlet(name)) add(name, 'origin')
    for (const name of namesIn(line, files)) if (readsAsOutlet(name) || agencyOf(name)) add(name, 'files')
  }
  // citations are looked for around names that read as an outlet's, not in the whole text
  let until = 0
  for (const { index } of text.matchAll(outletMention)) {
    if (index < until) continue
    const [from, to] = [Math.max(0, index - AROUND), Math.min(text.length, index + AROUND)]
    until = index + AROUND / 2
    const near = text.slice(from, to)
    for (const pattern of citations)
      for (const match of near.matchAll(pattern)) {
        const name = trimmed(match[1]!)
        if (readsAsOutlet(name)) add(name, 'cited', from + match.index + match[0].length - 1)
      }
  }
  return [...found.values()].sort((one, other) => rank(one) - rank(other))
}

const rank = ({ kind }: Credited): number => (kind === 'origin' ? 0 : kind === 'files' ? 1 : 2)
const notName =
  /^(?:here|this|the|author|all rights|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|state|local|foreign|it|he|she|they|mr|ms|photo|file|update|more|editor|staff)\b/i

/** Without the words of a sentence that goes on after a name. */
const trimmed = (name: string): string =>
  name
    .trim()
    .replace(/[.,'’-]+$/, '')
    .replace(/\s+(?:of|and|de|la)$/, '')
    .replace(/\s+(?:Copyright|All|On|In|At|This|Read|It)$/, '')

function namesIn(line: string, patterns: readonly RegExp[]): readonly string[] {
  const names: string[] = []
  for (const pattern of patterns)
    for (const match of line.matchAll(pattern)) {
      const name = match[1] ?? match[2]
      if (name) names.push(trimmed(name.replace(/[.](?: .*)?$/, '')))
    }
  return names
}

/** Outlets in a byline: "By Jane Doe, Marsh Wire", "By AFP", "Jane Doe | Reuters", "By Jane Doe for the Coast Post". */
function bylineNames(line: string): readonly string[] {
  if (line.length > 120) return []
  const match = /^(?:[Bb][Yy]:?\s+(.+)|(\p{Lu}[^|]{2,50}\|.{2,50}))$/u.exec(line)
  const inner = match?.[1] ?? match?.[2]
  if (!inner || /[.!?]$/.test(inner)) return []
  const parts = inner.split(/\s*(?:,|\||\/(?!RL)| - | – | — |\bfor\b|\bof\b|\bin\b|\band\b)\s*/).filter((part) => part)
  return parts.map((part) => part.replace(/^the /i, '')).filter((part) => readsAsOutlet(part))
}

/** A foot line that is a credit and nothing else, or ends in one: "(AFP)", "— Marsh Wire", "Source: Xinhua", "© 2020 Reuters". */
function footNames(line: string): readonly string[] {
  const alone =
    /^(?:[([]\s*(?:with )?([\p{L}\p{N}/&,.;’' -]{2,80})\s*[)\]]|[—–-]{1,2}\s*(\p{Lu}[\p{L}\p{N}/&,.;’' -]{1,60})|\(?(?:[Ss]ources?|[Vv]ia|[Aa]genc(?:y|ies)|SOURCE|[Cc]redit|[Oo]riginal source)\s*[:/]\s*([\p{L}\p{N}/&,.;’' -]{2,80})\)?|(?:©|\([Cc]\)|[Cc]opyright(?: ©| \([Cc]\))?)\s*(?:(?:19|20)\d\d[\d–,-]*)?[\s.,:|–-]*(?:by )?(\p{Lu}[\p{L}\p{N}/&’' -]{1,60}?)(?:[.,].*)?)\.?$/u.exec(
      line,
    )
  const named = alone?.slice(1).find((group) => group)
  if (named) {
    const names = named.split(/\s*(?:,|\/(?!RL)|;|\band\b|&)\s*/).map((part) => part.replace(/^the\s+/i, '').trim())
    return names.filter(
      (name) => /^\p{Lu}|^dpa$/u.test(name) && name.split(' ').length <= 5 && !/^(?:All Rights|Agencies|agencies)/i.test(name),
    )
  }
  const ending = /(?:[([]\s*([\p{L}\p{N}/&,. -]{2,60})\s*[)\]]|[—–]{1,2}\s*([\p{L}\p{N}/&,. -]{2,60}))\.?$/u.exec(line.slice(-90))
  const names = (ending?.[1] ?? ending?.[2])?.split(/\s*(?:,|\/(?!RL)|;|\band\b|&)\s*/) ?? []
  return names.filter((name) => agencyOf(name) !== undefined || (/^\p{Lu}/u.test(name) && readsAsOutlet(name) && ending?.[1] !== undefined))
}
