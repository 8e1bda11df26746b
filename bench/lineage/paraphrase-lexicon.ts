/** Groups of words and phrases that stand for each other in news; inflected forms are groups of their own. A rewriter takes another of the group. */
const groups = `
killed|slain; killing|claiming the lives of|leaving dead; were killed|lost their lives|died|perished; was killed|lost his life|died; died|lost their lives
wounded|injured|hurt; were wounded|suffered injuries|were hurt; wounding|injuring|hurting; injuries|wounds; the wounded|the injured
attack|assault|raid; attacked|assaulted|set upon; attacks|assaults|raids; attackers|assailants; gunmen|armed men|militants with rifles
said|stated|told reporters|declared; says|maintains|states; told|informed; announced|made known; confirmed|acknowledged; denied|rejected|dismissed
accused|blamed; accusing|blaming; claimed|asserted|maintained; warned|cautioned; urged|called on|appealed to; called for|demanded|pressed for; asked|requested
shells|artillery rounds|projectiles; shelling|artillery fire|bombardment; shelled|bombarded; shell|artillery round; rockets|missiles; bomb|explosive device; mine|landmine
soldiers|troops|servicemen; soldier|serviceman; troops|soldiers|forces; army|military; officer|military official; police|law enforcement; fighters|combatants|militants; rebels|insurgents; militants|extremists
struck|hit; hit|struck; fell on|landed on|came down on; exploded|went off|detonated; explosion|blast; blew up|exploded; destroyed|wrecked|reduced to rubble; damaged|harmed; fired|launched|shot
town|community; village|hamlet|settlement; villages|settlements|hamlets; city|urban centre; region|area|province; district|neighbourhood; border|frontier; capital|seat of government; building|structure; house|home; houses|homes|dwellings
people|persons|individuals; residents|inhabitants|locals; women|females; children|minors|youngsters; families|households; civilians|non-combatants; man|individual; boy|lad; girl|young girl
hospital|clinic|medical centre; doctors|medics|physicians; doctor|physician|medic; ambulances|emergency vehicles; rescue workers|rescuers|emergency crews; bodies|corpses; treated|cared for
officials|authorities; official|functionary; spokesman|representative; governor|head of the region; ministry|department; government|cabinet|administration; minister|cabinet member; president|head of state; leader|chief; commander|chief
fighting|clashes|combat; clashes|battles|skirmishes; war|conflict; truce|cease-fire; cease-fire|truce|halt to the fighting; talks|negotiations; agreement|deal|accord; peace|settlement; offensive|advance|push; withdrew|pulled back|retreated; withdrawn|pulled back; retaken|recaptured; captured|seized|taken
about|around|roughly|some; nearly|almost|close to; at least|no fewer than|a minimum of; more than|over|upwards of; up to|as many as; several|a number of|a handful of; many|a large number of|scores of; most|the majority; half|fifty per cent
on Monday|this Monday; on Tuesday|this Tuesday; on Wednesday|this Wednesday; on Thursday|this Thursday; on Friday|this Friday; on Saturday|this Saturday; on Sunday|this Sunday
early|in the early hours of; late|towards the end of; overnight|during the night; morning|early hours; evening|night hours; shortly after|soon after|just after; before dawn|before sunrise; since|ever since; after|following; before|ahead of; while|as; during|in the course of; within|inside; later|afterwards; last week|the week before; last month|the previous month; so far|up to now|to date
had been|were previously; has been|was; could not be|cannot be; began|started; started|began; continued|went on|carried on; ended|finished|came to an end; broke out|erupted; arrived|came|turned up; left|departed; fled|escaped|ran from; moved|shifted|transferred; brought|carried; sent|dispatched; opened|started; closed|shut; stopped|halted; rose|climbed|went up; fell|dropped; lost|was deprived of; found|discovered; saw|witnessed|observed; heard|listened to; took|carried; gave|provided; made|produced; held|kept; put|placed; asked|requested; promised|pledged|vowed; offered|proposed; showed|displayed; carried|bore; counted|tallied; wanted|wished; refused|declined; agreed|consented; decided|resolved; expected|anticipated; needed|required; used|employed; helped|assisted; called|named; built|erected; burned|went up in flames; burnt-out|gutted
big|large; large|sizeable|big; small|minor|little; heavy|intense|fierce; worst|most serious|gravest; first|initial; new|fresh; old|aged; young|youthful; main|principal|chief; key|crucial; dead|lifeless; quiet|calm|still; empty|deserted; nearby|neighbouring|close by; immediate|instant; full|complete; unacceptable|intolerable; independent|impartial
road|route|highway; bridge|crossing; river|stream; market|bazaar; school|schoolhouse; car|vehicle; vehicles|cars; truck|lorry; lorries|trucks; bus|coach; plane|aircraft; aircraft|planes|warplanes; warplanes|jets; helicopter|chopper; drone|unmanned aircraft; drones|unmanned aircraft; tanks|armour; weapons|arms; ammunition|munitions; guns|artillery; position|post; positions|posts|outposts; front line|line of contact; base|camp; camp|encampment
food|supplies; aid|relief|assistance; water|drinking water; fuel|petrol; electricity|power; generators|diesel generators; money|cash; price|cost; prisoners|captives|detainees; hostages|captives; families|relatives; neighbours|people next door; statement|communique; report|account; list|register; photographs|pictures|images; video|footage; evidence|proof; inquiry|investigation; figures|numbers; toll|number of dead; victims|casualties; casualties|losses; damage|destruction; fire|blaze; smoke|fumes; rubble|debris; debris|wreckage
immediately|at once; repeatedly|again and again|time and again; also|as well; still|even now; only|just; because|since; although|though|even if; however|nevertheless; but|yet; among them|including; including|among them; in addition|furthermore; instead|rather; according to|in the words of; in spite of|despite; because of|owing to; near|close to|not far from; around|in the vicinity of; across|throughout; along|alongside; against|versus; outside|just outside; opposite|facing
`

const table: ReadonlyMap<string, readonly string[]> = new Map(
  groups
    .split(/[;\n]/)
    .map((group) => group.trim().split('|'))
    .filter((group) => group.length > 1)
    .map(([first, ...others]) => [first!, others] as const),
)

/** What can stand for a word or phrase, none where nothing is known. */
export const alternatives = (phrase: string): readonly string[] => table.get(phrase) ?? []

/** Every phrase that has an alternative, the longest first, as one pattern. */
export const replaceable: RegExp = new RegExp(
  `(?<![\\p{L}-])(?:${[...table.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})(?![\\p{L}-])`,
  'gu',
)
