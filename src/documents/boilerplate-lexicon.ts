/** What a line around an article is: rights and origin; who wrote, filed or photographed; a pointer to other stories; a call to the reader. */
export type BoilerplateKind = 'rights' | 'credit' | 'pointer' | 'call'

/** A form of boilerplate, matched against one sentence or line from its first character. */
export interface BoilerplateForm {
  readonly kind: BoilerplateKind
  readonly pattern: RegExp
  /** True where the pattern stands at the head of a line and marks all of it: the name of another story follows. */
  readonly wholeLine?: true
  /** What any match holds: looked for first where the pattern is slow to fail. */
  readonly holds?: string
}

const piece =
  '(?:article|story|report|piece|post|interview|analysis|commentary|dispatch|material|content|text|page|column|essay|publication|version)'

/** Each form in the words that publishers use. Forms are narrow on purpose: a sentence taken for boilerplate gives no claim. */
export const boilerplateForms: readonly BoilerplateForm[] = [
  // "© AFP", "(c) 2018 X", "Copyright 2018 by X"; not "Copyright law was changed"
  { kind: 'rights', pattern: /^\W*(?:©|ⓒ|\(c\)\s*(?:19|20)\d\d|copyrights?\s*(?:©|\(c\)|:|by\b|(?:19|20)\d\d))/i },
  { kind: 'rights', pattern: /^(?:19|20)\d\d\s*(?:©|\(c\))/i },
  { kind: 'rights', pattern: /^.{0,80}\ball rights (?:are )?reserved\b/i },
  {
    kind: 'rights',
    pattern: new RegExp(
      `^\\W*(?:(?:this|the) ${piece} (?:is|was|has been|appears here) )?(?:(?:abridged|shortened|edited)(?: for length)? and (?:is |was )?)?(?:re-?published|re-?printed|re-?posted|reproduced|used|distributed|syndicated)(?: here)? (?:with|by|under) (?:the )?(?:kind |express |written |special )*(?:permission|agreement|arrangement|licen[cs]e)\\b`,
      'i',
    ),
  },
  {
    kind: 'rights',
    pattern: new RegExp(
      `^\\W*(?:(?:this|the|a version of this) ${piece} )(?:has |was |is |had )?(?:been )?(?:first |originally |previously )?(?:first |originally |previously )(?:appeared|published|posted|produced|written|ran|run|printed|broadcast)\\b`,
      'i',
    ),
  },
  {
    kind: 'rights',
    pattern: new RegExp(
      `^\\W*(?:(?:this|the|a version of this) ${piece} )(?:is |was |has been )?(?:re-?published|re-?printed|re-?posted|adapted|syndicated|taken|translated) (?:from|courtesy)\\b`,
      'i',
    ),
  },
  {
    kind: 'rights',
    pattern: /^\W*(?:first|originally|previously) (?:appeared|published|posted|printed) (?:in|on|by|at|as|here)\b.{0,150}$/i,
  },
  { kind: 'rights', pattern: /^\W*(?:re-?published|re-?printed|re-?posted|syndicated) (?:from|courtesy of)\b.{0,150}$/i },
  {
    kind: 'rights',
    pattern: new RegExp(
      `^\\W*(?:(?:this|the) ${piece} |no part of .{0,60}|.{0,60}\\b)(?:(?:may|must|can|should) not|cannot) be (?:(?:re-?)?published|reproduced|broadcast|rewritten|redistributed|copied|re-?printed|stored)\\b`,
      'i',
    ),
  },
  { kind: 'rights', pattern: /^.{0,120}\b(?:under|with) (?:a |an |the )?(?:creative commons|CC[ -]BY)\b.{0,160}$/i },
  { kind: 'rights', pattern: /^\W*support the (?:originator|original (?:author|publisher|source))\b/i },
  { kind: 'rights', pattern: /^.{0,60}\b(?:click|clicking|follow|see|use) (?:on )?(?:the )?["“']?read the rest\b/i },
  {
    kind: 'rights',
    pattern:
      /^\W*(?:the )?(?:views|opinions)(?: and opinions)? (?:expressed|stated)\b.{0,200}\b(?:do(?:es)? not|not necessarily|are (?:those|the author|solely|his|her|their))/i,
  },
  {
    kind: 'rights',
    pattern: /^\W*(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie policy|legal notice)\b.{0,120}$/i,
  },
  // Who wrote, filed and photographed
  {
    kind: 'credit',
    pattern:
      /^\W*(?:(?:[Aa]dditional |[Ww]ith (?:additional )?)?(?:[Rr]eporting|[Ww]riting|[Rr]esearch|[Tt]ranslation|[Ee]diting)|Edited|Translated|Written|Compiled) by \p{Lu}.{0,250}$/u,
  },
  {
    kind: 'credit',
    pattern:
      /^\W*(?:Additional |With )?(?:Reporting|Writing|Editing) (?:from|in) \p{Lu}[^;]{0,80}(?:; ?(?:Writing|Editing|Additional)\b.{0,200})?\W*$/u,
  },
  { kind: 'credit', pattern: /^\W*(?:with|based on) (?:additional )?(?:reporting|reports|material|information) (?:by|from) .{2,150}$/i },
  {
    kind: 'credit',
    holds: ' contributed ',
    pattern: /^(?:\p{Lu}[^.!?]{2,200}) contributed (?:reporting )?to this (?:report|story|article|post)\W*$/u,
  },
  {
    kind: 'credit',
    pattern:
      /^\W*(?:(?:file )?(?:photo|photograph|picture|image|video|graphic|map|illustration)s?(?: (?:credit|courtesy|source))?\s*(?::|\/| by | courtesy of )|(?:AP|AFP|Reuters|EPA|Getty) (?:Photo|Images)\b|getty images\b|file photo\b|via (?:AP|AFP|Reuters|EPA|Getty)\b).{0,150}$/i,
  },
  {
    kind: 'credit',
    pattern:
      /^(?:[—–-]{1,2} ?|[([])(?:with )?(?:AFP|AP|Reuters|Xinhua|UPI|dpa|EFE|ANSA|TASS|Interfax|Bloomberg|Anadolu|Agencies|agencies)\W*$/,
  },
  { kind: 'credit', pattern: /^\(?(?:source|sources|agencies|via)\s*:\s*.{1,80}$/i },
  // Pointers: the rest of the line is another story's name
  {
    kind: 'pointer',
    pattern:
      /^\W*(?:read (?:more|also|next|on|too)|also read|see also|related(?: (?:articles?|stor(?:y|ies)|news|content|coverage|links?|topics?|reading))?|more (?:on this|from|stories|coverage|news|about)|recommended|don['’]t miss|must[- ]read|editor['’]?s['’]? (?:picks?|choice)|you may also like|you might also like|trending(?: now)?|in (?:pictures|photos)|watch(?: (?:more|also|now|live|the video))?|listen(?: to)?|explainer|opinion|fact ?check|most read)\s*(?::|\||»|>|–|—|\n|$)/i,
    wholeLine: true,
  },
  {
    kind: 'pointer',
    pattern:
      /^\W*(?:read (?:the )?(?:rest|full (?:story|article|report|text)|original|more)|continue reading|(?:click|tap) here|see (?:the )?full (?:story|coverage)|read (?:the|our) (?:latest|full))\b.{0,120}$/i,
  },
  {
    kind: 'pointer',
    pattern:
      /^\W*(?:for (?:more|the latest|further|full|live|all)\b.{0,80}\b(?:click|visit|go to|see our|follow us|read our|download|subscribe|log on)\b).{0,150}$/i,
  },
  // Calls
  {
    kind: 'call',
    pattern:
      /^\W*(?:subscribe (?:to|now|for|here|today)|sign up (?:for|to|here|now|today)|sign in to|log in to|register (?:for|to|now|here)|get (?:our|the) (?:latest|daily|free|best|news|top|newsletter|app)|join (?:our|us on|the conversation|the discussion)|follow (?:us|me|him|her|our|@\w+|\S+ (?:\S+ )?on (?:twitter|x|facebook|telegram|instagram|google|whatsapp))|like us on|find us on|download (?:our|the) .{0,30}app|share (?:this|your|on)|tweet this|leave a (?:comment|reply)|have (?:a|your) say|contact (?:us|the author|the reporter)|email (?:us|the author)|send (?:us )?(?:your )?(?:tips|news)|become a (?:member|subscriber|patron|supporter)|support (?:our|independent|us|quality)|donate (?:to|now|today|here)|make a donation|buy (?:us|me) a coffee|thank you for (?:reading|your support|subscribing)|please (?:consider|subscribe|donate|support us|share this|enable|disable|log in|sign)|enable javascript|our (?:newsletter|telegram|whatsapp)|stay (?:informed|up to date|updated|tuned)|never miss)\b.{0,250}$/i,
  },
  {
    kind: 'call',
    pattern:
      /^\W*(?:advertis(?:e|ement|ing)s?|sponsored(?: content)?|story continues(?: below)?.{0,40}|article continues .{0,40}|promoted|newsletter|comments?(?: \(\d+\))?|share|tweet|print|e-?mail|tags?:.{0,200}|topics?:.{0,200}|filed under:.{0,200}|loading\W*|skip to .{0,40})\W*$/i,
  },
]
