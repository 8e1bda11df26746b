import type { Example } from './examples.js'

const turn = (text: string, ...moves: string[]): Example => ({ text, moves })

/** Moves that lean on the sentences before them, or that no verb of truces tells. */
export const TURNS: readonly Example[] = [
  // "both" without a row of two names: the two who were named apart
  turn(
    "The Ethiopian army shelled Mekelle on Monday. The Tigray People's Liberation Front said that it shot down a drone. Both agreed to a five-day truce proposed by the African Union.",
    'agreement: Ethiopia, Tigray',
    'offer: African Union',
  ),
  turn(
    'A truce between Armenia and Azerbaijan began at noon. Armenia accused Azerbaijan of shelling Goris after it began. By evening both had said that they would hold their fire.',
    'in_force: Armenia, Azerbaijan',
    'violation: Armenia > Azerbaijan',
    'acceptance|holding|offer: Armenia, Azerbaijan',
  ),
  // a vote
  turn("Colombia's senate voted on Tuesday for a truce with the ELN.", 'acceptance: senate|Colombia'),
  turn('The Knesset voted against the cease-fire.', 'rejection: Knesset'),
  turn('The cabinet of Lebanon backed the truce in a vote late on Sunday.', 'acceptance: cabinet|Lebanon'),
  // a truce signed, and kept
  turn(
    'A truce signed in Arusha by delegates of Rwanda, Burundi and the rebels was respected in most places on Sunday.',
    'agreement: Rwanda, Burundi, rebels',
    'holding: ?',
  ),
  turn(
    'The armistice agreed in Juba between the army and the SPLM was largely observed during its first day, monitors said.',
    'agreement: army, SPLM',
    'holding: ?',
  ),
  // the same is asked of the other
  turn(
    'The president said that the army would extend its truce until Friday and urged the guerrillas to follow suit.',
    'extension: army|president',
    'appeal: president',
  ),
  turn('The junta declared a ten-day truce and called on the rebels to do likewise.', 'in_force|offer: junta', 'appeal: junta'),
  // a day of it
  turn('Shops in Taiz opened on Friday, the second day of a four-day truce.', 'in_force|holding: ?'),
  turn('Aid reached Homs on the third day of a cease-fire between the army and the rebels.', 'in_force|holding: ?'),
  turn('It was the last day of the truce.', 'expiry: ?'),
  // fire while a truce runs
  turn(
    "A truce between India and Pakistan came into force at midnight. India's army said that Pakistani mortars fired on Poonch before dawn. Islamabad rejected that.",
    'in_force: India, Pakistan',
    'violation: India > Pakistan',
    'denial: Islamabad|Pakistan',
  ),
  turn(
    'A cease-fire between the army and the M23 took effect on Monday. The M23 said army drones struck Sake in the night. The army called the charge baseless.',
    'in_force: army, M23',
    'violation: M23 > army',
    'denial: army',
  ),
  // what would be done about a breach
  turn(
    'A truce between Israel and Lebanon took effect on Wednesday. The defence minister said the army would answer every violation.',
    'in_force: Israel, Lebanon',
  ),
  turn('The truce began at dawn. "Any breach will be met with fire," a general of the Ethiopian army said.', 'in_force: ?'),
  // no longer
  turn(
    'Fighters of the Moro Islamic Liberation Front said that they could no longer abide by the truce that Malaysia brokered in May.',
    'collapse|expiry: Moro',
  ),
  turn('The rebels said they no longer felt bound by the cease-fire.', 'collapse: rebels'),
  // an end to violence
  turn('Annan called on all sides to end the violence.', 'appeal: Annan'),
  turn(
    'The rebels kept to the truce. The bishop called on the army to stop using mortars and on everyone to end bloodshed.',
    'holding: rebels',
    'appeal: bishop',
  ),
  // a cessation, declared
  turn(
    'The group behind the bombing, which calls itself the Continuity Brigade, declared a full cessation of violence on Sunday.',
    'in_force|offer: Continuity Brigade',
  ),
  turn('ETA announced a permanent cessation of armed activity.', 'in_force|offer: ETA'),
  // on a condition
  turn('The FARC said it would stop firing if the army did.', 'offer: FARC'),
  turn('Hamas said that it would cease fire once Israel had done so.', 'offer: Hamas'),
  // the agreement
  turn(
    'A truce brokered by Norway began on Monday. An army spokesman denied that its troops had broken the agreement.',
    'in_force: ?',
    'denial: army',
  ),
  // no war
  turn('Both captains called a truce at the whistle after two red cards in the derby; the keeper was carried off.'),
  // yes, no, and notice to leave, without the word
  turn('The junta declared a truce on Friday. The Karen fighters said they would comply.', 'in_force|offer: junta', 'acceptance: Karen'),
  turn('The army offered a truce. The rebels said they would have no part in it.', 'offer: army', 'rejection: rebels'),
  turn(
    'The accord was signed by the army and the FNL in May. On Monday the army gave notice that it was leaving the truce.',
    'agreement: army, FNL',
    'collapse|expiry: army',
  ),
  turn(
    'Egypt and Jordan signed a truce in Rhodes on Sunday. Both said that shooting along the front had stopped by night.',
    'agreement: Egypt, Jordan',
    'holding: Egypt, Jordan',
  ),
  // fire that nobody is charged with by name
  turn(
    'A truce between the army and the rebels began at noon. A doctor in Wau said that shells landed on the market after it started.',
    'in_force: army, rebels',
    'violation: doctor',
  ),
  turn(
    "Ethiopia will suspend its offensive for ten days, the African Union's envoy said. It was the first truce of the war.",
    'offer|in_force: Ethiopia',
  ),
  turn('The grocers fought a price war all summer. They have now agreed on a truce.'),
]
