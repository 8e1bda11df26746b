/**
 * What a word makes of the truce that it governs. `kill` takes the move away (hopes, attempts, talks: nobody moved), `say` ends the way up
 * (the subject is a speaker), `stop` is a word of speaking that the truce is no part of.
 */
export type Operator =
  | 'appeal'
  | 'offer'
  | 'agree'
  | 'mediate'
  | 'accept'
  | 'reject'
  | 'start'
  | 'declare'
  | 'extend'
  | 'hold'
  | 'violate'
  | 'accuse'
  | 'count'
  | 'deny'
  | 'end'
  | 'collapse'
  | 'expire'
  | 'vow'
  | 'say'
  | 'threaten'
  | 'kill'

const list = (operator: Operator, words: string): readonly (readonly [string, Operator])[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, operator] as const)

/** Verbs by lemma. Those of two words ("turn down") are in VERBS_WITH_PARTICLE. */
export const VERBS: ReadonlyMap<string, Operator> = new Map([
  ...list(
    'appeal',
    'urge appeal plead beg implore beseech press ask demand exhort entreat request push advocate invite encourage pressure pressurise lobby pray petition champion entreat counsel',
  ),
  ...list('offer', 'offer propose present suggest submit table float volunteer unveil moot draft'),
  ...list('agree', 'agree sign reach conclude strike clinch seal ink settle initial'),
  ...list('mediate', 'broker negotiate mediate secure facilitate engineer arrange'),
  ...list(
    'accept',
    'accept endorse approve honour honor abide respect observe comply implement adhere commit ratify uphold embrace heed recommit reciprocate commit consent acquiesce bow yield submit bind',
  ),
  ...list('reject', 'reject refuse decline spurn rebuff dismiss oppose veto shun repudiate snub scorn disregard rebut ridicule'),
  ...list('start', 'begin start commence'),
  ...list('declare', 'declare announce order decree proclaim impose instruct'),
  ...list('extend', 'extend prolong renew lengthen stretch'),
  ...list('hold', 'hold prevail survive last endure stick persist'),
  ...list('violate', 'violate breach break infringe flout shatter mar broken shattered breached violated'),
  ...list(
    'accuse',
    'accuse blame charge fault condemn denounce allege protest complain decry scold rebuke berate chide upbraid reproach slam criticise criticize castigate lambast reprimand admonish',
  ),
  ...list('count', 'count record register list document log report tally note verify enter observe cite'),
  ...list('deny', 'deny refute contest'),
  ...list(
    'end',
    'end cancel scrap abandon renounce revoke suspend terminate quit finish halt void annul rescind lift ditch jettison disavow denounce repeal',
  ),
  ...list('collapse', 'collapse unravel crumble fail disintegrate founder implode'),
  ...list('expire', 'expire lapse elapse'),
  ...list('vow', 'vow pledge promise swear undertake'),
  ...list(
    'say',
    'say tell add state reply answer explain insist maintain claim write tweet note remark reiterate stress believe think know repeat quote read acknowledge admit concede confirm argue assert affirm recall rule find establish judge',
  ),
  ...list('threaten', 'threaten'),
  ...list(
    'kill',
    'hope fear doubt expect consider discuss try seek aim want fail wait wonder plan intend attempt predict speculate welcome praise hail discuss debate weigh mull monitor supervise oversee verify prepare await envisage stall threaten risk jeopardise jeopardize undermine warn anticipate explore foresee imagine near talk lack need',
  ),
])

const PARTICLES = `
  call off:end time:end for:appeal on:appeal upon:appeal to:appeal | turn down:reject back:reject backs:reject | rule out:reject
  brush aside:reject off:reject | shrug off:reject | wave away:reject off:reject aside:reject | throw out:reject cold:reject | scoff at:reject
  sneer at:reject | balk at:reject | laugh off:reject at:reject | put forward:offer forth:offer name:agree names:agree signature:agree signatures:agree effect:accept practice:accept
  hear of:accept | come into:start apart:collapse | enter into:start | go into:start | take effect:start hold:start force:start | kick in:start
  set in:start out:offer | roll over:extend | break down:collapse off:end | fall apart:collapse through:collapse | pull out:end | back out:end
  withdraw from:end | tear up:end | rip up:end | walk away:end out:end | opt out:end | run out:expire until:extend through:extend
  hammer out:agree | work out:agree | thrash out:agree | arrive at:agree | sign up:accept on:accept | stick to:accept by:accept
  keep alive:extend to:accept | hold to:accept | cut short:end | give up:end | draw up:offer | stand by:accept | shake hands:agree | lay out:offer | plump for:accept | get off:start underway:start
  vote for:accept against:reject down:reject | make light:reject | carry out:accept
`

