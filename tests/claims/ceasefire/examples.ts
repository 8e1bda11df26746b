/**
 * Texts with the moves that they state, in any order: "move: by, by > against". `by` and `against` are words that the names of the
 * actors must hold; "?" is whoever it may be, "A|B" either; "(history)" marks background. A text without moves must give none.
 */
export interface Example {
  readonly text: string
  readonly moves: readonly string[]
}

const example = (text: string, ...moves: string[]): Example => ({ text, moves })

/** Forms met in texts of other hands: days beside verbs, ends told behind a truce, orders that follow another's, counts by the other side. */
export const OTHER_HANDS: readonly Example[] = [
  example('Georgia on Friday ordered its forces to cease fire along the whole line.', 'in_force: Georgia'),
  example('The government will not renew its cease-fire with the ELN.', 'rejection: government'),
  example('Chad proclaimed a truce in March, which fell apart in August.', 'in_force: Chad', 'collapse: ?'),
  example(
    'Sudan ordered its troops to cease fire. Ethiopia issued a similar order within the hour.',
    'in_force: Sudan',
    'in_force: Ethiopia',
  ),
  example('UN Secretary-General Antonio Guterres repeated that Gaza needs a humanitarian cease-fire.', 'appeal: Guterres'),
  example('A cease-fire that both sides signed in May is still in place.', 'holding: ?'),
  example(
    "A truce took effect at dawn between the army and the rebels. Residents said that the shells came from the army's lines.",
    'in_force: ?',
    'violation: residents > army',
  ),
]

/** Truces that the parse hangs elsewhere, verbs left out, acts only spoken of. */
export const MISPLACED: readonly Example[] = [
  example(
    "Mali's government and the Tuareg movement have agreed to extend by a month a truce that has brought calm to Kidal, mediator Said Djinnit announced on Monday.",
    'extension: Mali, Tuareg',
  ),
  example('A bomb at the mill ended their lives, and the ELN its cease-fire.', 'collapse: ELN'),
  example('"Breaking the truce was not our aim," the rebel command said.'),
  example('Ending the cease-fire would be a mistake, the minister said.'),
]

export const APPEALS: readonly Example[] = [
  example('Pope Francis called on Sunday for an immediate cease-fire in Sudan.', 'appeal: Francis'),
  example(
    'U.N. Secretary-General Antonio Guterres urged the warring parties in Ethiopia to lay down their arms without delay.',
    'appeal: Guterres',
  ),
  example(
    'German Chancellor Olaf Scholz and his Chinese counterpart Li Qiang appealed for an end to the fighting in Gaza.',
    'appeal: Scholz, Li Qiang',
  ),
  example('The Kremlin said that Putin and Erdogan had called for a truce in Libya.', 'appeal: Putin, Erdogan'),
  example('"Silence the guns," the African Union told both sides in a statement.', 'appeal: African Union'),
  example('The Security Council on Friday demanded an immediate cessation of hostilities in Darfur.', 'appeal: Security Council'),
  example('"This war must end now," said Kenyan President William Ruto.', 'appeal: Ruto'),
  example('The Arab League pleaded for a humanitarian pause so that the wounded could be taken out of Khartoum.', 'appeal: Arab League'),
  example('Egypt and Qatar pressed Israel and Hamas to halt the fighting for the holiday.', 'appeal: Egypt, Qatar'),
  example('The European Union repeated its call for a halt to hostilities in Tigray.', 'appeal: European Union'),
  example('"It is high time that the guns fell silent," said Borrell, the bloc\'s foreign policy chief.', 'appeal: Borrell'),
  example('Bishops in Goma begged the army and the M23 rebels to stop shooting.', 'appeal: Bishops'),
  example(
    'A joint statement by Saudi Arabia and the United States asked the two generals to observe the truce.',
    'appeal: Saudi Arabia, United States',
  ),
  example('Calls by Turkey for a truce went unheeded.', 'appeal: Turkey'),
  example('Macron telephoned Aliyev and asked him to end military operations at once.', 'appeal: Macron'),
  example('Washington renewed its appeal to the Taliban to extend the Eid truce.', 'appeal: Washington'),
]

