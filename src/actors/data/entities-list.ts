import type { ActorRow } from '../actor-row.js'
import { linesOf, listOf, slug } from '../read-actor-table.js'

/**
 * States that few or none recognise, and self-ruled parts of states at war: `name | other names | adjectives and people | seats |
 * country on whose ground | state beside it | years`. The ground is that of ISO 3166, without a view on whose it should be.
 */
const ENTITIES = `
Nagorno-Karabakh | Republic of Artsakh; Artsakh; Nagorno-Karabakh Republic; NKR; Mountainous Karabakh; Karabakh; Nagorny Karabakh; Nagorno Karabakh; Nagorno-Karabagh; Nagornyy Karabakh; Upper Karabakh | Karabakh; Artsakh; Karabakhi; Karabakh Armenian; Karabakh Armenians; Artsakhi | Stepanakert | AZE | ARM | 1991-2023
Abkhazia | Republic of Abkhazia; Apsny | Abkhaz; Abkhazian; Abkhazians; Abkhazs | Sukhumi; Sukhum; Sokhumi | GEO | RUS | 1992-
South Ossetia | Republic of South Ossetia; Tskhinvali region; State of Alania | South Ossetian; South Ossetians; Ossetian; Ossetians; Ossete | Tskhinvali; Tskhinval | GEO | RUS | 1991-
Transnistria | Transdniester; Trans-Dniester; Transdnistria; Pridnestrovie; Transnistrian Moldovan Republic; PMR; Dniester Republic | Transnistrian; Transdniestrian; Transnistrians | Tiraspol | MDA | RUS | 1990-
Donetsk People's Republic | DPR; DNR; Donetsk Peoples Republic; Donetsk republic; self-proclaimed Donetsk People's Republic | | | UKR | RUS | 2014-2022
Luhansk People's Republic | LPR; LNR; Lugansk People's Republic; Luhansk republic; self-proclaimed Luhansk People's Republic | | | UKR | RUS | 2014-2022
Somaliland | Republic of Somaliland | Somalilander; Somalilanders | Hargeisa | SOM | | 1991-
Puntland | Puntland State | Puntlander | Garowe | SOM | | 1998-
Jubaland | Jubbaland | | Kismayo | SOM | | 2013-
Khatumo State | SSC-Khatumo; SSC Khatumo | | | SOM | | 2012-
Northern Cyprus | Turkish Republic of Northern Cyprus; TRNC; North Cyprus | Turkish Cypriot; Turkish Cypriots | | CYP | TUR | 1983-
Kurdistan Region | Kurdistan Regional Government; KRG; Iraqi Kurdistan; Kurdistan Region of Iraq; Kurdish Regional Government; Kurdistan Region's | Iraqi Kurdish; Iraqi Kurd; Iraqi Kurds | Erbil; Irbil; Arbil | IRQ | | 1992-
Rojava | Autonomous Administration of North and East Syria; AANES; Kurdish autonomous administration; Democratic Autonomous Administration of North and East Syria | Syrian Kurdish; Syrian Kurd; Syrian Kurds | | SYR | | 2013-
Republika Srpska | Bosnian Serb Republic; Serb Republic | Bosnian Serb; Bosnian Serbs | Banja Luka; Pale | BIH | | 1992-
Herceg-Bosna | Croatian Republic of Herceg-Bosna | Bosnian Croat; Bosnian Croats | | BIH | HRV | 1992-1996
Republic of Serbian Krajina | Serbian Krajina; Krajina Serbs; Krajina | Krajina Serb; Croatian Serb; Croatian Serbs | Knin | HRV | | 1991-1995
Chechen Republic of Ichkeria | Ichkeria | | | RUS | | 1991-2000
Western Sahara | Sahrawi Arab Democratic Republic; SADR | Sahrawi; Saharawi; Sahrawis | | ESH | | 1976-
Azawad | Mouvement Azawad | Azawadi | | MLI | | 2012-
Ambazonia | Republic of Ambazonia; Southern Cameroons | Ambazonian; Ambazonians | | CMR | | 2017-
Biafra | Republic of Biafra | Biafran; Biafrans | | NGA | |
Bougainville | Autonomous Region of Bougainville | Bougainvillean; Bougainvilleans | | PNG | | 1990-
Wa State | United Wa State | Wa | Pangkham | MMR | | 1989-
Gagauzia | | Gagauz | | MDA | | 1990-
Tamil Eelam | | | | LKA | | 1983-2009
`

