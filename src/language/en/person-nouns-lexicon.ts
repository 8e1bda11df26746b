const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Singular nouns for people whose form does not say so (see `isPersonNoun`). */
const PERSONS = words(`
  adolescent adult aide ally ambassador architect assailant attorney aunt baby bishop boss boy brother bride captain cardinal casualty chairman champion chief
  child civilian clerk cleric coach colleague colonel comrade confidant consul corporal correspondent counterpart cousin coroner critic daughter defendant
  delegate deputy diplomat director doctor dissident elder emir envoy exile expert father female figure fisherman friend gendarme general girl governor guard
  guest guide gunman head heir hero host hostage husband imam infant informant inmate jihadi judge kid king lady lawmaker lawyer lad lieutenant lieutenant-general
  major male man marine marshal mayor medic member militant minister monarch monk mother mullah national native neighbour neighbor nephew niece nurse official
  officer parent partner passer-by patient patriarch person pilot poet policeman policewoman politician pope premier president priest prime-minister prince
  princess prisoner professor prophet queen rabbi rebel recruit refugee relative representative secretary senator sergeant serviceman sheikh sister soldier
  son source sniper spokesman spokesperson spokeswoman spy student suspect teenager teen toddler tribesman troop tsar uncle veteran victim villager volunteer
  warlord widow wife witness woman youth
`)

const FEMALE = words(
  'woman girl mother daughter sister wife aunt niece widow spokeswoman policewoman queen princess lady bride businesswoman chairwoman mrs ms',
)
const MALE = words(
  'man boy father son brother husband uncle nephew spokesman policeman king prince gunman chairman fisherman imam sheikh priest pope mr gentleman',
)

/** Nouns for bodies of people that act as one and are taken up by "it", "its" and "they". */
const BODIES = words(`
  administration agency air-force airline alliance army assembly association authority bank battalion board body brigade broadcaster bureau cabinet campaign
  channel church club coalition command commission committee company congress corporation corps council country court crew delegation department division
  embassy faction family federation firm fleet force foundation front gang government group guard hospital house institute institution junta kingdom kremlin
  leadership league legion legislature magazine media military militia ministry mission monitor monarchy movement nation navy network newspaper office
  operator opposition organisation organization outfit outlet panel parliament party patrol platoon police presidency press prosecution publication regime
  regiment republic school secretariat sect senate service side squad staff state station team television tribe tribunal troupe union unit university watchdog
  website wing
`)

const PLACES = words(`
  area airport base border camp capital city country county district enclave exclave hamlet island kingdom nation neighbourhood neighborhood peninsula port
  province region republic settlement site state street suburb territory town township valley village zone
`)

const AGENT = /(?:man|woman|person|[bdfgklmnprtvz]er|or|ist|ian|eer|ant|ee)$/
const NO_AGENT =
  /^(?:\w*(?:ember|ober|number|matter|letter|order|border|water|power|paper|river|tower|winter|summer|quarter|center|shelter|chapter|corner|offer|murder|disaster|danger|anger|helicopter|corridor|sector|error|terror|factor|horror|door|floor|motor|reactor|tumor|labor|harbor|war|monitor|restaurant|plant|grant|committee|coffee|degree|human|woman|computer|server|counter|career|rather|other|another|after|over|under|ever|never|dinner|finger|layer|crater|bunker|mortar|tanker|trailer|container|cover|poster|register|barrier|timber|chamber|weather|newspaper|cluster|launcher|carrier|cleaner|cancer|fever|master|theater|customer|manner|banner|bumper|quarter|transfer|answer|wonder|encounter|filter|bomber|fighter-bomber|charter|weaponeer))$/

/** Does a singular noun in lower case name a person? By a list, else by its ending. `isPersonNoun('commander') // => true` */
export function isPersonNoun(lemma: string): boolean {
  return PERSONS.has(lemma) || (lemma.length > 5 && AGENT.test(lemma) && !NO_AGENT.test(lemma) && !BODIES.has(lemma) && !PLACES.has(lemma))
}

/** 'female' or 'male' where the noun or title says so. */
export const genderOfNoun = (lemma: string): 'female' | 'male' | undefined =>
  FEMALE.has(lemma) ? 'female' : MALE.has(lemma) ? 'male' : undefined
export const isBodyNoun = (lemma: string): boolean => BODIES.has(lemma)
export const isPlaceNoun = (lemma: string): boolean => PLACES.has(lemma)
