/**
 * Common nouns for who people and bodies are. A strong noun gives the sector of a phrase; a weak one ('spokesman', 'forces') takes it
 * from the words before it and has a sector only where those give none. `office` names what of a state it is, for ids and names.
 */
export interface ActorNoun {
  readonly sector?: string
  readonly weak?: true
  readonly office?: string
}

/** `sector | words; …` of strong nouns. Plurals are listed where they are not formed by -s. */
export const STRONG: readonly (readonly [sector: string, words: string])[] = [
  [
    'MIL',
    'soldier; troop; military; serviceman; servicemen; servicewoman; servicewomen; service member; infantry; infantryman; infantrymen; paratrooper; marine; commando; sailor; airman; airmen; pilot; warplane; warship; destroyer; frigate; submarine; aircraft carrier; fighter jet; jet; aircraft; helicopter; helicopter gunship; gunboat; drone; artillery; tank; gunner; conscript; draftee; reservist; recruit; cadet; battalion; brigade; regiment; division; platoon; squadron; garrison; military convoy; troop carrier; army patrol; patrol; armed service; government force; government soldier; loyalist force; federal force; regular force; special force; ground force; air defence; air defense; air defence force; air defense force; defence force; defense force; occupation force; coalition force; peacekeeper; peacekeeping force; peace keeper; peacekeeping mission; blue helmet; military spokesman; military official; army officer; army chief; chief of staff; chief of general staff; joint chief of staff; commander-in-chief; commander in chief; military command; high command; supreme command; southern command; northern command; central command; eastern command; western command; war monument guard; military police; military attache; military adviser; military advisor; military observer; honour guard; presidential guard; republican guard; revolutionary guard; home guard; imperial guard; military base; military leadership; armed personnel; army personnel; military personnel; crew member; warden force; militarymen; reconnaissance; sapper; deminer; veteran soldier; invading force; occupation army; land force; defender; serviceperson; mariner; naval infantry; gendarmerie force; missile force; rocket force; strategic force',
  ],
  [
    'COP',
    'police; policeman; policemen; policewoman; policewomen; police officer; police official; police chief; police commissioner; cop; constable; gendarme; gendarmerie; carabinieri; carabiniere; sheriff; detective; highway patrol; riot police; border guard; border police; frontier guard; coast guard; coastguard; security force; security personnel; security service; security guard; security agent; security agency; law enforcement; law enforcement agency; law enforcement officer; law enforcement official; inspector; police inspector; police station; police patrol; immigration inspector; immigration officer; customs officer; customs official; customs; prison guard; prison warden; jailer; warder; traffic police; police superintendent; superintendent; police force; constabulary; trooper; state trooper; interior troop; police captain; police spokesman; sergeant of police; police commando; paramilitary police; border patrol; prison official; prison officer; policing; militia policeman; immigration authority; immigration agent; park ranger; forest guard; ranger',
  ],
  [
    'REB',
    'rebel; insurgent; guerrilla; guerilla; guerillas; insurgency; rebel group; rebel movement; rebellion; mutineer; revolutionary; militant; extremist; terrorist; jihadist; jihadi; islamist; islamist militant; terrorist group; terror group; armed group; militant group; mujahideen; mujahidin; mujahedin; mujahedeen; mujahid; holy warrior; suicide bomber; suicide attacker; naxalite; naxal; naxals; maoist; maoist rebel; maoist insurgent; ultra; separatist fighter; separatist rebel; separatist force; separatist militant; rebel force; rebel fighter; opposition fighter; opposition force; anti-government force; anti-government fighter; anti-government element; freedom fighter; resistance fighter; partisan; subversive; terrorist element; cadre; cell; fidayeen; resistance; contra; warlord; islamic militant; insurgent group; fundamentalist rebel; armed opposition; armed wing; military wing',
  ],
  ['SEP', 'separatist; secessionist; breakaway region'],
  [
    'UAF',
    'gunman; gunmen; armed man; armed men; fighter; attacker; assailant; mercenary; mercenaries; sniper; bomber; assassin; raider; shooter; bomb; car bomb; roadside bomb; explosion; armed attacker; hitman; hitmen; masked man; masked men; unidentified men; unknown gunman; unknown gunmen; combatant; unidentified gunman; unidentified gunmen; foreign fighter; irregular; armed person; armed individual; armed people; armed youth; kidnapper; hijacker; hostage-taker; hostage taker; abductor; perpetrator; killer; murderer; ambusher; gun man; gun men; terror suspect; suspected militant; arsonist',
  ],
  [
    'PRM',
    'loyalist; militia; militiaman; militiamen; militia member; paramilitary; paramilitaries; vigilante; vigilantes; self-defence group; self-defense group; self-defence force; self-defense force; self defense force; self defence force; armed volunteer; volunteer fighter; death squad; civil defence force; civil defense force; local defence force; local defense force; village guard; paramilitary force; paramilitary group; paramilitary unit; tribal fighter; tribal militia; tribesman fighter; janjaweed; interahamwe; militia group; armed tribesman; armed tribesmen; settler militia; armed herder; armed herdsmen; communal militia; ethnic militia; hunter militia; dozo; volunteer battalion; private military company; private army; peshmerga',
  ],
  [
    'CRM',
    'criminal; gang; gangster; gang member; thief; thieves; robber; bandit; drug trafficker; trafficker; smuggler; cartel; drug cartel; mafia; mobster; vandal; looter; pirate; poacher; cattle rustler; rustler; cattle raider; drug lord; drug dealer; syndicate; mob; hacker; fraudster; burglar; inmate; prisoner; convict; detainee; prison gang; street gang; suspect; organized crime; crime boss; rapist; carjacker; human trafficker; people smuggler; counterfeiter; arms dealer; highwaymen; gang confederation; narco; narcotrafficker; terror financier; scammer; pickpocket',
  ],
  [
    'GOV',
    'government; administration; cabinet; authority; authorities; ministry; regime; junta; ruling junta; military junta; state authority; council of ministers; diplomat; ambassador; envoy; special envoy; embassy; consulate; consul; consul general; negotiator; delegation; governor; mayor; deputy governor; prefect; district chief; governorate official; civil servant; government official; bureaucrat; municipality; city council; local authority; local government; provincial government; regional government; state government; state department; foreign office; home office; finance ministry; treasury; politburo; ruling council; royal court; royal family; palace; sovereign council; military government; military council; transitional council; interim government; caretaker government; occupation authority; military administration; regional administration; civil administration; presidency; prime minister office; administrator; emergencies ministry; emergency service; emergency services; state emergency service; rescue service; civil defence; civil defense; election commission; electoral commission; central bank; government adviser; ruler; leadership; village head; town head; crown; state; congressional envoy; high commissioner; charge d affaires; attache; aide; national security adviser; national security advisor; national security council; security council secretary; regional head; commissar; military prosecutor office; statistics agency; tax service; disaster management authority; disaster agency; border agency; immigration department; government agency; council; district administration; foreign policy chief; local official; cabinet minister; public prosecutor office; officialdom; top official; senior official; village chief; mukhtar; commissioner; secretary of state; secretary of defense; secretary of defence; defense secretary; defence secretary; foreign secretary; home secretary; secretary-general; secretary general; general secretary; counterpart; spokesperson for government; head of state; head of government; negotiating team; head of administration; peace envoy; mediator',
  ],
  [
    'JUD',
    'court; judge; prosecutor; prosecution; supreme court; high court; constitutional court; tribunal; magistrate; judiciary; justice; attorney general; prosecutor general; chief prosecutor; public prosecutor; prosecutor office; prosecutors office; public ministry; chief justice; military court; criminal court; court of appeal; appeals court; coroner; jury; district attorney; inquest; war crimes court; war crimes tribunal; investigative committee; jurist; military prosecutor; lawyer; attorney; defence lawyer; defense lawyer; barrister; counsel; courthouse; procuracy; fiscalia',
  ],
  [
    'LEG',
    'parliament; lawmaker; legislator; senator; senate; congress; congressman; congressmen; congresswoman; congresswomen; house of representatives; house of commons; house of lords; national assembly; member of parliament; parliamentarian; legislature; legislative body; mp; assembly; assemblyman; deputy speaker; parliament speaker; speaker of parliament; parliamentary speaker; federal council; lower house; upper house; consultative assembly; legislative council; legislative assembly; parliamentary committee; representative assembly; chief minister; backbencher; whip; state assembly; mla; bundestag member; shura council; people deputy; deputies',
  ],
  [
    'SPY',
    'intelligence; intelligence agency; intelligence service; intelligence official; intelligence officer; intelligence agent; military intelligence; secret service; secret police; spy; spies; spy agency; spymaster; intelligence chief; spy chief; intelligence community; counterintelligence; counter-intelligence; state security; state security service; foreign intelligence service; intelligence directorate; intelligence source; intelligence department; intelligence bureau; undercover agent; informer; informant; mukhabarat; military intelligence agency',
  ],
  [
    'OPP',
    'opposition; opposition leader; opposition party; opposition politician; opposition figure; dissident; opposition group; opposition coalition; opposition activist; opposition movement; peace movement; oppositionist; exiled leader; exile; opposition supporter; opposition candidate; opposition member; opponent; critic',
  ],
  [
    'PTY',
    'political party; party; ruling party; party leader; party official; party member; coalition party; party chairman; politician; party supporter; ruling coalition; faction leader; party worker; political bureau; presidential candidate; candidate',
  ],
  [
    'MED',
    'doctor; medic; paramedic; nurse; hospital; ambulance; ambulance service; ambulance crew; ambulance worker; surgeon; physician; medical staff; medical worker; medical source; medical official; medical team; clinic; hospital official; hospital source; hospital director; hospital staff; health worker; health official; health authority; health authorities; health department; morgue; morgue official; mortuary; forensic doctor; pathologist; medical personnel; first responder; health center; health centre; medical examiner; midwife; medical centre; medical center; health service; medical charity; epidemiologist; medical facility; healthcare worker; psychiatrist; vaccinator; medical service',
  ],
  [
    'JRN',
    'journalist; reporter; correspondent; photographer; photojournalist; cameraman; cameramen; newspaper; news agency; news outlet; media; television; tv; radio; radio station; tv station; tv channel; television station; editor; broadcaster; magazine; press; news site; news website; blogger; columnist; presenter; anchor; press corps; media outlet; state media; state television; state tv; state news agency; local media; media worker; channel; news channel; newspaper editor; press agency; wire service; daily; weekly; web site; website; news portal; war correspondent; freelancer; fixer; publisher; publication',
  ],
  [
    'EDU',
    'student; teacher; professor; university; school; academic; schoolteacher; lecturer; college; scholar; headmaster; principal; schoolchild; schoolchildren; pupil; schoolgirl; schoolboy; think tank; researcher; research institute; institute; analyst; expert; scientist; historian; kindergarten; madrassa; madrasa; seminary student; academy; rector; student leader; political scientist; military analyst; observer; faculty; schoolteachers; undergraduates',
  ],
  [
    'REL',
    'muslim leader; christian leader; jewish leader; islamic leader; buddhist leader; hindu leader; sikh leader; moslem leader; muslim cleric; priest; cleric; imam; bishop; archbishop; cardinal; pope; rabbi; monk; nun; church; missionary; pastor; preacher; religious leader; mullah; ayatollah; sheikh; mosque; clergy; clergyman; clergymen; patriarch; vicar; friar; mufti; grand mufti; congregation; worshipper; worshiper; pilgrim; evangelist; theologian; seminary; diocese; community leader; spiritual leader; monastery; abbot; temple; lama; deacon; metropolitan bishop; catholicos; pontiff; muezzin; faithful; church leader; hermit',
  ],
  [
    'REF',
    'refugee; displaced; displaced person; displaced people; displaced persons; internally displaced; internally displaced people; internally displaced persons; idp; evacuee; asylum seeker; asylum-seeker; migrant; returnee; displaced family; displaced families; displaced civilian; displaced resident; deportee; boat people; immigrant; refugee camp; emigrant; stateless; undocumented',
  ],
  [
    'CVL',
    'civilian; villager; resident; people; person; man and woman; men and women; woman; women; child; children; boy; girl; baby; babies; infant; toddler; teenager; youth; inhabitant; citizen; local; local resident; local people; family; families; passenger; bystander; passer-by; passers-by; passerby; passersby; pedestrian; protester; protestor; demonstrator; netizen; relative; mother; father; son; daughter; brother; sister; wife; husband; widow; neighbour; neighbor; witness; eyewitness; tourist; settler; elder; tribal elder; tribesman; tribesmen; tribal leader; herder; herdsman; herdsmen; nomad; pastoralist; shopkeeper; volunteer; activist; human rights activist; rights activist; rights defender; human rights defender; hostage; voter; supporter; crowd; townspeople; townsfolk; national; grandmother; grandfather; orphan; parent; couple; victim; survivor; mourner; noncombatant; non-combatant; spectator; community; household; homeowner; landowner; islander; commuter; motorist; motorcyclist; cyclist; driver; bus driver; taxi driver; truck driver; rioter; peasant; expatriate; populace; population; public; guest; customer; shopper; teenager; adult; elderly; pensioner; old man; old woman; cousin; uncle; nephew; celebrity; actor; actress; singer; musician; artist; writer; poet; athlete; footballer; player; squatters; camper; camp resident; hiker; beggar; influencer; dweller; neighbourhood; compatriot; countrymen; reveller; holidaymaker',
  ],
  [
    'AGR',
    'farmer; farm worker; agricultural worker; farmworker; fisherman; fishermen; fisher; rancher; grower; shepherd; farm labourer; farm laborer; field worker; landless peasant; planter; logger; campesino; farmhand',
  ],
  [
    'BUS',
    'company; companies; corporation; businessman; businessmen; businesswoman; business; firm; bank; airline; merchant; trader; industry; manufacturer; contractor; shipping company; oil company; executive; entrepreneur; factory; factories; investor; employer; supplier; shop owner; hotel; retailer; chief executive; ceo; carrier; stock exchange; banker; enterprise; conglomerate; oil firm; operator; shipowner; insurer; vendor; industrialist; broker; consortium',
  ],
  [
    'LAB',
    'worker; labourer; laborer; trade union; trade unionist; union leader; unionist; miner; employee; construction worker; striker; staff; coal miner; dockworker; factory worker; migrant worker; day labourer; day laborer; railway worker; utility worker; oil worker; road worker; electrician; staffer; domestic worker; engineer; technician; sanitation worker; cleaner; porter; trade-union',
  ],
  [
    'NGO',
    'aid worker; aid group; aid agency; aid agencies; aid organisation; aid organization; charity; charities; relief worker; relief agency; human rights group; rights group; human rights organisation; human rights organization; rights organisation; rights organization; humanitarian organisation; humanitarian organization; humanitarian worker; humanitarian group; humanitarian agency; ngo; non-governmental organisation; non-governmental organization; nongovernmental organization; nonprofit; advocacy group; campaign group; watchdog; monitoring group; war monitor; monitor; civil society; foundation; relief organization; relief organisation; monitoring organisation; monitoring organization; conflict monitor; aid convoy; red cross; red crescent; rights monitor; activist group; environmental group; monitoring network; deminers charity; association; aid official; press freedom group',
  ],
  ['ENV', 'environmentalist; conservationist; climate activist; environmental activist'],
  [
    'IGO',
    'intergovernmental organisation; intergovernmental organization; international organisation; international organization; world body; regional bloc; bloc; international community; alliance; monitoring mission; observer mission; union of states; truce monitor; cease-fire monitor; ceasefire monitor; donor',
  ],
]

