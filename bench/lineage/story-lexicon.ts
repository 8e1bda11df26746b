/**
 * What happened, as facts that each can be told in several ways. `[a|b]` is a choice, `{name}` a slot of the event. The first list is the core that
 * every report of an attack holds; the second are details of which every reporter has some of his own; the third are quotations.
 */
export const core: readonly (readonly string[])[] = [
  [
    '[At least|No fewer than] {killed} people were killed and {wounded} [wounded|injured|hurt] when {weapon} {hit} {target} in {place} on {day}, [the {role} said|{role} {official} said|according to {role} {official}].',
    '{weaponUp} {hit} {target} in {place}, {placeIs}, on {day}, [killing|leaving dead] {killed} people and [wounding|injuring] {wounded}, [officials|the authorities|{official}, the {role},] [said|reported].',
    '[A death toll of {killed} was given|{killedUp} deaths were reported] on {day} in {place}, [where {weapon} had {hitBefore} {target}|after {weapon} {hit} {target}]; {wounded} [others|more] [were in hospital|needed treatment|are being treated].',
    '{killedUp} [dead|bodies] and {wounded} [wounded|injured]: that is the [balance|outcome] of {day} in {place}, {placeIs}, [whose {targetBare}|the {targetBare} of which] was {hitBefore} by {weapon}, [as {role} {official} put it|the {role} [announced|made known]].',
  ],
  [
    '[The government|Government officials] [blamed|accused] {enemy}[| of having [fired|launched] them], [which|who] [denied it|rejected the charge].',
    '{enemyUp} [rejected|denied] [any responsibility|having anything to do with it], [after|though] [the army|the defence ministry] [laid the attack at its door|named it as the culprit].',
    '[Both the army and {enemy}|{enemyUp} and the army] [pointed at each other|said that the other had done it].',
    "[Nobody|No group] [claimed responsibility|said it was behind the attack]; [the suspicion of the army|the army's suspicion] [falls on|is directed at] {enemy}.",
  ],
]

