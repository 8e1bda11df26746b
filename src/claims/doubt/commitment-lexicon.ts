/**
 * What a governing word makes of its complement: the author's commitment to the complement, −3…3, where the word is affirmed and
 * where it is denied. The signatures of implicatives follow Nairn, Condoravdi and Karttunen (2006); the scale is that of de Marneffe, Manning and
 * Potts (2012) in numbers.
 */
export interface Signature {
  readonly affirmed: number
  readonly denied: number
}

const table = (rows: string): ReadonlyMap<string, Signature> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [affirmed, denied, ...words] = row.trim().split(/\s+/)
        const signature = { affirmed: Number(affirmed), denied: Number(denied) }
        return words.map((word) => [word, signature] as const)
      }),
  )

/** Infinitives and gerunds: "managed to leave", "refused to leave", "plans to leave". */
export const INFINITIVES: ReadonlyMap<string, Signature> = table(`
  2.8 -2.8 manage succeed remember bother dare happen get begin start continue keep proceed help cause force compel enable lead prompt go come serve resume end spend make drive rush bring see hear watch feel find catch
  2.5 -2 be have use permit let allow able oblige condemn
  2.2 -1.6 need require entitle authorize tend expect likely bind certain sure
  2 -1.4 seem appear look set due slate schedule supposed
  -2.6 2 fail refuse decline neglect forget omit stop cease quit avoid prevent escape resist refrain
  -1.6 1 discourage dissuade deter bar ban prohibit forbid block reluctant unwilling unable hesitate impossible difficult hard
  1.2 -1 want wish hope plan intend aim seek try attempt strive struggle work mean prefer like love agree promise pledge vow offer volunteer threaten propose decide choose opt prepare ready willing eager free determined commit move vote act long yearn consider recommend suggest advocate favor support contemplate
  1.2 -0.8 ask urge beg call demand request persuade encourage invite order tell instruct advise press pressure pressure push appeal command warn challenge convince train lobby
  1.4 -1 send dispatch plot conspiracy conspire scheme mission plan bid effort attempt campaign proposal move decision right power ability chance opportunity way need pressure authority order agreement offer pledge promise threat desire time reason
`)

/** Clauses: "said that he left", "knew that he left", "doubts that he left". */
export const CLAUSES: ReadonlyMap<string, Signature> = table(`
  3 2.8 know realize realise learn discover notice regret reveal forget remember admit acknowledge recognize confirm see find prove ignore resent recall celebrate mind mean surprise
  2.7 1.4 say tell add report state announce note explain show declare write disclose emphasize stress warn reply indicate testify conclude complain argue insist remind inform observe determine agree decide make sure ensure demonstrate
  2.2 -1 believe think feel suspect estimate understand maintain claim assert allege contend suggest imply assume guess figure expect predict project forecast seem appear hear imagine consider judge argue
  1.2 -0.8 hope wish fear worry want demand urge ask propose recommend order require insist pray prefer request suppose dream pretend
  0.4 0.4 wonder ask question whether debate decide inquire consider doubtful unclear uncertain
  -1 1.4 doubt deny dispute disbelieve
`)

/** Event nouns as objects: "planned an attack", "prevented an attack". What does not stand here leaves the event a fact. */
export const OBJECTS: ReadonlyMap<string, Signature> = table(`
  1.2 0 want seek plan propose demand request urge consider threaten prepare promise offer recommend suggest fear hope favor advocate support oppose ask call expect predict anticipate await need require encourage discuss contemplate face risk envision envisage order schedule
  -1.2 1 prevent avoid avert deny lack block cancel reject refuse forbid ban prohibit oppose resist delay rule thwart foil deter preclude withhold
`)

/** Nouns whose complement is not told as a fact: "the threat of an attack", "plans for a merger". */
export const UNREAL_NOUNS: ReadonlySet<string> = new Set(
  'plan threat risk possibility hope fear prospect proposal chance likelihood offer call demand request need suggestion idea danger bid attempt effort charge accusation allegation expectation intention prediction warning talk right ability opportunity potential suspicion eve absence lack prevention alternative candidate'.split(
    ' ',
  ),
)

/** Modals of a predicate's own clause. */
export const MODALS: Readonly<Record<string, number>> = {
  will: 2.5,
  "'ll": 2.5,
  wo: 2.5,
  shall: 2.5,
  would: 1.7,
  "'d": 1.7,
  can: 1.8,
  ca: 1.8,
  could: 1.2,
  may: 1,
  might: 0.9,
  must: 1.9,
  should: 1.5,
  ought: 1.4,
  need: 1.4,
}

/** Adverbs and adjectives by which an author steps back, with what is left of certainty. */
export const HEDGES: ReadonlyMap<string, number> = new Map([
  ...'probably likely presumably apparently seemingly reportedly evidently supposedly ostensibly generally expected'
    .split(' ')
    .map((word) => [word, 2] as const),
  ...'possibly perhaps maybe conceivably potentially allegedly purportedly alleged reported suspected apparent purported'
    .split(' ')
    .map((word) => [word, 1.4] as const),
  ...'possible potential proposed planned prospective hypothetical future threatened intended would-be attempted likely unlikely eventual'
    .split(' ')
    .map((word) => [word, 1.2] as const),
])

export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'neither',
  'nor',
  'nobody',
  'nothing',
  'none',
  'no',
  'hardly',
  'scarcely',
  'without',
  'n’t',
])