/** `sector or - | words` of weak nouns. */
export const WEAK: readonly (readonly [sector: string, words: string])[] = [
  [
    'MIL',
    'force; army commander; commander; general; colonel; major; captain; lieutenant; sergeant; corporal; brigadier; admiral; officer; unit; private; gunship; convoy; guard; position; base; team; field marshal; marshal; personnel; garrison commander; front; command; servicemember; contingent',
  ],
  [
    'GOV',
    'official; minister; spokesman; spokeswoman; spokesperson; spokespeople; spokesmen; adviser; advisor; representative; secretary; agent; inspectorate; department; directorate; agency; commission; committee; press service; press office; press secretary; headquarters; office; negotiators; bureau; statement; board; service; delegate; chairman; chairwoman; chair; observer group; institution; ombudsman; ombudsmen; ombudsperson; ombudswoman; health director; health chief; rights commissioner; human rights commissioner; panel; spokesman office; media office; press center; press centre; information office; operations centre; operations center; control; party chief; district head',
  ],
  ['ELI', 'leader; chief; head; founder; figure; elite; boss; strongman; leaders'],
  [
    '',
    'source; side; body; bodies; member; group; organisation; organization; movement; coalition; faction; wing; branch; ally; allies; network; mission; men; man; women activist; lookout; director; deputy head; deputy chief; co-founder; affiliate; element; operative; target; vehicle; camp; commune; district; city; town; village; province; region; mastermind; squad; youth wing; student wing; splinter group; offshoot; political wing; union; media wing; program; programme; fund; center; centre; director-general; director general',
  ],
]