/** Peoples and parts of states whose name tells a country, or none where the people lives in several. */
const PEOPLES = `
Kurds | Kurd; Kurdish | |
Tuareg | Tuaregs; Touareg; Touaregs | |
Fulani | Fulanis; Peul; Peuls; Fulbe | |
Chechens | Chechen; Chechnya; Chechnian | RUS |
Dagestanis | Dagestani; Dagestan; Daghestan | RUS |
Ingush | Ingushetia; Ingushetian | RUS |
Tatars | Tatar; Tatarstan | RUS |
Crimea | Crimean; Crimeans; Crimean Tatar; Crimean Tatars | UKR |
Tigray | Tigrayan; Tigrayans; Tigrean; Tigreans | ETH |
Amhara | Amharas | ETH |
Oromo | Oromos; Oromia | ETH |
Afar | | ETH |
Ogaden | Ogadeni; Ogadenis | ETH |
Darfur | Darfuri; Darfuris; Darfurian; Masalit; Zaghawa | SDN |
Nuba | | SDN |
Dinka | Dinkas; Nuer | SSD |
Hutus | Hutu | |
Tutsis | Tutsi; Banyamulenge | |
Rohingya | Rohingyas; Rakhine; Rakhines; Arakanese | MMR |
Kachin | Kachins; Karen; Karenni; Shan; Chin State; Kokang | MMR |
Uyghurs | Uyghur; Uighur; Uighurs; Xinjiang | CHN |
Tibetans | Tibetan; Tibet | CHN |
Tamils | Tamil | LKA |
Sinhalese | | LKA |
Kashmir | Kashmiri; Kashmiris; Jammu and Kashmir | IND |
Naga | Nagas; Nagaland; Manipur; Manipuri; Assam; Assamese; Bodo; Meitei; Kuki; Mizo; Tripuri | IND |
Punjab | | |
Sikhs | Sikh | IND |
Baloch | Balochistan; Baluchistan; Baluch; Balochi; Sindh; Sindhi; Waziristan; Khyber Pakhtunkhwa | PAK |
Pashtuns | Pashtun; Pathan; Hazara; Hazaras | AFG |
Mindanao | Moro; Moros; Bangsamoro; Lumad | PHL |
Aceh | Acehnese; Achenese; Papuan; Papuans; West Papua; West Papuan; Irian Jaya | IDN |
Catalans | Catalan; Catalonia; Basque; Basques | ESP |
Corsicans | Corsican; Corsica | FRA |
Zapatistas country | Chiapas | MEX |
Mapuche | Mapuches | CHL |
Casamance | Casamancais | SEN |
Cabinda | Cabindan | AGO |
Kivu | North Kivu; South Kivu; Ituri; Katanga; Katangan | COD |
Gaza | Gaza Strip; Gazan; Gazans; West Bank | PSE |
Alawites | Alawite; Alawi | SYR |
Druze | Druse | |
Maronites | Maronite | LBN |
Yazidis | Yazidi; Yezidi; Yezidis; Assyrian; Assyrians | IRQ |
Albanians of Kosovo | ethnic Albanian; ethnic Albanians | XKX |
Yoruba | Igbo; Ibo; Hausa; Ijaw; Ogoni | NGA |
Kikuyu | Luo; Kalenjin | KEN |
Zulu | Zulus; Afrikaner; Afrikaners; Xhosa | ZAF |
Acholi | Karamojong; Baganda | UGA |
Arabs | Arab | |
Europeans | European | |
Africans | African; West African; West Africans; East African | |
Asians | Asian; Latin American; Middle Eastern; Western | |
Jews | | |
`

/** Unrecognised states and self-ruled regions. */
export const entities: readonly ActorRow[] = linesOf(ENTITIES).map((line) => {
  const [name = '', aliases, adjectives, seats, country = '', alignedWith = '', years = ''] = line.split('|').map((cell) => cell.trim())
  const [from, to] = years.split('-')
  return {
    id: slug(name),
    kind: 'entity' as const,
    name,
    aliases: listOf(aliases),
    adjectives: listOf(adjectives),
    seats: listOf(seats),
    country,
    sector: 'PRE',
    ...(alignedWith ? { alignedWith } : {}),
    ...(from ? { from: Number(from) } : {}),
    ...(to ? { to: Number(to) } : {}),
  }
})

/** Peoples and regions as modifiers of other words: 'Kurdish fighters', 'Chechen rebels'. */
export const peoples: readonly ActorRow[] = linesOf(PEOPLES).map((line) => {
  const [name = '', adjectives, country = ''] = line.split('|').map((cell) => cell.trim())
  return {
    id: `people/${slug(name)}`,
    kind: 'people' as const,
    name,
    adjectives: [name, ...listOf(adjectives)],
    ...(country ? { country } : {}),
  }
})