export const OFFERS: readonly Example[] = [
  example('The rebels offered a two-week truce if the army pulled back from Kobane.', 'offer: rebels'),
  example('FARC proposed a bilateral cease-fire over Christmas.', 'offer: FARC'),
  example('Zelenskyy said he was ready to agree to a 30-day truce without conditions.', 'offer: Zelenskyy'),
  example('Hamas put forward a plan for a five-year truce.', 'offer: Hamas'),
  example('The Moro rebels said they were willing to suspend attacks if talks resumed.', 'offer: Moro'),
  example('Turkey offered to host cease-fire talks.'),
]

export const AGREEMENTS: readonly Example[] = [
  example(
    'Israel and Hezbollah reached a cease-fire deal on Tuesday, brokered by the United States and France.',
    'agreement: Israel, Hezbollah',
  ),
  example('Under a truce mediated by Qatar, Hamas freed ten hostages.', 'agreement: ?'),
  example(
    'The government and Tigrayan forces signed a cessation of hostilities in Pretoria on Wednesday.',
    'agreement: government, Tigrayan',
  ),
  example(
    "Armenia and Azerbaijan have agreed to a humanitarian cease-fire from noon on Saturday, Russia's foreign minister said.",
    'agreement: Armenia, Azerbaijan',
  ),
  example('Thailand and Cambodia agreed to stop fighting at midnight after talks in Malaysia.', 'agreement: Thailand, Cambodia'),
  example(
    "Sudan's army and the Rapid Support Forces agreed on a seven-day truce, the U.S. State Department said.",
    'agreement: army, Rapid Support Forces',
  ),
  example('A 1953 armistice ended the fighting in Korea.', 'agreement: ? (history)'),
  example('The two sides failed to agree on a truce in Geneva.'),
  example('Talks about a cease-fire are to resume in Doha next week.'),
  example('The Lebanese army has signed no truce with anybody, it said.'),
]

export const ANSWERS: readonly Example[] = [
  example('Hamas has accepted the cease-fire proposal of the mediators, its leader Ismail Haniyeh said.', 'acceptance: Hamas'),
  example(
    'Egypt put forward a truce plan on Monday. Israel accepted it; Hamas rejected it.',
    'offer: Egypt',
    'acceptance: Israel',
    'rejection: Hamas',
  ),
  example('The Houthis said that they would abide by the U.N. truce.', 'acceptance: Houthis'),
  example('Khalifa Haftar rejected calls for a cease-fire.', 'rejection: Haftar'),
  example('Ethiopian Prime Minister Abiy Ahmed ruled out a truce with the rebels.', 'rejection: Abiy'),
  example('France called for a truce. The junta vowed to fight to the last man.', 'appeal: France', 'rejection: junta'),
  example(
    'Moscow and Paris have appealed for an end to the shooting. Both armies said they would fight on.',
    'appeal: Moscow, Paris',
    'rejection: ?',
  ),
  example('There will be no cease-fire before victory, General Burhan told his troops.', 'rejection: Burhan'),
  example('"We will not lay down our arms," said the rebel commander Sultani Makenga.', 'rejection: Makenga'),
  example('Netanyahu dismissed a French proposal for a 21-day truce.', 'rejection: Netanyahu', 'offer: French'),
  example('Russia declined to extend the truce around Aleppo.', 'rejection: Russia'),
  example('The Tamil Tigers did not respond to the offer of a truce.'),
  example(
    'President Ilham Aliyev said that the army would not stop until the occupiers left. Yerevan had asked for a cease-fire the day before.',
    'rejection: Aliyev',
    'appeal: Yerevan',
  ),
]

