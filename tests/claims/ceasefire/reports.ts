import type { Example } from './examples.js'

const report = (text: string, ...moves: string[]): Example => ({ text, moves })

/** Short reports of many wars and styles, written before the rules were fitted to them. */
export const REPORTS: readonly Example[] = [
  report(
    'KHARTOUM - The guns stopped at six in the evening, as the two generals had promised. By eight they were at it again. A spokesman for the Rapid Support Forces said army jets had bombed its men at the refinery in breach of the truce. The army called that a lie.',
    'violation: Rapid Support > army',
    'denial: army',
  ),
  report(
    'Saudi Arabia and the United States, which brokered the seven-day truce in Sudan, said on Sunday that both sides had agreed to prolong it by five days.',
    'agreement|extension: ?',
    'extension: ?',
  ),
  report(
    'TBILISI - Georgia said on Sunday its troops would hold their fire from 3 p.m. and asked Russia to do the same. Moscow gave no answer.',
    'offer|in_force: Georgia',
    'appeal: Georgia',
  ),
  report(
    "The Lord's Resistance Army broke off its truce with Uganda on Friday, its envoy David Matsanga said by satellite phone. Kampala regretted the step.",
    'collapse: Resistance Army',
  ),
  report(
    "Philippine President Rodrigo Duterte lifted the government's cease-fire with communist rebels on Friday after the New People's Army killed three soldiers.",
    'collapse: Duterte',
  ),
  report(
    "The communist New People's Army said it would observe a Christmas truce from December 24 to 26. Manila will reciprocate, said defence secretary Delfin Lorenzana.",
    'offer|in_force|acceptance: New People',
    'acceptance|offer: Manila|Lorenzana',
  ),
  report("Nepal's Maoists ended their four-month-old unilateral truce on Monday, blaming the royal government.", 'collapse: Maoists'),
  report(
    'UNITED NATIONS - The Security Council voted 14-0 on Monday for a resolution that demands an immediate cease-fire in Gaza for the month of Ramadan. The United States abstained. Israel said it would keep fighting until the hostages were home.',
    'appeal: Security Council',
    'rejection: Israel',
  ),
  report(
    "Hamas on Monday told Egypt and Qatar that it accepts their proposal for a truce. Israel's war cabinet said the offer fell far short of its demands and sent tanks into Rafah.",
    'acceptance: Hamas',
    'rejection: cabinet',
  ),
  report(
    'Aleppo had its first quiet night in a month. A cease-fire proclaimed by Moscow and Ankara took hold at 1 a.m., and both the army and the rebels were keeping to it, the Syrian Observatory for Human Rights said.',
    'in_force: ?',
    'holding: ?',
  ),
  report(
    "Mali's government and the Tuareg-led Coordination of Azawad Movements put their names on Thursday to a cease-fire drawn up in Algiers.",
    'agreement: Mali, Azawad',
  ),
  report(
    'The junta in Niger turned its back on an appeal by ECOWAS for a truce with the gunmen in Tillaberi.',
    'rejection: junta|Niger',
    'appeal: ECOWAS',
  ),
  report(
    'BOGOTA - The ELN kidnapped two sergeants in Arauca only days after its cease-fire with the state began, the army said. "They are the ones who break their word," General Helder Giraldo said. The guerrillas denied that they had violated anything.',
    'violation: army > ELN',
    'denial: guerrillas|ELN',
    'in_force: ?',
  ),
  report(
    'Hostilities in Chechnya are to cease at midnight on Friday under an order that President Boris Yeltsin signed in Moscow. "We know such orders," Aslan Maskhadov, the separatists\' chief of staff, said; his men would go on fighting.',
    'in_force|offer: Yeltsin',
    'rejection: Maskhadov',
  ),
  report(
    'Pakistan and India, whose director generals of military operations spoke on the hotline, agreed to the strict observance of all cease-fire understandings along the Line of Control from midnight.',
    'agreement: Pakistan, India',
  ),
  report(
    "The Arakan Army and Myanmar's junta reached a humanitarian truce in November 2022 through the mediation of Yohei Sasakawa. It broke down a year later when the rebels overran border posts at Rathedaung.",
    'agreement: Arakan Army, junta (history)',
    'collapse: ?',
  ),
  report(
    'In Hodeida the truce signed in Sweden is honoured mostly in the breach. The government logged 71 violations by the Houthis in one day; the Houthis counted 96 by the coalition.',
    'violation: government > Houthis',
    'violation: Houthis > coalition',
    'agreement: ?',
  ),
  report(
    'Kurdish commander Mazloum Abdi declared that his forces were committed to the cease-fire that Washington had arranged with Turkey, but said Turkish drones had struck Ain Issa twice since it began.',
    'acceptance|holding: Mazloum',
    'violation: Mazloum > Turkish',
    'agreement: ?',
  ),
  report("Israel's army chief Herzi Halevi said the pause would last four days and that his troops would then return to the offensive."),
  report(
    'The Vatican\'s envoy, Cardinal Matteo Zuppi, came to Kyiv to plead for a truce over Easter. "We cannot give Moscow time to rest," said Mykhailo Podolyak, an adviser to the president.',
    'appeal: Zuppi',
    'rejection: Podolyak',
  ),
  report(
    "Ugandan and Tanzanian mediators proposed in Arusha that Burundi's army and the Hutu rebels lay down their weapons for a month. The rebels asked for time to think.",
    'offer|appeal: mediators',
  ),
  report(
    "Somalia's Islamic Courts and the transitional government agreed in Khartoum to recognise each other and to stop all military action. A cease-fire was to follow.",
    'agreement: Islamic Courts, government',
  ),
  report(
    'Eritrea has accused Ethiopia of shelling Zalambessa in violation of the accord of Algiers. Addis Ababa rejected the charge as "pure invention".',
    'violation: Eritrea > Ethiopia',
    'denial: Addis Ababa',
  ),
  report('The truce that spared Idlib for three weeks ended on Sunday with the first air raid on Maarat al-Numan.', 'collapse|expiry: ?'),
  report(
    'Both parties to the conflict in South Sudan have once more recommitted themselves to the cessation of hostilities, IGAD said in a communique from Addis Ababa.',
    'acceptance|agreement: ?',
  ),
  report(
    "South Sudan's rebel leader Riek Machar ordered his fighters to cease fire, two hours after President Salva Kiir had given the same order to the army.",
    'in_force|offer: Machar',
    'in_force|offer: Kiir',
  ),
  report(
    'Iran and Israel stopped firing at each other on Tuesday under a cease-fire announced by U.S. President Donald Trump. He scolded both for having broken it within hours.',
    'agreement|in_force: ?',
    'in_force: Trump',
    'violation: Trump',
  ),
  report(
    'Thai troops and Cambodian soldiers faced each other in silence at Ta Muen Thom on Tuesday. Bangkok complained of sporadic Cambodian fire after the midnight deadline. Phnom Penh said not a shot had been fired from its side.',
    'violation: Bangkok > Cambodian',
    'denial: Phnom Penh',
  ),
  report('The Democratic Forces for the Liberation of Rwanda offered to disarm if Kigali opened talks with them.'),
  report("Rwanda welcomed the cease-fire between Congo's army and the M23, which is due to take effect on Sunday at midnight."),
  report(
    'M23 declared a unilateral cease-fire on humanitarian grounds from Tuesday. Kinshasa brushed it off as "false communication".',
    'in_force|offer: M23',
    'rejection: Kinshasa',
  ),
  report(
    'The Qassam Brigades said that Israel had failed to honour the terms of the truce. They would hand over no more captives until it did.',
    'violation: Qassam > Israel',
  ),
  report(
    'BELFAST - The Irish Republican Army announced a complete cessation of military operations from midnight on Wednesday. Prime Minister John Major asked whether it was permanent.',
    'in_force|offer: Republican Army',
  ),
  report('ETA said on Wednesday that it was ending the permanent cease-fire which it had declared in March last year.', 'collapse: ETA'),
  report(
    'The bishops of Cabo Delgado asked the insurgents and the troops sent against them to give the province a Christmas without gunfire.',
    'appeal: bishops',
  ),
  report('"Put down your guns and come home," President Yoweri Museveni said in a broadcast to the rebels.', 'appeal: Museveni'),
  report(
    "Sri Lanka's government has rejected as a ploy an offer by the Tamil Tigers to halt all offensive operations, and demanded that they first give up their arms.",
    'rejection: Sri Lanka',
    'offer: Tamil Tigers',
  ),
  report(
    'Norwegian monitors ruled that the Tigers had committed 14 breaches of the truce in August and the army three.',
    'violation: monitors > Tigers',
    'violation: monitors > army',
  ),
  report(
    "Bosnia's Serbs agreed on Thursday to a country-wide truce negotiated by former U.S. President Jimmy Carter, effective from noon on December 24 for four months.",
    'agreement: Serbs',
  ),
  report('Fighting raged on around Bihac in spite of the truce, United Nations officers in Zagreb said.', 'violation: ?'),
  report(
    "Lebanon's prime minister, Najib Mikati, complained to the Security Council of 1,100 Israeli breaches since the cease-fire of November 27.",
    'violation: Mikati > Israel',
  ),
  report(
    'A Hezbollah lawmaker said his party had not fired a single round since the truce. "We keep our word," he said.',
    'denial|holding: Hezbollah',
  ),
  report(
    'The Taliban let their three-day truce lapse on Sunday and told Kabul there would be no second one. President Ashraf Ghani had extended his own by ten days.',
    'expiry: ?',
    'rejection: Taliban',
    'extension: Ghani',
  ),
  report("El Salvador's gangs and the government both deny that there ever was a truce between them."),
  report(
    "For the tenth time since January the sides in Donbas have pledged to silence their weapons, this time for the harvest, the OSCE's envoy Martin Sajdik said in Minsk.",
    'agreement|offer: ?',
  ),
  report(
    "Libya's eastern commander would sign nothing. He left Moscow before dawn without putting his name to the truce that Fayez al-Sarraj had signed the evening before.",
    'agreement|acceptance: Sarraj',
    'rejection: commander',
  ),
  report(
    'WASHINGTON - President Joe Biden wants Israel to pause its offensive for three days. Prime Minister Benjamin Netanyahu told him no.',
    'appeal: Biden',
    'rejection: Netanyahu',
  ),
  report(
    "Ansar Allah's spokesman, Mohammed Abdulsalam, said the movement would stop attacks on Saudi territory if the coalition lifted its blockade.",
    'offer: Ansar Allah|Abdulsalam',
  ),
  report(
    'The African Union, the UN and the Troika jointly called for calm in Juba and for the immediate withdrawal of forces to barracks.',
  ),
  report(
    'An attempt to negotiate a pause in Mariupol collapsed on Saturday. Russia said Ukrainian nationalists had used the lull to regroup; the city council said the Russians never stopped shelling.',
    'violation: council > Russia',
    'violation: Russia > Ukrain',
  ),
]