export const details: readonly (readonly string[])[] = [
  [
    '{witness}, a {job}, said [she|he] had [counted|heard] {few} [explosions|blasts] [within|in] {minutes} minutes.',
    '[Within|Over] {minutes} minutes there were {few} [bangs|detonations], {job} {witness} [recalled|remembered].',
    '"{few}, I counted," {witness}, who works as a {job}, [told|related]. It lasted {minutes} minutes.',
  ],
  [
    '[Doctors|Surgeons] at the {hospital} hospital [operated|worked] by [torchlight|the light of telephones] because the [generator|power] had [failed|given out].',
    '[With no current|The power being out] at the {hospital} hospital, [operations went on|wounds were stitched] by [hand lamps|flashlight].',
    'At the {hospital} hospital the lights [went out|failed] in mid-operation and nurses [held up lamps|used their phones as lamps].',
  ],
  [
    '{children} of the dead were children[| under ten], [a teacher|the head of the school] said.',
    '[Pupils were among the victims|The victims include schoolchildren]: {children} [of them|in all], according to [a teacher|their headmistress].',
    'A school [lost|mourns] {children} of its pupils, [its director|one of the staff] said.',
  ],
  [
    '[Monitors|Observers] from {mission} [measured|photographed] the craters and said the [rounds|projectiles] had come from the {direction}.',
    'From the {direction} [had come the fire|the fire had come], {mission} [concluded|found] after [looking at|studying] the craters.',
    '{mission} sent [a team|{few} people], which [traced|followed] the trajectories to the {direction}.',
  ],
  [
    'The mayor, {mayor}, [ordered|announced] a curfew from {hour} [in the evening|p.m.] and [closed|shut] the [schools|kindergartens].',
    '[No one may go out|Streets must be empty] after {hour} at night, mayor {mayor} [decreed|ruled]; [classes|lessons] are suspended.',
    '[Schools stay shut|There will be no school] and a curfew [applies|begins] at {hour}, {mayor}, [who is mayor|the mayor of the town], [said|decided].',
  ],
  [
    'A [warehouse|depot|store] [holding|with] {tons} tons of [flour|rice|grain] burned [down|out].',
    '{tons} tons of [cereals|wheat|rice] were lost [in a fire at|when flames reached] [a storehouse|the depot].',
    '[Fire|Flames] [ate|consumed] the [granary|silo], and with it {tons} tons of [grain|maize].',
  ],
  [
    '{number} families [spent|passed] the night in [the cellar of the theatre|a tunnel|the basement of the post office].',
    "[The theatre's cellar|The old tunnel|A basement under the post office] [took in|sheltered] {number} families.",
    'Under [the theatre|the post office|the hill] {number} families [waited for morning|lay on blankets].',
  ],
  [
    'It was the [deadliest|worst] [attack|incident] in the [region|area] since {earlier}, when {past} people died [in|at] {otherPlace}.',
    'Not since [the events of {otherPlace}|{otherPlace}], where {past} lost their lives in {earlier}, [have so many people died|has the area seen such a toll].',
    'In {earlier} a [similar|comparable] attack on {otherPlace} [killed|cost the lives of] {past}.',
  ],
  [
    '{ngo} [asked for|demanded] a pause of {hours} hours to [bring out|evacuate] the [sick|elderly].',
    'The [sick|infirm and the old] could be [taken out|moved] if the guns were silent for {hours} hours, {ngo} [pleaded|said].',
    '[A halt of {hours} hours|{hours} hours without shooting] is what {ngo} [wants|calls for], so that patients can [leave|be driven out].',
  ],
  [
    '[Experts|Sappers] [found|recovered] [the tail of|parts of] [a rocket|a missile] with a serial number[| in {script} letters].',
    'A [metal piece|fragment] bearing a number [and {script} script|] was [put in a bag|taken away] by [army engineers|bomb disposal men].',
    'The [number|marking] on a [splinter|fin], in {script} [characters|writing], [may show|could tell] [who made it|where it was made].',
  ],
  [
    '{presidentUp} [cut short|broke off] a visit to {abroad} and [called|summoned] [his security council|the generals].',
    'The security council was [convened|called in] by {president}, [who flew home from|on return from] {abroad}.',
    '[In {abroad}, where he was on a visit|On a trip to {abroad}], {president} [packed his bags|ordered his plane back].',
  ],
  [
    "[Bread|Petrol] [cost|was selling at] {times} times [last week's|its usual] price [by evening|on the black market].",
    '[By nightfall|Within hours] traders [asked|wanted] {times} times the [normal|old] price for [a loaf|a litre].',
    'The price of [fuel|flour] [multiplied|rose] [by|to] {times}, [a shopper|housewives] [complained|said].',
  ],
  [
    'The {church}, [which dates from|built in] {year}, [lost its dome|was left without a roof].',
    '[Nothing remains of|Gone is] the dome of the {church}, a [monument|building] of {year}.',
    'Plaster and bricks [covered|lay on] the floor of the {church} ([of|from] {year}), [whose roof fell in|open to the sky].',
  ],
  [
    '{count} prisoners [who were to be exchanged|due for exchange] [this week|on Sunday] [stay|remain] where they are.',
    '[An exchange|A swap] of {count} [captives|prisoners], [agreed|planned] for [the weekend|these days], was [called off|put off].',
    'Families of {count} [captured men|prisoners] were told [that the buses would not come|not to come to the bridge].',
  ],
  [
    '[Trains|Rail traffic] [to|towards] {otherPlace} [stopped|stood still] after [sleepers|rails] were torn up over {metres} metres.',
    '{metres} metres of track [are missing|were destroyed] on the line to {otherPlace}.',
    'Nobody can [travel|go] by rail to {otherPlace}: {metres} metres of the [line|track] [are gone|have been blown up].',
  ],
  [
    '{colonel}, who [commands|leads] the [brigade|garrison], was [wounded|hit] in the [arm|leg] and [refused|declined] to be [flown out|evacuated].',
    "The [garrison|brigade]'s [chief|commander], {colonel}, [has|carries] a splinter in the [arm|leg] but [stayed|did not leave].",
    'A bandage round [a leg|an arm], {colonel} [went on giving|still gave] orders to the [men he commands|garrison].',
  ],
  [
    'A [reporter|cameraman] of {channel}, {journalist}, [is missing|has not been heard from].',
    '{channel} [has lost contact with|is looking for] {journalist}, [its cameraman|one of its reporters].',
    '[Colleagues|Editors] at {channel} [have not reached|cannot reach] {journalist}[ since the morning|], who was [filming|reporting] there.',
  ],
  [
    '[Farmers|Shepherds] say {animals} [sheep|cattle|goats] were [killed|lost] [on the pastures|in the fields].',
    '{animals} animals [lie dead|died] [in the fields|on the meadows], [a vet|herders] [said|estimated].',
    '[On the hills|In the meadows] a vet [counted|came upon] {animals} dead [sheep|goats|cows].',
  ],
]

