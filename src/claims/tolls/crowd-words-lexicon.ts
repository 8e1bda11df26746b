import { wordSet } from './word-set.js'

/** Words before which a phrase of people ends, whatever their tag. */
export const BREAKS: ReadonlySet<string> = wordSet(`
  by with from in on at of against among amid between to for near under after before than as like into onto inside outside through during despite without
  within upon over across along around behind toward towards via per until since while when where who whom whose which that because if although though
  but and or nor yet is are was were be been being am has have had having do does did will would could should may might must can cannot can't not n't
  also then there here following including besides except alongside off out up down about i you we they he she it him them us me myself himself
  alias allegedly reportedly apparently believed said says told adding added yesterday today tomorrow tonight later earlier ago again
`)

/** Prepositions and words that work like one before a phrase of people. */
export const PREPOSITIONS: ReadonlySet<string> = wordSet(`
  by with from in on at of against among amid between to for near under after before than like into onto inside outside through during despite without within
  upon over across along around behind toward towards via per until since as about alongside besides except following aboard board
`)

/** Participles and adjectives of casualty, which end a phrase of people unless they stand before its noun ("wounded soldiers"). */
export const CASUALTY_WORDS: ReadonlySet<string> = wordSet(`
  killed wounded injured hurt dead missing shot slain murdered assassinated executed massacred slaughtered beheaded decapitated lynched hanged stabbed hacked
  beaten burnt burned captured abducted kidnapped detained arrested displaced died dying killing injuring wounding maimed martyred liquidated eliminated
  neutralised neutralized destroyed buried found lost surrendered fled sustained suffered received succumbed perished fell fallen drowned unaccounted homeless
  hospitalised hospitalized hit targeted attacked ambushed trapped feared presumed bombed crushed electrocuted strangled tortured uprooted seized rescued
  freed released nabbed apprehended held taken left lay lying gunned mowed blown torched set opened stormed struck
`)

/** Participles that stand before a noun of people and belong to it. */
export const PARTICIPLES: ReadonlySet<string> = wordSet(`
  suspected armed unidentified unarmed alleged masked uniformed elected retired so-called hired wanted disguised married pregnant named identified accused
  decomposed mutilated charred bullet-riddled bullet-ridden severed beheaded decapitated burnt burned slain wounded injured dead missing captured kidnapped
  abducted detained displaced motorcycle-borne organised organized trained serving visiting travelling traveling unknown handcuffed blindfolded demobilised demobilized ruling governing
  surrendered arrested seriously critically badly severely slightly gravely heavily lightly murdered executed assassinated killed martyred fallen hooded
`)

/** Nouns for a body of people that a number of them may follow: "a group of 20 people", "a family of five". */
export const COLLECTIVES: ReadonlySet<string> = wordSet(`
  group family crew team band gang squad party convoy patrol contingent column batch unit mob crowd bunch detachment
`)

/** Nouns that count things whose loss a text may tell of. */
export const TIME_NOUNS: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday
  today tomorrow morning afternoon evening night noon midnight weekend week month year day days weeks months years hour hours minute minutes mondays
  jan feb mar apr jun jul aug sep sept oct nov dec
`)

export const SUBSET_MARKERS: ReadonlySet<string> = wordSet('including include includes included inclusive among amongst notably')
export const DETERMINERS: ReadonlySet<string> = wordSet(
  'the his her its their our my your this that these those all both each every such other same',
)
export const POSSESSIVES: ReadonlySet<string> = wordSet('his her its their our my your')