/** "Called for", "turned down": verb, particle or preposition within the next words, operator. */
export const VERBS_WITH_PARTICLE: ReadonlyMap<string, readonly (readonly [particle: string, operator: Operator])[]> = new Map(
  PARTICLES.trim()
    .split(/\s*\|\s*|\n\s*/)
    .map((row) => {
      const [verb, ...rest] = row.trim().split(/\s+/)
      return [verb!, rest.map((one) => one.split(':') as [string, Operator])] as const
    }),
)

/** Nouns that carry the operator of their verb. */
export const NOUNS: ReadonlyMap<string, Operator> = new Map([
  ...list('appeal', 'call appeal plea demand request cry urging entreaty'),
  ...list('offer', 'offer proposal plan initiative readiness willingness blueprint roadmap formula draft'),
  ...list('accept', 'acceptance endorsement commitment adherence respect observance compliance'),
  ...list('reject', 'rejection refusal'),
  ...list('start', 'start beginning onset entry introduction'),
  ...list('declare', 'declaration announcement order proclamation'),
  ...list('extend', 'extension prolongation renewal'),
  ...list('violate', 'violation breach infringement infraction'),
  ...list('accuse', 'accusation allegation'),
  ...list('deny', 'denial'),
  ...list('end', 'termination suspension cancellation end'),
  ...list('collapse', 'collapse breakdown failure unravelling'),
  ...list('expire', 'expiry expiration'),
  ...list('vow', 'pledge promise vow'),
  ...list('agree', 'signing conclusion'),
  ...list(
    'kill',
    'talk negotiation discussion hope chance prospect effort attempt possibility monitor monitoring mediator negotiator line commission observer meeting push need idea issue question talks bid way path step progress deadlock condition guarantee supporter opponent lack absence',
  ),
])

/** Adjectives that offer. */
export const READY: ReadonlySet<string> = new Set(['ready', 'prepared', 'willing', 'open', 'amenable', 'disposed'])

/** Verbs of attack: with "despite the truce" they allege a breach. */
export const ATTACKING: ReadonlySet<string> = new Set(
  'fire shell launch attack bomb strike shoot open ambush raid hit bombard pound storm target assault advance kill kidnap abduct seize capture shoot use resume rain drop lob mortar snipe explode shelling fall rage continue erupt flare'.split(
    ' ',
  ),
)

/** Fighting on: an answer to a call for a truce. The verb, and what must follow it. */
export const DEFIANCE: RegExp =
  /\b(?:(?:keep|keeps|kept|continue|continues|continued|carry on|carried on|go on|went on) (?:on )?(?:to )?(?:fight|fighting|the fight|the fighting|its offensive|their offensive|the offensive|the war|the battle|its operations?|their operations?|military operations|the military operation|shooting|attacking|striking|bombing|the campaign|its campaign|hostilities)|fight(?:ing)? on\b|fight(?:ing)? (?:to|until|till) (?:the )?(?:end|last|death|victory|final|bitter)|(?:press|push|pressed|pushed|pressing) (?:on|ahead)\b|(?:stay|remain|go|stayed|remained) on the offensive|not (?:be )?stop(?: fighting| its| their| the (?:war|offensive|operation|attack|advance|fight)| until| before| now| here)|until (?:the )?(?:final )?victory|to the (?:last man|bitter end)|no (?:turning back|let-?up)|never (?:surrender|lay down)|(?:would|will|to) (?:go on|continue|persist|proceed) (?:until|till))/