export const quotations: readonly string[] = [
  'We have buried our neighbours with our own hands, and we shall build the wall again with the same hands',
  'Whoever gave this order will one day have to explain it to the mothers of this street, and I want to be in the room',
  'There is no military object within ten kilometres of here, unless a bakery is one',
  'I have sent the same request to the capital every morning for a month and I have kept every answer, there are none',
  'Let them talk about corridors when the first bus has come through, not before that',
  'A truce that holds only when it rains is not a truce, it is bad weather',
  'My people will not leave the town, and nobody should ask them to do it in the name of peace',
  'We know the calibre, we know the hour and we know the hill, and we shall put all three into the report',
  'I am an old soldier and I tell you that this war cannot be won, it can only be stopped by tired men',
  'Every hour that the bridge stays closed costs us somebody, and today it was a woman in labour',
  'If the guarantors want to guarantee something they could begin with the road to the hospital',
  'They promised us observers, then cameras, then a telephone number, and the number does not answer',
]

/** What else is said around a press conference: who came, the place, what was asked. */
export const conference: readonly (readonly string[])[] = [
  [
    '{speaker} [came|drove] to {place} on {day} [in|with] a convoy of {few} cars.',
    'On {day} it was the turn of {place}: {speaker} [got out of|climbed from] a [muddy|white] car.',
  ],
  [
    '[Some|About] {number} journalists [waited|stood] in [a gym|the yard of a school|a car park].',
    'The [microphones|cameras] had been [put up|set up] [between two buses|in the library|on a football pitch].',
  ],
  [
    '[Shots|Shots in the distance] could be heard [while|as] {speaker} spoke.',
    'It [rained|snowed] on the [papers|notes].',
    'A [dog|tractor] [drowned out|interrupted] the first sentence.',
  ],
  [
    '[Asked about|On] the [talks|negotiations] in {otherPlace}, {speaker} [shrugged|gave no answer].',
    'There was [no word|nothing] [on|about] {enemy}.',
    '[The budget|The call-up|Elections] [had to wait|will be the next subject].',
  ],
  [
    '[Afterwards|Later] {speaker} [visited|saw] {target}.',
    '[The party|The delegation] [went on|travelled on] to {otherPlace} [in the dark|before dusk].',
    '[Women|Widows] [handed over|gave] a letter with {number} signatures.',
  ],
  [
    '{presidentUp} is [said to be|reportedly] [unhappy|displeased] with [him|the performance].',
    '[A rival|The opposition] [called it|spoke of] [theatre|a show].',
    '[Observers|Diplomats] [think|believe] that [a reshuffle|a change of course] is [near|coming].',
  ],
]