/** The office of a state that a noun stands for: 'Russian troops' and 'the Russian army' are one actor. */
export const OFFICE_NOUNS: readonly (readonly [office: string, name: string, words: string])[] = [
  [
    'armed-forces',
    'Armed Forces',
    'army; armies; armed force; military; soldier; troop; serviceman; servicemen; force; infantry; regular force; ground force; land force; armed service; military spokesman; military official; army officer; army chief; military command; army commander; service member; servicewoman; servicewomen; defence force; defense force; artillery; marine; paratrooper; military leadership; conscript; reservist; commando; invading force; tank; army personnel; military personnel; occupation force; government force; government soldier; special force',
  ],
  [
    'general-staff',
    'General Staff',
    'general staff; chief of general staff; chief of staff; joint chief of staff; high command; supreme command',
  ],
  [
    'air-force',
    'Air Force',
    'air force; airforce; warplane; fighter jet; jet; aircraft; pilot; airman; airmen; helicopter; drone; helicopter gunship',
  ],
  ['navy', 'Navy', 'navy; naval force; warship; sailor; fleet; submarine; frigate; destroyer; gunboat; aircraft carrier'],
  [
    'police',
    'Police',
    'police; policeman; policemen; police officer; police official; police chief; police spokesman; riot police; police force; police commissioner; policewoman',
  ],
  [
    'security-forces',
    'Security Forces',
    'security force; security personnel; security service; security official; security agency; security agent',
  ],
  ['border-guard', 'Border Guard', 'border guard; border police; frontier guard; border patrol; state border service; border service'],
  ['coast-guard', 'Coast Guard', 'coast guard; coastguard'],
  ['national-guard', 'National Guard', 'national guard; national guardsman; national guardsmen'],
  [
    'intelligence',
    'Intelligence Service',
    'intelligence; intelligence agency; intelligence service; secret service; military intelligence; intelligence official; intelligence officer; spy agency; intelligence chief; spy chief; military intelligence agency; foreign intelligence service',
  ],
  [
    'government',
    'Government',
    'government; administration; authority; authorities; cabinet; government official; regime; leadership; official; junta; ruling junta; military junta; council of ministers; government spokesman; government spokeswoman; senior official; diplomat; negotiator; delegation',
  ],
  [
    'president',
    'President',
    'president; presidency; presidential office; presidential administration; office of president; president office; presidential press service; presidential spokesman; presidential spokeswoman; head of state',
  ],
  ['prime-minister', 'Prime Minister', 'prime minister; premier; pm; chancellor; taoiseach; prime minister office'],
  [
    'parliament',
    'Parliament',
    'parliament; national assembly; legislature; lawmaker; legislative body; congress; senate; member of parliament; mp; house of representatives; consultative assembly',
  ],
  [
    'prosecutors',
    'Prosecutor',
    'prosecutor; prosecution; prosecutor office; prosecutors office; prosecutor general; prosecutor general office; attorney general; chief prosecutor; public prosecutor; investigative committee; procuracy; general prosecutor office; public prosecutor office',
  ],
  ['courts', 'Courts', 'court; judge; supreme court; high court; constitutional court; judiciary; tribunal'],
  ['embassy', 'Embassy', 'embassy; ambassador; consulate; consul'],
  ['national-security-council', 'National Security Council', 'national security council; security council'],
  ['opposition', 'Opposition', 'opposition; opposition leader; opposition party; opposition politician'],
  [
    'emergency-service',
    'Emergency Service',
    'emergency service; emergency services; state emergency service; emergencies ministry; ministry of emergencies; ministry of emergency situation; civil defence; civil defense; rescue service; civil defence agency; civil defense agency',
  ],
]