export const COURSE: readonly Example[] = [
  example('A cease-fire took effect in Gaza at 7 a.m. on Friday.', 'in_force: ?'),
  example('The truce came into force at dawn.', 'in_force: ?'),
  example('A 72-hour humanitarian truce began in Sudan on Tuesday.', 'in_force: ?'),
  example("Ukraine's president declared a unilateral cease-fire in the east.", 'in_force|offer: Ukraine'),
  example('The Taliban announced a three-day cease-fire for Eid.', 'in_force|offer: Taliban'),
  example('Putin ordered a 36-hour truce over Orthodox Christmas.', 'in_force|offer: Putin'),
  example('Mediators said the pause in Gaza was prolonged by 48 hours.', 'extension: ?'),
  example('The two sides extended their truce in Yemen for another two months.', 'extension: ?'),
  example('Israel and Hamas agreed to extend the pause by a day.', 'extension: Israel, Hamas'),
  example('The truce in Idlib was largely holding on Friday, a monitor said.', 'holding: ?'),
  example('Calm returned to the border after the truce took hold.', 'holding: ?', 'in_force: ?'),
  example('Both armies were respecting the cease-fire, UNIFIL said.', 'holding: ?'),
  example('The truce is still being observed along most of the Line of Control.', 'holding: ?'),
  example('The cease-fire in Tripoli collapsed on Monday.', 'collapse: ?'),
  example('The Kurdish PKK called off its cease-fire on Thursday.', 'collapse: PKK'),
  example('The ELN announced that it would no longer observe the truce.', 'collapse: ELN'),
  example('Hamas declared the truce with Israel over.', 'collapse: Hamas'),
  example('The army said it was withdrawing from the 2014 cease-fire.', 'collapse: army'),
  example('The week-long truce expired at midnight and was not renewed.', 'expiry: ?'),
  example('A truce between Israel and Hamas ended on Friday morning.', 'expiry|collapse: ?'),
]

export const BREACHES: readonly Example[] = [
  example('Kyiv accused the separatists of breaking the truce near Luhansk.', 'violation: Kyiv > separatists'),
  example('Pakistan violated the cease-fire in the Poonch sector, the Indian army said.', 'violation: army > Pakistan'),
  example(
    'Armenia and Azerbaijan accused each other of violating the cease-fire.',
    'violation: Armenia > Azerbaijan',
    'violation: Azerbaijan > Armenia',
  ),
  example(
    'A truce took effect in Khartoum at noon. Within the hour the army said that the RSF had shelled its headquarters. The RSF denied this.',
    'in_force: ?',
    'violation: army > RSF',
    'denial: RSF',
  ),
  example("Lebanon's foreign ministry has counted 312 Israeli violations of the truce since November.", 'violation: ministry > Israel'),
  example('The rebels fired on our positions despite the truce, a Filipino colonel said.', 'violation: colonel > rebels'),
  example('Azerbaijan denied violating the cease-fire.', 'denial: Azerbaijan'),
  example('Turkey dismissed accusations that it had broken the truce in Syria.', 'denial: Turkey'),
  example('The OSCE monitors recorded 94 cease-fire violations in the Donetsk region on Sunday.', 'violation: monitors'),
  example("Hamas said Israel's raid was a flagrant breach of the truce.", 'violation: Hamas > Israel'),
  example('The cease-fire was broken within minutes, residents of Hodeida said.', 'violation: residents'),
  example(
    'Israel blamed Hezbollah for a breach of the cease-fire. "We fired nothing," a Hezbollah spokesman said.',
    'violation: Israel > Hezbollah',
    'denial: Hezbollah',
  ),
  example('Each side blamed the other for the collapse of the truce in Aleppo.', 'collapse: ?'),
  example('Shelling went on in Taiz hours after the truce took hold.', 'violation: ?', 'in_force: ?'),
]

export const NO_MOVES: readonly Example[] = [
  example('Thousands marched in London to demand aid for Gaza.'),
  example('Aid groups called for talks between the government and the rebels.'),
  example('The striker called a truce with his manager after the match.'),
  example('The union and the airline agreed to end the strike.'),
  example('The company signed an agreement with the army to build barracks.'),
  example('Police ended the siege of the bank at noon.'),
  example('The minister offered his resignation on Monday.'),
  example('Soldiers fired tear gas after demonstrators broke through the cordon.'),
  example('The court rejected the appeal of two men convicted of murder.'),
  example('She called on voters to end the rule of the party.'),
  example('Analysts doubt that the truce will hold.'),
  example('Diplomats hope that a cease-fire can be reached by Ramadan.'),
]
