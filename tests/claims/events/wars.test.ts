import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { eventsOf, showEvent } from './read-events.js'

/** Sentences of many wars with the events that must be read from them. */
const EVENTS: readonly (readonly [text: string, ...events: string[]])[] = [
  [
    "Ukrainian artillery struck a Russian ammunition depot in Makiivka overnight, Kyiv's military said.",
    'ASSAULT:heavy-weapons Ukrainian artillery > a Russian ammunition depot in Makiivka {artillery}',
  ],
  [
    'Russia fired 28 Shahed drones and two Iskander missiles at Odesa, the air force said.',
    'ASSAULT:heavy-weapons Russia > Odesa {drone, missile}',
  ],
  [
    'Sudanese warplanes bombed RSF positions in Khartoum North on Tuesday.',
    'ASSAULT:heavy-weapons Sudanese warplanes > RSF positions in Khartoum North {air strike}',
  ],
  ['The Rapid Support Forces seized the airport in Nyala after three days of fighting.', 'ASSAULT The Rapid Support Forces > the airport'],
  [
    'Hamas fighters stormed the kibbutz and took dozens of hostages.',
    'ASSAULT Hamas fighters > the kibbutz',
    'COERCE:arrest Hamas fighters > dozens of hostages',
  ],
  [
    'An Israeli air strike on a refugee camp in northern Gaza killed at least 33 people, health officials said.',
    'ASSAULT:heavy-weapons Israeli > 33 people {air strike}',
  ],
  [
    'Boko Haram insurgents ambushed a military convoy near Monguno, killing nine soldiers.',
    'ASSAULT Boko Haram insurgents > a military convoy',
    'ASSAULT Boko Haram insurgents > nine soldiers',
  ],
  [
    'A suicide bomber blew himself up outside a mosque in Peshawar.',
    'ASSAULT:suicide-attack A suicide bomber > a mosque in Peshawar {suicide bomb}',
  ],
  [
    'Al-Shabaab claimed responsibility for the attack on the hotel in Mogadishu.',
    'ASSAULT Al-Shabaab > the hotel in Mogadishu claim_responsibility',
  ],
  ['Unidentified gunmen shot dead the deputy mayor of Kandahar.', 'ASSAULT:firearms Unidentified gunmen > the deputy mayor of Kandahar'],
  ['Tigrayan forces shelled Gondar airport with rockets.', 'ASSAULT:heavy-weapons Tigrayan forces > Gondar airport {rocket}'],
  ['A roadside bomb hit a minibus carrying civil servants in Kabul.', 'ASSAULT:explosives - > a minibus {IED}'],
  ['M23 rebels captured the town of Bunagana on the Ugandan border.', 'ASSAULT M23 rebels > the town of Bunagana on the Ugandan border'],
  ['Colombian troops killed a FARC dissident commander in a raid in Cauca.', 'ASSAULT Colombian troops > a FARC dissident commander'],
  [
    "The junta's soldiers burned down more than 200 houses in Sagaing region.",
    "ASSAULT The junta's soldiers > 200 houses in Sagaing region",
  ],
  [
    'Six villagers were hacked to death with machetes by ADF rebels in Beni.',
    'ASSAULT:primitive ADF rebels in Beni > Six villagers {knife}',
  ],
  [
    'Saudi-led coalition jets pounded Houthi positions in Marib.',
    'ASSAULT:heavy-weapons Saudi-led coalition jets > Houthi positions {air strike}',
  ],
  [
    "Turkey's shelling of villages near Tal Rifaat killed two children, residents said.",
    'ASSAULT:heavy-weapons Turkey > two children {artillery}',
  ],
  [
    'Clashes between the Syrian army and Turkish-backed fighters broke out near Ras al-Ain.',
    'ASSAULT the Syrian army + Turkish-backed fighters > the Syrian army + Turkish-backed fighters',
  ],
  [
    'Armenian and Azerbaijani forces exchanged fire along the border on Wednesday.',
    'ASSAULT:firearms Armenian forces + Azerbaijani forces > Armenian forces + Azerbaijani forces',
  ],
  [
    'A prisoner was tortured to death by security agents in a Damascus jail.',
    'ASSAULT:torture security agents in a Damascus jail > A prisoner',
  ],
  ['Militants beheaded two teachers in Cabo Delgado.', 'ASSAULT:execute Militants > two teachers in Cabo Delgado'],
  ['The opposition leader was assassinated by two men on a motorcycle.', 'ASSAULT:assassinate two men > The opposition leader'],
  ['Police beat protesters with batons in Minsk.', 'ASSAULT:beat Police > protesters {baton}'],
  ['Soldiers raped at least 20 women in the village, the rights group said.', 'ASSAULT:sexual Soldiers > 20 women'],
  ['Ethiopia denied that its troops had shelled the camp.', 'REJECT Ethiopia > -', 'ASSAULT:heavy-weapons its troops > the camp deny-'],
  ['Azerbaijan denied shelling Stepanakert.', 'REJECT Azerbaijan > -', 'ASSAULT:heavy-weapons Azerbaijan > Stepanakert {artillery} deny-'],
  [
    'Armenia accused Azerbaijan of shelling civilian areas in Martuni.',
    'ACCUSE:allege Armenia > Azerbaijan',
    'ASSAULT:heavy-weapons Azerbaijan > civilian areas in Martuni {artillery} blame',
  ],
  ['Iran vowed to retaliate against Israel for the killing of a commander in Damascus.', 'THREATEN Iran > Israel'],
  ['Hezbollah threatened to strike Haifa.', 'THREATEN:attack Hezbollah > Haifa'],
  ['North Korea warned the South that it would respond to any provocation with force.', 'THREATEN North Korea > the South'],
  ['Russia threatened to cut off gas supplies to Moldova.', 'THREATEN:restrict Russia > Moldova'],
  ['The Taliban refused to negotiate with the Kabul government.', 'REJECT The Taliban > the Kabul government'],
  ['Eritrea refused to withdraw its troops from Tigray.', 'REJECT Eritrea > Tigray'],
  ["The rebels rejected the government's offer of a truce.", 'REJECT The rebels > the government'],
  ['Israel turned down a proposal by Egypt for a five-day pause.', 'REJECT Israel > Egypt'],
  ['The United Nations called on both sides to halt the fighting.', 'REQUEST The United Nations > both sides'],
  ["The African Union urged Sudan's generals to return to talks.", "REQUEST The African Union > Sudan's generals"],
  ['President Macron asked Azerbaijan to lift the blockade of the Lachin corridor.', 'REQUEST President Macron > Azerbaijan'],
  ['Ukraine asked Germany for Leopard tanks.', 'REQUEST Ukraine > Germany'],
  [
    'Washington demanded the release of two journalists held in Iran.',
    'REQUEST Washington > two journalists',
    'COERCE:arrest - > two journalists',
  ],
  ['The EU agreed to send ammunition to Ukraine.', 'AGREE The EU > Ukraine'],
  ['Germany promised to deliver 18 tanks to Kyiv by March.', 'AGREE Germany > Kyiv'],
  ['Qatar offered to mediate between Hamas and Israel.', 'AGREE Qatar > Hamas + Israel'],
  ['The two sides agreed on a prisoner exchange.', 'AGREE The two sides > The two sides'],
  ['Ethiopia and the TPLF signed a cease-fire agreement in Pretoria.', 'SUPPORT Ethiopia + the TPLF > Ethiopia + the TPLF'],
  ['Putin and Erdogan discussed the grain deal by phone.', 'CONSULT:phone Putin + Erdogan > Putin + Erdogan'],
  [
    'Foreign Minister Lavrov met his Turkish counterpart in Ankara on Thursday.',
    'CONSULT Foreign Minister Lavrov > his Turkish counterpart in Ankara',
  ],
  ['US Secretary of State Antony Blinken visited Kyiv on Wednesday.', 'CONSULT:visit US Secretary of State Antony Blinken > Kyiv'],
  ['Talks between Russia and Ukraine in Istanbul ended without a breakthrough.', 'CONSULT Russia + Ukraine > Russia + Ukraine'],
  ["Mali's junta expelled the UN mission's spokesman.", "SANCTION:expel Mali's junta > the UN mission's spokesman"],
  ['France withdrew its ambassador from Niamey.', 'SANCTION:withdraw France > Niamey'],
  ['The United States suspended military aid to Niger.', 'SANCTION:discontinue The United States > Niger'],
  ['Kenya cut diplomatic ties with Eritrea.', 'SANCTION:discontinue Kenya > Eritrea'],
  ['The European Union imposed sanctions on six Sudanese companies.', 'COERCE:restrict The European Union > six Sudanese companies'],
  ['Authorities in Yangon arrested a Japanese journalist.', 'COERCE:arrest Authorities in Yangon > a Japanese journalist'],
  ['Israeli forces detained 14 Palestinians in raids across the West Bank.', 'COERCE:arrest Israeli forces > 14 Palestinians'],
  ['The military imposed a curfew in Imphal.', 'COERCE:curfew The military > Imphal'],
  ['The government declared martial law in three provinces.', 'COERCE:martial-law The government > -'],
  ['Security forces cracked down on demonstrators in Khartoum.', 'COERCE Security forces > demonstrators in Khartoum'],
  ['The Taliban banned women from working for aid groups.', 'COERCE:ban The Taliban > women'],
  ["Hackers linked to the GRU attacked Ukraine's power grid.", "ASSAULT Hackers > Ukraine's power grid"],
  ['Houthi fighters abducted five UN staff in Aden.', 'COERCE:arrest Houthi fighters > five UN staff'],
  ['Poland deployed 500 police officers to the Belarus border.', 'MOBILIZE:troops Poland > the Belarus border'],
  ["Russia has massed 100,000 troops near Ukraine's border.", 'MOBILIZE:troops Russia > Ukraine'],
  ['China held military drills near Taiwan.', 'MOBILIZE:troops China > Taiwan'],
  ['North Korea test-fired a ballistic missile on Sunday.', 'MOBILIZE:weapons North Korea > -'],
  ['Iran put its forces on high alert.', 'MOBILIZE:troops Iran > -'],
  ['Serbia moved tanks towards the border with Kosovo.', 'MOBILIZE:troops Serbia > Kosovo'],
  ['Prisoners in Bahrain went on hunger strike.', 'PROTEST:hunger Prisoners in Bahrain > -'],
  ['Nurses in Zimbabwe went on strike over pay.', 'PROTEST:strike Nurses in Zimbabwe > -'],
  ['Opposition parties boycotted the election.', 'PROTEST:boycott Opposition parties > -'],
  ['Protesters hurled stones at police in Nanterre.', 'PROTEST:riot Protesters > police'],
  ['Russian troops withdrew from Kherson.', 'RETREAT:withdraw Russian troops > Kherson'],
  ['The M23 pulled out of Kibumba.', 'RETREAT:withdraw The M23 > Kibumba'],
  ['Israel released 39 Palestinian prisoners.', 'RETREAT:release Israel > 39 Palestinian prisoners'],
  ['Hamas freed two American hostages.', 'RETREAT:release Hamas > two American hostages'],
  ['The FARC handed over its weapons to the United Nations.', 'RETREAT:disarm The FARC > the United Nations'],
  ['Prime Minister Hariri resigned after two weeks of protests.', 'RETREAT:resign Prime Minister Hariri > -'],
  ['Ethiopia allowed aid convoys into Tigray.', 'RETREAT:access Ethiopia > Tigray'],
  ['The United States lifted sanctions on two Sudanese firms.', 'CONCEDE The United States > two Sudanese firms'],
  ['The government accepted the demands of the striking miners.', 'CONCEDE The government > the striking miners'],
  ['Turkey sent 40 tonnes of food to Sudan.', 'AID Turkey > Sudan'],
  ['The World Food Programme airlifted supplies to Madaya.', 'AID The World Food Programme > Madaya'],
  ['Japan pledged $5 million in aid to Pakistan.', 'AID Japan > Pakistan'],
  ['Poland has taken in two million Ukrainian refugees.', 'AID Poland > two million Ukrainian refugees'],
  ['Iran has armed and trained the Houthis.', 'AID Iran > the Houthis', 'AID Iran > the Houthis'],
  ['India and France held joint naval exercises in the Arabian Sea.', 'COOPERATE India + France > India + France'],
  ['Britain shared intelligence with Ukraine.', 'COOPERATE Britain > Ukraine'],
  ["China backed Russia's proposal at the Security Council.", 'SUPPORT China > Russia'],
  ['Pope Francis expressed solidarity with the people of Sudan.', 'SUPPORT Pope Francis > the people of Sudan'],
  ['Turkey recognised the new government in Tripoli.', 'SUPPORT Turkey > the new government in Tripoli'],
  ['The Security Council condemned the coup in Niger.', 'ACCUSE:disapprove The Security Council > Niger'],
  [
    'Human Rights Watch criticised Egypt for expelling refugees.',
    'ACCUSE:disapprove Human Rights Watch > Egypt',
    'COERCE:deport Egypt > refugees',
  ],
  [
    "The International Criminal Court opened an investigation into the Philippines' war on drugs.",
    'ACCUSE:investigate The International Criminal Court > the Philippines',
  ],
  ['Prosecutors charged three soldiers with murder.', 'ACCUSE:allege Prosecutors > three soldiers'],
  ["Ukraine's SBU accused a priest of spying for Russia.", "ACCUSE:allege Ukraine's SBU > a priest"],
  ['A Malian court sentenced 46 Ivorian soldiers to 20 years in prison.', 'SANCTION:convict A Malian court > 46 Ivorian soldiers'],
  ["The minister attacked the opposition's economic record.", 'ACCUSE:disapprove The minister > -'],
  ['Fighters from Wagner Group advanced on Bakhmut, capturing two villages.', 'ASSAULT Fighters from Wagner Group > two villages'],
  ['The Kremlin said that Putin had ordered the army to take the city.', 'REQUEST Putin > the army'],
  ["Israel's army said Hamas fighters had killed 12 people in Be'eri.", "ASSAULT Hamas fighters > 12 people in Be'eri"],
  ['Two policemen died in a bomb blast in Quetta.', 'ASSAULT:explosives - > Two policemen {bomb}'],
  ['At least 10 people died when a rocket hit a market in Kharkiv.', 'ASSAULT:heavy-weapons - > 10 people {rocket}'],
  [
    'Three soldiers were killed and five wounded in an ambush by Boko Haram fighters near Damasak.',
    'ASSAULT Boko Haram fighters near Damasak > Three soldiers',
    'ASSAULT Boko Haram fighters near Damasak > five',
  ],
  ['Two drivers were killed and six hurt in an attack by ADF rebels.', 'ASSAULT ADF rebels > Two drivers'],
  ['Washington will not lift the embargo until Havana frees the prisoners.', 'REJECT Washington > -'],
  ['Japan lifted long-standing sanctions against Myanmar.', 'CONCEDE Japan > Myanmar'],
  ['Kenya and Uganda signed a data sharing agreement in Nairobi.', 'SUPPORT Kenya + Uganda > Kenya + Uganda'],
  ['Detained opposition leaders were released on Monday.', 'RETREAT:release - > Detained opposition leaders'],
  ['Kenya authorities suspended publication of the newspaper.', 'COERCE:censor Kenya authorities > the newspaper'],
  ['Turkey says military action in Syria must be stopped.', 'REQUEST Turkey > military action in Syria'],
  ['Israeli airstrikes on Rafah overnight killed 14 people.', 'ASSAULT:heavy-weapons Israeli > 14 people {air strike}'],
  ['Air raids have claimed the lives of 568 civilians.', 'ASSAULT:heavy-weapons - > 568 civilians {air strike}'],
  ['Armed men attacked a bus in Oromia and killed 30 people.', 'ASSAULT Armed men > a bus in Oromia', 'ASSAULT Armed men > 30 people'],
  ['Kurdish forces were driven out of Afrin by the Turkish army.', 'ASSAULT the Turkish army > Kurdish forces'],
  ['Police in Kenya fired tear gas at protesters.', 'COERCE Police > protesters'],
  ['The convoy came under fire from militants.', 'ASSAULT militants > The convoy'],
  ['Peacekeepers were fired on by rebels near Goma.', 'ASSAULT:firearms rebels near Goma > Peacekeepers'],
  ['Moscow-backed separatists shelled Avdiivka.', 'ASSAULT:heavy-weapons Moscow-backed separatists > Avdiivka'],
  ['Baku accused Yerevan of violating the truce.', 'ACCUSE:allege Baku > Yerevan', 'ASSAULT Yerevan > - blame'],
  ['The Kremlin denied that Russian forces attacked the convoy.', 'REJECT The Kremlin > -', 'ASSAULT Russian forces > the convoy deny-'],
  ['Mr Abiy ordered an offensive against the TPLF.', 'ASSAULT Mr Abiy > the TPLF'],
  ["The EU condemned Israel's invasion of Rafah.", 'ACCUSE:disapprove The EU > Israel', 'ASSAULT Israel > Rafah'],
  [
    'Rebels in Congo said government troops had bombed their positions near Sake.',
    'ASSAULT:explosives government troops > their positions',
  ],
  ['Iran must withdraw its fighters from Syria, the United States said.', 'REQUEST the United States > Iran'],
  ['Turkey will host talks between Russia and Ukraine next week.', 'AGREE Turkey > Russia + Ukraine'],
  ['Russia will not withdraw its troops from Georgia, the Kremlin said.', 'REJECT Russia > Georgia'],
  ['Israel did not attack the hospital, the army said.', 'ASSAULT Israel > the hospital-'],
  [
    'The United States and Turkey agreed to carry out joint patrols in northern Syria.',
    'AGREE The United States + Turkey > The United States + Turkey',
  ],
  ['Russia expelled two Norwegian diplomats in retaliation.', 'SANCTION:expel Russia > two Norwegian diplomats'],
  ['Hezbollah and Israel exchanged fire across the border.', 'ASSAULT:firearms Hezbollah + Israel > Hezbollah + Israel'],
  ['Saudi Arabia resumed diplomatic relations with Iran.', 'SUPPORT Saudi Arabia > Iran'],
  ['The truce between Israel and Hamas took effect on Friday.', 'RETREAT:ceasefire Israel + Hamas > Israel + Hamas'],
  ['Biden and Xi met in Bali. The two leaders discussed Taiwan.', 'CONSULT Biden + Xi > Biden + Xi', 'CONSULT Biden + Xi > Taiwan'],
  [
    'Sudan and Ethiopia held talks. Both countries agreed to a truce.',
    'CONSULT Sudan + Ethiopia > Sudan + Ethiopia',
    'AGREE Sudan + Ethiopia > Sudan + Ethiopia',
  ],
  [
    'Residents accused soldiers of torturing detainees.',
    'ACCUSE:allege Residents > soldiers',
    'ASSAULT:torture soldiers > detainees blame',
  ],
  [
    'Hundreds of Palestinians protested outside the Israeli embassy in Amman.',
    'PROTEST:demo Hundreds of Palestinians > the Israeli embassy in Amman',
  ],
]