export const slots: Readonly<Record<string, readonly string[]>> = {
  place:
    'Adrasan Belmora Corvel Dunhar Estrava Fallorn Gradisk Harsin Ilmar Jezren Kordova Luthen Maraveh Nessim Ostrava-Min Pelgrad Qarsin Rovenka Silat Torquil Ulmara Vashti Wadi-Rim Xantor Yelnik Zaporin Brezna Kalut Mirhan Sorovo'.split(
      ' ',
    ),
  placeIs: [
    'a mining town in the north',
    'a river port',
    'a town of {thousands},000 near the border',
    'the seat of the eastern command',
    'a market town on the plain',
    'once a spa',
    'a suburb of the provincial capital',
    'a village of orchards',
  ],
  weapon: ['shells', 'two rockets', 'a drone', 'mortar rounds', 'a car bomb', 'cruise missiles', 'a glide bomb', 'artillery rounds'],
  target: [
    'a bus station',
    'a covered market',
    'a queue for bread',
    'a block of flats',
    'a railway station',
    'a wedding hall',
    'a police barracks',
    'a water plant',
    'a truck stop',
    'an army canteen',
  ],
  role: [
    'governor',
    'regional health chief',
    'head of the rescue service',
    'deputy interior minister',
    'army spokesman',
    'prosecutor',
    'provincial police chief',
  ],
  first:
    'Amir Bela Cyril Dana Emil Farid Gita Hanna Igor Jasna Kemal Lena Milan Nadia Oleg Pavla Rashid Sofia Tomas Ursula Vera Wanda Yusuf Zoran Aram Leyla Goran Mira'.split(
      ' ',
    ),
  last: 'Abadan Brankov Cerny Dushan Elmas Ferhat Goralski Hadad Ilyin Jarosz Karimov Lorca Maric Nazari Obradov Petrenko Quroz Rahmani Salk Tarkan Ulman Vidic Wolanski Yaroslav Zeman Haidar Okonjo Tesfaye Mbeki Sandoval Ibarra Quispe'.split(
    ' ',
  ),
  job: [
    'baker',
    'bus driver',
    'nurse',
    'beekeeper',
    'plumber',
    'pensioner',
    'tram conductor',
    'tailor',
    'student',
    'piano tuner',
    'electrician',
    'fisherman',
    'locksmith',
  ],
  hospital: ["children's", "railway workers'", 'Saint Barbara', 'central', 'university', 'military', 'Red Crescent', 'mission'],
  mission: ['the Monitoring Commission', 'the truce mission', 'the Joint Verification Team', 'the Contact Group', "the League's observers"],
  direction: ['north-east', 'south', 'far bank', 'western heights', 'quarry', 'coast', 'sugar factory'],
  ngo: ['Relief Abroad', 'the Red Cross', 'Medics for All', "the Bishops' Aid Fund", 'Care Bridge', 'Lifeline International'],
  script: ['Latin', 'Cyrillic', 'Persian', 'Chinese', 'Arabic', 'Korean'],
  abroad: ['Lisbon', 'Nairobi', 'Vienna', 'Jakarta', 'Doha', 'Ottawa', 'Montevideo', 'Tallinn'],
  church: ['cathedral', 'Blue Mosque', 'opera house', 'old synagogue', 'town museum', 'chapel of Saint Anne', 'caravanserai'],
  channel: ['Channel Nine', 'Radio Meridian', 'Northern Television', 'the daily Zenith', 'Orbit TV'],
  enemy: [
    'the Highland Front',
    'the Northern Army',
    'the United Brigades',
    'the Movement of the Plains',
    'the Eastern Republic',
    'the Free Column',
    'the Desert Shield',
    "the People's Guard",
  ],
  outlet: [
    'Marsh Wire',
    'Delta News Agency',
    'Orient Wire Service',
    'Lowland Press Service',
    'Cordillera News',
    'Steppe Telegraph',
    'Levant Press',
    'Bay Tribune',
  ],
  copier: [
    'The Coastal Standard',
    'World Digest',
    'Metro Daily',
    'Evening Monitor',
    'The Global Observer',
    'Harbour Mail',
    'Inland Observer',
    'Northern Daily',
    'Plains Gazette',
    'The Sentinel',
    'Continental Review',
    'Island Times',
    'The Morning Ledger',
    'Valley Courier',
    'Radio Northlight',
    'Signal TV',
  ],
}