/** Titles that stand before a person's name, with the sector of who bears them; ranks are MIL. */
export const TITLES: readonly (readonly [sector: string, words: string])[] = [
  [
    'GOV',
    'president; prime minister; premier; pm; chancellor; taoiseach; king; queen; emir; sultan; crown prince; prince; princess; emperor; vice president; vice-president; deputy prime minister; vice premier; foreign minister; vice foreign minister; deputy foreign minister; defense minister; defence minister; deputy defense minister; deputy defence minister; interior minister; deputy interior minister; finance minister; health minister; justice minister; information minister; energy minister; trade minister; economy minister; oil minister; transport minister; culture minister; education minister; labour minister; labor minister; agriculture minister; security minister; home minister; state minister; minister of state; minister of defense; minister of defence; deputy minister of defense; deputy minister of defence; minister of foreign affairs; minister of interior; deputy minister; first lady; supreme leader; state counsellor; junta leader; junta chief; military ruler; dictator; first vice president; first deputy prime minister; deputy governor; acting president; interim president; transitional president; president-elect; external affairs minister; emergencies minister; defence chief; defense chief; national security chief; presidential spokesman; presidential spokeswoman; presidential spokesperson; presidential adviser; presidential aide; presidential press secretary; press secretary; government spokesman; government spokeswoman; foreign ministry spokesman; foreign ministry spokeswoman; foreign ministry spokesperson; state secretary; secretary of the army; army secretary; undersecretary; under secretary; assistant secretary; deputy secretary; chief negotiator; undersecretary of state; emirate; caliph; co-chair',
  ],
  [
    'MIL',
    'gen.; gen; general; lt. gen.; lt gen; lieutenant general; lieutenant-general; maj. gen.; maj gen; major general; major-general; brig. gen.; brig gen; brigadier general; brigadier-general; brigadier; brig.; colonel general; colonel-general; col.; col; colonel; lt. col.; lt col; lieutenant colonel; lieutenant-colonel; maj.; major; capt.; captain; lt.; lieutenant; sgt.; sergeant; staff sergeant; corporal; cpl.; private first class; adm.; admiral; vice admiral; rear admiral; commodore; air marshal; air chief marshal; air vice marshal; air commodore; wing commander; squadron leader; group captain; field marshal; marshal; army commander; warrant officer; flight lieutenant; army chief; army general; army chief of staff; military chief; navy chief; air force chief; commander-in-chief; military spokesman; military spokeswoman; military spokesperson; army spokesman; army spokeswoman; armed forces spokesman; defence ministry spokesman; defense ministry spokesman; defence spokesman; defense spokesman; chief of staff; chief of the general staff; chief of general staff',
  ],
  [
    'LEG',
    'senator; sen.; rep.; congressman; congresswoman; speaker; speaker of parliament; parliament speaker; parliamentary speaker; house speaker; mp; lawmaker; chief minister; deputy speaker',
  ],
  [
    'REL',
    'pope; archbishop; bishop; cardinal; father; rev.; reverend; ayatollah; grand ayatollah; imam; sheikh; sheik; mullah; rabbi; patriarch; catholicos; dalai lama; grand mufti; mufti; maulana; mawlana',
  ],
  [
    'COP',
    'police chief; police commissioner; police inspector; superintendent; inspector; inspector general; police superintendent; deputy inspector general; senior superintendent of police; superintendent of police; police spokesman; police spokeswoman; sheriff; constable; chief inspector; assistant superintendent',
  ],
  ['MED', 'dr.; dr; doctor'],
  ['JUD', 'judge; justice; prosecutor; attorney general; chief justice; prosecutor general; chief prosecutor; general prosecutor'],
  ['EDU', 'professor; prof.; prof'],
  ['SPY', 'intelligence chief; spy chief; cia director; intelligence director; fsb director'],
  [
    'REB',
    'rebel leader; rebel commander; rebel spokesman; warlord; guerrilla leader; militant leader; insurgent leader; militant commander; comandante; commandante; rebel chief; separatist leader',
  ],
  ['OPP', 'opposition leader'],
  [
    'IGO',
    'secretary-general; secretary general; special envoy; special representative; humanitarian coordinator; high representative; high commissioner; special rapporteur; under-secretary-general; assistant secretary-general; u.n. envoy; un envoy; envoy',
  ],
  [
    '',
    'mr.; mr; mrs.; mrs; ms.; ms; sir; lord; madam; lady; comrade; commander; leader; governor; mayor; regional governor; spokesman; spokeswoman; spokesperson; minister; secretary; director; chairman; chairwoman; ambassador; adviser; advisor; representative; official; chief; haji; hajji; abu; activist; journalist; analyst; director-general; director general; negotiator; counterpart',
  ],
]

/** Words that come before a country or people and turn it from the party into something else. */
export const NOT_PARTY: ReadonlySet<string> = new Set(['pro', 'anti'])

/** '-backed' and its like: the country before it stands beside the party. */
export const BESIDE: ReadonlySet<string> = new Set(
  'backed aligned linked affiliated allied sponsored supported funded trained armed inspired friendly leaning installed appointed imposed held controlled occupied administered annexed based supplied made brokered mediated provided sanctioned born'.split(
    ' ',
  ),
)

/** Words that make an office a former one. */
export const FORMER: ReadonlySet<string> = new Set(
  'former ex retired ousted deposed erstwhile disgraced late onetime toppled exiled'.split(' '),
)