/** Sentences with the words of events and none, or none that happened. */
const NONE: readonly string[] = [
  'The ministry called the French ambassador a liar.',
  'The Houthis may attack ships in the Red Sea again, analysts said.',
  'The bill was killed in committee.',
  'The team beat its rivals 3-0.',
  'The quake killed 2,000 people in Afghanistan.',
  'The film was shot in Jordan.',
  'The plan would cut emissions by a third.',
  'The report supports the theory.',
  "The president's visit was cancelled after the attack.",
  'A storm hit the coast on Monday.',
  'The stock market hit a record high.',
  'He was elected president in 2019.',
  'The ministry put the death toll at 41.',
  'The village lies 20 km from the front line.',
  'The minister told reporters that talks would resume.',
  'If Israel attacks Rafah, talks will end.',
  'The heart attack killed him instantly.',
  'The attack helicopter was built in France.',
  'The strikers won the match with two late goals.',
  'Twelve passengers were killed in a bus crash.',
]

/** Whether a place hangs on a party or on the verb is not what is tested here. */
const withoutPlaces = (event: string): string =>
  event.replace(/ (?:in|near|on|of) (?:(?:a|the) )?\p{Lu}[^>+{]*?(?= >| \+| \{|$| blame)/gu, '')

describe('events of many wars', () => {
  for (const [text, ...events] of EVENTS)
    it(text, () => {
      const found = eventsOf(text).map((event) => showEvent(event, true))
      for (const event of events)
        assert.ok(
          found.some((one) => withoutPlaces(one) === withoutPlaces(event)),
          `no "${event}" among ${JSON.stringify(found)}`,
        )
    })
  for (const text of NONE)
    it(`none: ${text}`, () =>
      assert.deepEqual(
        eventsOf(text).map((event) => showEvent(event, true)),
        [],
      ))
})
