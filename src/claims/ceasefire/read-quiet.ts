import type { ActorRef } from '../../actors/actor-ref.js'
import { subjectOf, tokenAt } from './clause.js'
import { addMove, type Scene, type Words } from './scene.js'
import { speakersOf } from './speaker.js'

const QUIET =
  /\b(?:(?:calm|quiet|silence) (?:has |had )?(?:returned|prevailed|held|holds|reigned|reigns|prevails|settled|descended)|(?:all|everything|front|fronts|line|border|city|capital|night|sector|area|region|frontier)(?: \w+){0,3} (?:is|was|were|are|remained|stayed|has been|had been) (?:now |largely |mostly |relatively |generally |all )?(?:quiet|calm)|(?<!(?:no|since|after|before|until|if|when|once|as) (?:the )?)(?:shooting|fighting|shelling|firing)(?: (?:in|on|along|around|at|near) [\w' -]{2,24})? (?:had|has) (?:largely |mostly )?(?:stopped|ended|ceased|died down|subsided)|guns (?:have |had )?(?:fell|fallen|went|gone|are|were) silent|no (?:violations?|breaches|shots?|shooting|shelling) (?:was|were|has been|have been|had been) (?:heard|reported|recorded|registered)|(?<!(?:will|would|to|must|should) )(?:holding|hold|holds|held) (?:its|their|his|our) fire|(?<!(?:to|must|should) )(?:still )?(?:keeping|kept|keep|keeps) (?:theirs|its own|to it|(?:their|its|our|his) word)|largely (?:quiet|calm)|(?:not|n't) (?:fired?|fire) (?:a single|one|a) (?:shot|round|rocket|shell|bullet)(?: \w+){0,3} since)\b/

/** "Calm returned", "all was quiet", "its units are holding their fire". Who keeps it is named only where the parties say so themselves. */
export function readQuiet(scene: Scene, { index, words }: Words): void {
  const { reading, movers, speech } = scene
  const match = QUIET.exec(words)
  // "a day after the guns fell silent" dates something else
  if (!match || /\b(?:after|before|until|since|when|once)(?: the)? $/.test(words.slice(0, match.index))) return
  const sentence = reading.sentences[index]!
  const at = tokenAt(sentence, sentence.start + match.index)
  let by: readonly ActorRef[] = speakersOf(reading, speech, movers, index, at)
  if (/^(?:hold|held|keep|kept|still)/.test(match[0]) && !by.some(isParty)) {
    const subject = subjectOf(sentence, /^still/.test(match[0]) ? at + 1 : at)
    if (subject >= 0) by = movers.at(index, subject)
  }
  addMove(scene, { rule: 'ceasefire/holding', sentence: index, trigger: at, body: { move: 'holding', by: by.filter(isParty) } })
}

/** Not a monitor, a body of states, the press or a witness. */
const isParty = ({ id, sector, country }: ActorRef): boolean =>
  !/^(?:IGO|NGO|JRN|MED|CVL|UNO|REF|AGR|LAB|BUS)$/.test(sector ?? '') &&
  (id !== undefined || sector !== undefined || country !== undefined) &&
  !/^(?:UNO|IGO|NGO|EUR)$/.test(country ?? '')

export const DUE: RegExp =
  /\b(?:(?:war|fighting|violence|bloodshed|killing|bombing|shelling|bombardment|hostilities|shooting|massacres?|slaughter|carnage|madness|conflict) (?:must|should|has to|have to|needs to|need to|ought to)(?: now| finally| all)? (?:end|stop|cease|be (?:stopped|ended|halted))|guns (?:must|should|need to|have to) (?:now )?(?:fall|be|go) silen(?:t|ced)|time (?:for|that|to)\b.{0,20}\b(?:guns|weapons)\b.{0,12}\bsilen(?:t|ced?)|time for (?:the |this |all )?(?:war|fighting|violence|conflict|bloodshed|killing|hostilities)(?: [\w-]+){0,3} to (?:end|stop|cease)|let the guns fall silent)\b/

/** "This war must end", "it is time that the guns fell silent": an appeal of who says it. */
export function readDue(scene: Scene, { index, words }: Words): void {
  const { reading, movers, speech } = scene
  const match = DUE.exec(words)
  if (!match) return
  const at = tokenAt(reading.sentences[index]!, reading.sentences[index]!.start + match.index)
  const by = speakersOf(reading, speech, movers, index, at)
  if (by.length) addMove(scene, { rule: 'ceasefire/appeal', sentence: index, trigger: at, body: { move: 'appeal', by } })
}
