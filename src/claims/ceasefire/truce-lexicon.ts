const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that are a halt to fighting wherever they stand. "Cease-fire" and "cease fire" come as several tokens and are read apart. */
export const TRUCES: ReadonlySet<string> = words('ceasefire truce armistice cease-fire truces ceasefires')

/** Nouns of an ending, which are a truce with a noun of fighting behind them: "a halt to the shelling", "an end to the war". */
export const ENDINGS: ReadonlySet<string> = words(
  'cessation halt end stop pause break suspension moratorium stoppage ending halting interruption freeze letup let-up respite conclusion lull reprieve standstill',
)

/** What is fought: the object of an ending or of a verb of stopping. */
export const FIGHTING: ReadonlySet<string> = words(`
  hostility fighting fight war violence bloodshed shelling bombardment bombing bomb shooting conflict clash killing combat carnage slaughter massacre aggression
  gunfire airstrike offensive onslaught warfare crossfire bloodletting firing strike attack assault operation campaign raid battle invasion hell madness action activity
`)

/** Of these the noun alone says too little: strikes are also of workers, operations of surgeons, campaigns of parties. */
export const FIGHTING_WITH_CONTEXT: ReadonlySet<string> = words(
  'strike attack assault operation campaign raid battle hell madness action activity break fight conflict violence clash killing bomb',
)

/** Verbs that stop fighting, with a noun of fighting as object: "end the war", "suspend offensive operations". */
export const STOPPING: ReadonlySet<string> = words('stop end halt cease suspend pause discontinue freeze quit terminate finish')

/** What is not done when one stops: "stop shooting". */
export const FIGHTING_VERBS: ReadonlySet<string> = words('fight shoot shell bomb attack fire bombard strike kill')

/** Fixed phrases of verb and object, as lemmas: the verb, the object. */
export const STOPPING_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['lay', words('arm arms weapon weapons gun guns')],
  ['put', words('arm arms weapon weapons gun guns')],
  ['drop', words('weapon weapons arm arms')],
  ['down', words('weapon weapons arm arms gun guns')],
  ['silence', words('gun guns weapon weapons artillery cannon')],
  ['hold', words('fire')],
  ['keep', words('silent')],
  ['cease', words('fire')],
])

/** A pause is a truce where its own words say so: "humanitarian pause", "a 72-hour pause", "pauses in the bombing" (an ending). */
export const PAUSE_ADJECTIVES: ReadonlySet<string> = words('humanitarian daily tactical temporary local unilateral operational')

/** Nouns of an agreement: a truce's own words, and back-references to one that the text has named. */
export const DEALS: ReadonlySet<string> = words(
  'deal agreement accord pact arrangement understanding plan proposal offer initiative roadmap road-map protocol treaty settlement framework',
)
export const DEAL_KINDS: ReadonlySet<string> = words(
  'peace de-escalation disengagement withdrawal non-aggression demilitarisation demilitarization',
)
/** Nouns that take up a truce named before, with "the", "this" or a possessive. */
export const BACK_NOUNS: ReadonlySet<string> = words(
  'deal agreement accord pact arrangement understanding plan proposal offer initiative call appeal demand request idea pause lull calm text document resolution terms quiet peace deadline freeze formula blueprint roadmap move step gesture announcement declaration pledge promise paper protocol treaty word commitment obligation',
)
export const BACK_PRONOUNS: ReadonlySet<string> = words('it this that them one theirs both')

/** Nouns before or around a truce that leave it a truce: "the terms of the truce", "a cease-fire deal". */
export const TRANSPARENT: ReadonlySet<string> = words(`
  deal agreement accord pact proposal plan offer call appeal demand request order arrangement declaration announcement resolution regime violation breach
  infringement infraction collapse end start beginning extension renewal prolongation expiry expiration acceptance rejection implementation
  observance term terms condition period understanding initiative plea commitment pledge introduction entry breakdown form kind sort part
  text document clause point provision article letter spirit agreement-in-principle return restoration resumption respect adherence compliance readiness willingness conclusion signing ending regime statement proclamation imposition formula package framework protocol deadline notice
`)

/** Units of time that the parse takes for a compound with the truce before them ("violating the truce minutes after"). */
export const TIME_UNITS: ReadonlySet<string> = words(
  'minute hour day week month moment monday tuesday wednesday thursday friday saturday sunday year today yesterday',
)

/** Breaches by name, which in a text about a truce are breaches of it: "2,118 violations by the rebels". */
export const BREACHES: ReadonlySet<string> = words('violation breach infringement infraction')
/** Words beside them that make them breaches of something else. */
export const OTHER_BREACHES: ReadonlySet<string> = words(
  'rights right law airspace sovereignty sanctions sanction security data contract constitution copyright safety privacy human maritime rules',
)
/** Words before a truce that make it one of trade, sport or words. */
export const OTHER_TRUCES: ReadonlySet<string> = words(
  'trade tariff price turf ratings legal labour labor political uneasy-political culture bidding word media family press trading',
)
/** Words of sport, business and film: several in a text say that its battles are no battles. */
export const SPORTS: ReadonlySet<string> = words(
  'coach match league season striker goal referee club fans player players midfielder defender tournament cup interval fixture stadium scored kick-off halftime batsman innings quarterback playoff touchdown championship fly-half pack prop scrum points penalty pitch kick shield lads visitors forwards promotion midfield goalkeeper keeper whistle derby kickoff half-time',
)
