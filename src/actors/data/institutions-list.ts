import type { ActorRow } from '../actor-row.js'
import { readActorTable } from '../read-actor-table.js'

/** Bodies of states with names of their own: seats of power, parliaments, secret services, ministries' nicknames. */
const BODIES = `
Pentagon | US Department of Defense; U.S. Department of Defense; Department of Defense; United States Department of Defense; Defense Department; DoD | USA | GOV
White House | the White House; Oval Office | USA | GOV
US State Department | U.S. State Department; State Department; Department of State | USA | GOV
USAID | U.S. Agency for International Development; US Agency for International Development | USA | GOV
Central Intelligence Agency | CIA; C.I.A. | USA | SPY
National Security Agency | NSA; Defense Intelligence Agency | USA | SPY
FBI | Federal Bureau of Investigation; Department of Homeland Security; DEA; Drug Enforcement Administration; Secret Service; ATF; LAPD; NYPD; ICE | USA | COP
US Congress | U.S. Congress; Capitol Hill; House Intelligence Committee; House of Representatives; US Senate; U.S. Senate; Senate Foreign Relations Committee; Congress of the United States | USA | LEG
US Supreme Court | U.S. Supreme Court; Department of Justice; US Justice Department; Justice Department | USA | JUD
Bush administration | Obama administration; Clinton administration; Trump administration; Biden administration; Reagan administration | USA | GOV
Kremlin | the Kremlin; Presidency of Russia; Presidential Administration of Russia | RUS | GOV
State Duma | Duma; Federation Council; Federal Assembly of Russia; Russian State Duma; Russian Duma | RUS | LEG
FSB | Federal Security Service; Russian FSB; KGB; Russian Federal Security Service | RUS | SPY
GRU | Main Intelligence Directorate of Russia; SVR; Foreign Intelligence Service | RUS | SPY
Roscosmos | Rosatom; Investigative Committee of Russia | RUS | GOV
Rosgvardia | Rosgvardiya; OMON; Russian National Guard | RUS | COP
Verkhovna Rada | Rada; Ukrainian Rada; Supreme Rada | UKR | LEG
SBU | Security Service of Ukraine; Ukraine's Security Service; HUR; GUR; Main Directorate of Intelligence; Defence Intelligence of Ukraine; Ukrainian military intelligence; Main Intelligence Directorate; Ukraine's military intelligence | UKR | SPY
State Emergency Service of Ukraine | State Emergency Service; SES; DSNS | UKR | GOV
Office of the President of Ukraine | Bankova | UKR | GOV
Downing Street | 10 Downing Street; No 10; Number 10; No. 10 | GBR | GOV
Whitehall | Foreign Office; Ministry of Defence MoD; Foreign and Commonwealth Office; Foreign Commonwealth and Development Office; FCDO; Home Office; UK Ministry of Defence; British Ministry of Defence; Northern Ireland Office; UK Defence Intelligence; Defence Intelligence | GBR | GOV
Department for International Development | DfID; DFID | GBR | GOV
MI6 | MI5; GCHQ; Secret Intelligence Service; Special Branch | GBR | SPY
Scotland Yard | Metropolitan Police; Met Police; Royal Ulster Constabulary; RUC; PSNI; Police Service of Northern Ireland; Garda; Gardai | GBR | COP
House of Commons | House of Lords; Westminster; Stormont; Northern Ireland Assembly; Scottish Parliament; British Parliament; Holyrood | GBR | LEG
Elysee Palace | Elysee; Élysée; Élysée Palace; French presidency; the Elysee; Quai d'Orsay; Matignon | FRA | GOV
French National Assembly | Assemblee Nationale | FRA | LEG
DGSE | DGSI; Direction generale de la securite exterieure | FRA | SPY
Bundestag | Bundesrat; German Bundestag | DEU | LEG
BND | Bundesnachrichtendienst; Federal Intelligence Service | DEU | SPY
Cortes | Spanish Cortes; Congress of Deputies | ESP | LEG
Guardia Civil | Civil Guard; Ertzaintza; Mossos d'Esquadra; Mossos | ESP | COP
Sejm | | POL | LEG
Riksdag | Swedish Riksdag | SWE | LEG
Storting | Stortinget | NOR | LEG
Folketing | Danish Folketing | DNK | LEG
Eduskunta | | FIN | LEG
Riigikogu | | EST | LEG
Saeima | | LVA | LEG
Seimas | | LTU | LEG
Althing | | ISL | LEG
Oireachtas | Dail; Dail Eireann; Seanad | IRL | LEG
Skupstina | Serbian Skupstina | SRB | LEG
Sabor | Croatian Sabor | HRV | LEG
Majlis | Islamic Consultative Assembly; Iranian Majlis; Guardian Council; Assembly of Experts; Iranian parliament | IRN | LEG
Knesset | Israeli Knesset | ISR | LEG
Mossad | Shin Bet; Shin Bet Security Service; Shabak; Israel Security Agency; Aman; Shin Bet security service | ISR | SPY
COGAT | Coordination of Government Activities in the Territories; Prime Minister's Office of Israel | ISR | GOV
Palestinian Authority | Palestinian National Authority; PA; PNA; Palestine Authority | PSE | GOV
Palestinian Legislative Council | PLC | PSE | LEG
Gaza Health Ministry | Health Ministry in Gaza; Gaza's Health Ministry; Hamas-run Health Ministry; Gaza health ministry; Gaza Ministry of Health; Ministry of Health in Gaza; Palestinian Health Ministry; Health Ministry in the Gaza Strip; Hamas-run health ministry; Hamas-controlled health ministry; Health Ministry in Hamas-run Gaza; Hamas-run Gaza health ministry; Hamas-run Gaza Health Ministry | PSE | GOV | role=de_facto_authority
Gaza Civil Defence | Gaza's Civil Defence; Palestinian Civil Defence; Gaza Civil Defense; Hamas-run Civil Defence; Civil Defence in Gaza; Gaza's civil defence agency; Gaza's civil defense agency; Gaza civil defence; Gaza's Hamas-run government media office; Gaza's Government Media Office; Gaza Government Media Office; Hamas-run government media office; Government Media Office in Gaza | PSE | GOV | role=de_facto_authority
Jirga | Loya Jirga; Wolesi Jirga; Meshrano Jirga | AFG | LEG
National Directorate of Security | NDS | AFG | SPY
Arg | Presidential Palace in Kabul | AFG | GOV
Inter-Services Intelligence | ISI; Pakistan's ISI; Inter Services Intelligence | PAK | SPY
Inter-Services Public Relations | ISPR; Pakistan's ISPR; military's media wing | PAK | MIL
Counter Terrorism Department | CTD; Counter-Terrorism Department; Elite Force Pakistan; Levies; Levies Force; Khasadar; Frontier Constabulary | PAK | COP
Lok Sabha | Rajya Sabha; Indian Parliament; Vidhan Sabha | IND | LEG
Research and Analysis Wing | RAW; R&AW; Intelligence Bureau | IND | SPY
National Investigation Agency | NIA; Central Bureau of Investigation; CBI; Special Task Force STF; Greyhounds; Cobra commandos; CoBRA | IND | COP
Jatiya Sangsad | | BGD | LEG
Zhongnanhai | State Council of China; Chinese Communist Party; Communist Party of China; Politburo of China | CHN | GOV
National People's Congress | NPC; Legislative Council of Hong Kong; Chinese parliament | CHN | LEG
Legislative Yuan | | TWN | LEG
Mainland Affairs Council | Executive Yuan | TWN | GOV
Diet | Japanese Diet | JPN | LEG
Gaimusho | Kantei | JPN | GOV
Blue House | Cheong Wa Dae; Unification Ministry | KOR | GOV
Malacanang | Malacanang Palace; Malacañang; Malacanang palace; Department of National Defense; OPAPP; Office of the Presidential Adviser on the Peace Process | PHL | GOV
State Administration Council | SAC; SLORC; State Law and Order Restoration Council; State Peace and Development Council; SPDC; Myanmar junta; Burmese junta; Myanmar's junta; military regime of Myanmar | MMR | GOV
National Unity Government | NUG; CRPH; National League for Democracy government; Myanmar's National Unity Government | MMR | OPP
Special Counter-Terrorism Detachment Densus 88 | Densus 88; Detachment 88; Brimob | IDN | COP
Supreme Political Council | Houthi-run government; Houthi-run health ministry; Houthi Health Ministry; Houthi-controlled Health Ministry | YEM | GOV | role=de_facto_authority
Presidential Leadership Council | Yemen's internationally recognized government; internationally recognized government of Yemen; Yemen's internationally recognised government; Hadi government | YEM | GOV
Syrian Salvation Government | Salvation Government; Syrian National Coalition; Syrian National Council; Syrian Interim Government | SYR | OPP
Coalition Provisional Authority | CPA; Iraqi Governing Council | IRQ | GOV | 2003-2004
Transitional Sovereignty Council | Sovereign Council; Sovereignty Council; Transitional Military Council | SDN | GOV | 2019-
Forces of Freedom and Change | FFC; Taqaddum; Sumoud; Sudanese Professionals Association; SPA Sudan | SDN | OPP
National Intelligence and Security Service | NISS; GIS Sudan | SDN | SPY
Transitional Federal Government | TFG; Transitional National Government | SOM | GOV | 2000-2012
National Intelligence and Security Agency | NISA | SOM | SPY
House of Peoples' Representatives | | ETH | LEG
Derg | Dergue | ETH | GOV | 1974-1991
State Security Department | DSS; Department of State Services; National Emergency Management Agency; NEMA | NGA | GOV
House of Representatives of Libya | Tobruk-based House of Representatives; eastern-based parliament; Tobruk parliament | LBY | LEG
Fiscalia | Attorney General's Office of Colombia; JEP; Special Jurisdiction for Peace; Ombudsman's Office of Colombia; Defensoria del Pueblo | COL | JUD
Casa de Narino | Casa de Nariño; Palacio de Narino | COL | GOV
National Intelligence Service DINA | DINA; CNI | CHL | SPY
Moneda | La Moneda Palace; Carabineros | CHL | GOV
Planalto | Itamaraty | BRA | GOV
Itamaraty | | BRA | GOV
Treasury Police | National Police of El Salvador; Treasury Police of El Salvador; National Guard of El Salvador | SLV | COP
COPREFA | Armed Forces Press Committee; Atlacatl Battalion; Salvadoran Joint Command; Armed Forces General Staff ESAF; ESAF; Atlacatl | SLV | MIL
DIRCOTE | Peruvian National Police; Sinchis | PER | COP
Holy See | Vatican; the Vatican; Roman Catholic Church; Catholic Church; Pope | VAT | REL
Dalai Lama | Tibetan government in exile; Central Tibetan Administration | CHN | REL
Russian Orthodox Church | Orthodox Church; Anglican Church; Church of England; Coptic Church; Armenian Apostolic Church; Ukrainian Orthodox Church | | REL
Armenian Unified Infocenter | Armenian Unified Information Center; Artsakh Ombudsman; Human Rights Defender of Artsakh; InfoCenter; Armenian Unified Info Center | ARM | GOV
Bank of England | Federal Reserve; Goldman Sachs; JPMorgan | | BUS
LinkedIn | Facebook; Google; Twitter; Microsoft; Apple; Amazon; Meta; YouTube; Instagram; WhatsApp; Boeing; Lockheed Martin; Raytheon; General Electric; General Motors; Ford; Exxon; ExxonMobil; Chevron; Starlink; SpaceX; Tesla; IBM; Intel; Walmart; Citigroup; McDonald's; Pfizer; Halliburton; Blackwater; DynCorp; Academi | USA | BUS
Gazprom | Rosneft; Lukoil; Sberbank; Aeroflot; Rosneft oil company; Yukos | RUS | BUS
Naftogaz | Ukrenergo; Energoatom | UKR | BUS
Shell | BP; British Airways; HSBC; Rolls-Royce; BAE Systems; Vodafone; Tesco | GBR | BUS
TotalEnergies | Total; Airbus; Air France; Renault; Areva; Orano | FRA | BUS
Siemens | Volkswagen; Lufthansa; BMW; Deutsche Bank; Bayer; Rheinmetall | DEU | BUS
Huawei | Alibaba; Tencent; ByteDance; TikTok; Sinopec; CNOOC | CHN | BUS
Toyota | Sony; Honda; Nissan; Mitsubishi; Toshiba | JPN | BUS
Samsung | Hyundai | KOR | BUS
Saudi Aramco | Aramco | SAU | BUS
Ecopetrol | Avianca | COL | BUS
Pemex | | MEX | BUS
Petrobras | Vale; Embraer | BRA | BUS
Harvard | Harvard University; Yale; Yale University; Stanford; Stanford University; Princeton; Princeton University; Georgetown University; MIT university; Columbia University; Johns Hopkins University; University of California; Kent State University; Berkeley; Cornell University | USA | EDU
Oxford University | University of Oxford; Cambridge University; University of Cambridge; University of St Andrews; University of St. Andrews; London School of Economics; King's College London; SOAS; University of Edinburgh | GBR | EDU
Sorbonne | Sciences Po | FRA | EDU
Hebrew University | Tel Aviv University; Bar-Ilan University | ISR | EDU
Al-Azhar | Al-Azhar University | EGY | REL
Birzeit University | Islamic University of Gaza; An-Najah University | PSE | EDU
`

/** Forces of states with names of their own. */
const FORCES = `
Israel Defense Forces | IDF; Israeli Defense Forces; Israel Defence Forces; Israeli Defence Forces; Golani Brigade; Givati Brigade; Tsahal | ISR | MIL
US Central Command | CENTCOM; U.S. Central Command; US Central Command; AFRICOM; U.S. Africa Command; US Africa Command; EUCOM; INDOPACOM; U.S. Forces Afghanistan; USFOR-A; US Southern Command; Delta Force; Navy SEALs; US Marine Corps; U.S. Marine Corps; Green Berets; Joint Chiefs of Staff; US Navy; U.S. Navy; U.S. Army; US Army; U.S. Air Force; US Air Force; US Marines; U.S. Marines; Arleigh Burke; Arleigh Burke-class destroyer; 82nd Airborne | USA | MIL
Northern Fleet | Black Sea Fleet; Baltic Fleet; Pacific Fleet; Russian Northern Fleet; Spetsnaz; Western Military District; Southern Military District; Caspian Flotilla; Russian Aerospace Forces; VDV; Russian Airborne Forces; Russian peacekeepers; Russian peacekeeping contingent; Red Army; Russian Reconciliation Center; Russian Reconciliation Centre; Reconciliation Centre for Syria; Reconciliation Center for Syria; Hmeimim air base | RUS | MIL
Armed Forces of Ukraine | AFU; ZSU; Ukrainian Armed Forces; Territorial Defence Forces; Territorial Defense Forces; Khortytsia operational-strategic group; Tavria group; Joint Forces Operation; Anti-Terrorist Operation; ATO headquarters; ATO; JFO; Operational Command South; Southern Defence Forces | UKR | MIL
Islamic Revolutionary Guard Corps | IRGC; Revolutionary Guards; Revolutionary Guard; Quds Force; Iranian Revolutionary Guards; Iran's Revolutionary Guards; Iran's Revolutionary Guard; Pasdaran; Basij; Iranian Revolutionary Guard Corps; Islamic Revolution Guards Corps; Al-Quds Force; Artesh | IRN | MIL
Syrian Arab Army | Syrian army; Fourth Division; 4th Armoured Division; Republican Guard of Syria | SYR | MIL
Iraqi Counter Terrorism Service | Counter-Terrorism Service; CTS; Golden Division; Fedayeen Saddam; Joint Operations Command; Iraqi Special Operations Forces | IRQ | MIL
Peshmerga | Kurdish Peshmerga; Kurdish peshmerga | IRQ | PRM
Lebanese Armed Forces | LAF; Lebanese Internal Security Forces | LBN | MIL
Turkish Armed Forces | TSK; Mehmetcik; TAF | TUR | MIL
Jandarma | Turkish gendarmerie; Jandarma Special Operations | TUR | COP
Afghan National Army | ANA; Afghan National Defense and Security Forces; ANDSF; Afghan National Security Forces; ANSF; Afghan Local Police; ALP; Afghan National Police; ANP | AFG | MIL
Pakistan Army | Frontier Corps; Pakistan Rangers; Rangers; FC; Frontier Corps Balochistan; Strategic Forces | PAK | MIL
Central Reserve Police Force | CRPF; Border Security Force; BSF; Central Industrial Security Force; CISF; Rapid Action Force; District Reserve Guard; DRG; State Armed Police; Chhattisgarh Armed Force; Special Operation Group; SOG; Special Police Officer; Special Police Officers; SPO; SPOs; Indo-Tibetan Border Police; ITBP; Sashastra Seema Bal; SSB; Jharkhand Jaguar; Bastar Fighters; C-60 commandos; Home Guards; Railway Protection Force; Manipur Rifles; STF Chhattisgarh; National Security Guard | IND | COP
Assam Rifles | Rashtriya Rifles; Territorial Army; Indian Army; Northern Command; Naga Regiment | IND | MIL
Sri Lanka Army | SLA army; Sri Lankan Army; SLN; SLAF; Sri Lanka Navy; Sri Lanka Air Force; Special Task Force; Sea Tigers navy | LKA | MIL
Rapid Action Battalion | RAB; Border Guard Bangladesh; BGB; Bangladesh Rifles; BDR | BGD | COP
Tatmadaw | Myanmar military; Burmese military; Myanmar army; Burma Army; Myanmar Armed Forces; Light Infantry Division | MMR | MIL
Armed Forces of the Philippines | AFP Philippines; Philippine Army; Western Mindanao Command; WestMinCom; Eastern Mindanao Command; Philippine Marines; Philippine Navy; Philippine military; Joint Task Force Sulu; Army's 6th Infantry Division; 4th Infantry Division Philippines; Eastmincom | PHL | MIL
Philippine National Police | PNP; Special Action Force; SAF | PHL | COP
Indonesian National Armed Forces | TNI; ABRI; Kopassus; Kostrad | IDN | MIL
Indonesian National Police | Polri | IDN | COP
Royal Thai Army | Internal Security Operations Command; ISOC; Thahan Phran; Royal Thai Navy | THA | MIL
People's Liberation Army | PLA; Chinese military PLA; Eastern Theater Command | CHN | MIL
People's Armed Police | PAP China | CHN | COP
Korean People's Army | KPA | PRK | MIL
Joint Chiefs of Staff of South Korea | JCS | KOR | MIL
Japan Self-Defense Forces | Self-Defense Forces of Japan; JSDF; Maritime Self-Defense Force | JPN | MIL
Sudanese Armed Forces | SAF Sudan; Sudan Armed Forces; Sudan's Armed Forces; Sudanese army; Sudan army; SAF | SDN | MIL
South Sudan People's Defence Forces | SSPDF; South Sudan People's Defense Forces | SSD | MIL | 2011-
Ethiopian National Defence Force | ENDF; Ethiopian National Defense Force; Ethiopian National Defense Forces | ETH | MIL
Somali National Army | SNA; Danab; Danab special forces; Gorgor; Haramcad; Puntland Security Force; Puntland Maritime Police Force; PMPF | SOM | MIL
Kenya Defence Forces | KDF; Kenya Defense Forces; Kenyan Defence Forces | KEN | MIL
Uganda People's Defence Force | UPDF; Ugandan People's Defence Force; Uganda People's Defence Forces; National Resistance Army; Uganda Peoples' Defence Forces | UGA | MIL
Rwanda Defence Force | RDF; Rwandan Defence Force; Rwanda Defense Force; Rwandan Armed Forces; FAR | RWA | MIL
Armed Forces of the Democratic Republic of the Congo | FARDC; Forces armees de la RDC; Congolese army FARDC; Forces Armées de la République Démocratique du Congo; Zairian Armed Forces; FAZ | COD | MIL
Burundi National Defence Force | FDNB; BNDF | BDI | MIL
Central African Armed Forces | FACA | CAF | MIL
Rapid Intervention Battalion | BIR; Bataillon d'Intervention Rapide | CMR | MIL
Malian Armed Forces | FAMa; FAMA; Forces Armees Maliennes | MLI | MIL
Operation Barkhane | Barkhane; French Foreign Legion; Operation Serval; Task Force Takuba; Takuba; Operation Sangaris; Foreign Legion; Serval | FRA | MIL
Chadian National Army | ANT | TCD | MIL
South African National Defence Force | SANDF; South African Defence Force; SADF; SADF South Africa | ZAF | MIL
South African Police Service | SAPS | ZAF | COP
Mozambique Defence Armed Forces | FADM; FDS | MOZ | MIL
Angolan Armed Forces | FAA; FAPLA | AGO | MIL
Royal Moroccan Armed Forces | | MAR | MIL
Algerian People's National Army | ANP Algeria; National People's Army of Algeria; People's National Army | DZA | MIL
Nigerian Army | Operation Hadin Kai; Operation Lafiya Dole; Defence Headquarters; Joint Task Force; JTF Nigeria; Operation Whirl Stroke; 7 Division Nigeria | NGA | MIL
Nigeria Security and Civil Defence Corps | NSCDC; State Security Service Nigeria | NGA | COP
Armed Forces of El Salvador | Salvadoran Armed Forces; Salvadoran Army; FAES | SLV | MIL
National Army of Colombia | Colombian National Army; Seventh Division; Colombian Armed Forces; Military Forces of Colombia; Task Force Omega | COL | MIL
National Police of Colombia | Colombian National Police; ESMAD | COL | COP
Bolivarian National Armed Forces | FANB | VEN | MIL
Artsakh Defence Army | Artsakh Defense Army; Nagorno-Karabakh Defence Army; Nagorno-Karabakh Defense Army; Karabakh Defence Army; Karabakh Defense Army; NKR Defence Army; NKR Defense Army; Defence Army of Artsakh; Defense Army of Artsakh | AZE | MIL | with=ARM
Artsakh Defence Ministry | Artsakh Defense Ministry; Nagorno-Karabakh Defence Ministry; Nagorno-Karabakh Defense Ministry; Karabakh Defence Ministry; Karabakh Defense Ministry; Nagorno-Karabakh's Defense Ministry; Karabakh's Defense Ministry | AZE | GOV | with=ARM
Yugoslav People's Army | JNA; Yugoslav army; Yugoslav National Army; Yugoslav Army VJ; VJ | SRB | MIL | -2003
Army of the Republic of Bosnia and Herzegovina | ARBiH; Bosnian Army; Armija BiH; Bosnian government army | BIH | MIL
Croatian Army | HV; Hrvatska vojska | HRV | MIL
Bundeswehr | | DEU | MIL
Royal Navy | Royal Air Force; RAF; British Army; Royal Marines; SAS; Special Air Service | GBR | MIL
Kosovo Security Force | KSF; FSK | XKX | MIL
Georgian Armed Forces | | GEO | MIL
UAE-backed forces | Elite forces Shabwani; Shabwani Elite | YEM | PRM | with=ARE
`

/** Political parties. */
const PARTIES = `
Bharatiya Janata Party | BJP | IND | PTY
Congress Party | Indian National Congress; Indian Congress Party; Trinamool Congress; TMC; AAP; Aam Aadmi Party; Shiv Sena; CPI-M; CPI(M); Communist Party of India (Marxist); Akali Dal; DMK; AIADMK; National Conference; People's Democratic Party of Kashmir; PDP; Telugu Desam Party; TDP; Bahujan Samaj Party; Janata Dal; RJD; RSS; Rashtriya Swayamsevak Sangh; Vishva Hindu Parishad; VHP; Hurriyat Conference; All Parties Hurriyat Conference | IND | PTY
Pakistan Tehreek-e-Insaf | PTI party; PML-N; Pakistan Muslim League; Pakistan Muslim League-N; PPP; Pakistan Peoples Party; Pakistan People's Party; MQM; Muttahida Qaumi Movement; Awami National Party; ANP party; Jamiat Ulema-e-Islam; JUI-F; JUI; Jamaat-e-Islami; Tehreek-e-Labbaik Pakistan; TLP; MQM-H; PkMAP | PAK | PTY
Awami League | Bangladesh Nationalist Party; BNP; Jatiya Party; Chhatra League; BCL; Islami Chhatra Shibir; Jubo League | BGD | PTY
Nepali Congress | CPN-UML; UML; Nepal Communist Party | NPL | PTY
Tamil National Alliance | UNP; United National Party; Sri Lanka Freedom Party; SLFP; SLPP | LKA | PTY
National League for Democracy | NLD; USDP; Union Solidarity and Development Party | MMR | PTY
Institutional Revolutionary Party | PRI; Partido Revolucionario Institucional | MEX | PTY | context
Institutional Revolutionary Party of Mexico | Institutional Revolutionary Party | MEX | PTY
National Action Party | PAN; Partido Accion Nacional | MEX | PTY | context
Party of the Democratic Revolution | PRD; Partido de la Revolucion Democratica | MEX | PTY | context
Morena | MORENA; National Regeneration Movement | MEX | PTY
Republican Party | GOP; Democratic Party; Democrats; Republicans; Democratic National Committee; Tea Party | USA | PTY
Conservative Party | Labour Party; Tories; Tory Party; Liberal Democrats; Labour; UKIP; Reform UK; Scottish National Party; SNP; Democratic Unionist Party; DUP; Ulster Unionist Party; UUP; SDLP; Plaid Cymru | GBR | PTY
Sinn Fein | Sinn Féin; Fianna Fail; Fine Gael | IRL | PTY
National Front | National Rally; Rassemblement National; Front National; En Marche; Socialist Party of France; La France Insoumise | FRA | PTY
Christian Democratic Union | CDU; CSU; SPD; Social Democratic Party of Germany; AfD; Alternative for Germany | DEU | PTY
Likud | Labor Party of Israel; Yesh Atid; Shas; Kadima; Meretz; Jewish Home; Religious Zionism party; Otzma Yehudit; Blue and White; Yisrael Beiteinu; United Torah Judaism | ISR | PTY
Justice and Development Party | AKP; AK Party; Republican People's Party; CHP; HDP; Peoples' Democratic Party; DEM Party; MHP; Nationalist Movement Party; Welfare Party; DTP; BDP | TUR | PTY
Baath Party | Ba'ath Party; Baathists; Ba'athists; Ba'ath | | PTY
Dawa Party | Islamic Dawa Party; Supreme Council for the Islamic Revolution in Iraq; SCIRI; Iraqi National Congress; INC | IRQ | PTY
Free Patriotic Movement | Lebanese Forces; Future Movement; Kataeb; Phalange; Progressive Socialist Party | LBN | PTY
Al-Islah | Islah; Islah Party; General People's Congress; GPC; Yemeni Socialist Party | YEM | PTY
United Russia | Communist Party of the Russian Federation; LDPR; A Just Russia; Yabloko | RUS | PTY
Servant of the People | Party of Regions; Batkivshchyna; European Solidarity; Fatherland party | UKR | PTY
Georgian Dream | United National Movement; UNM | GEO | PTY
Yeni Azerbaijan Party | New Azerbaijan Party; Musavat; Azerbaijan Popular Front | AZE | PTY
Republican Party of Armenia | Armenian Revolutionary Federation; ARF; Dashnaktsutyun; Dashnak; Civil Contract; My Step Alliance | ARM | PTY
ZANU-PF | ZANU; MDC; Movement for Democratic Change; ZAPU | ZWE | PTY
Democratic Alliance | Economic Freedom Fighters; EFF; uMkhonto weSizwe Party | ZAF | PTY
All Progressives Congress | APC; Peoples Democratic Party; PDP Nigeria | NGA | PTY
National Resistance Movement | NRM; National Unity Platform; FDC Uganda | UGA | PTY
Jubilee Party | ODM; Orange Democratic Movement; KANU | KEN | PTY
National Congress Party | NCP; National Islamic Front; Umma Party; Democratic Unionist Party of Sudan; Sudanese Communist Party | SDN | PTY
Prosperity Party | | ETH | PTY
Chama Cha Mapinduzi | CCM; Chadema | TZA | PTY
United Socialist Party of Venezuela | PSUV; Democratic Unity Roundtable | VEN | PTY
ARENA | Nationalist Republican Alliance; National Republican Alliance; PCN; Christian Democratic Party of El Salvador; PDC; Nuevas Ideas; Convergencia Democratica; UDN | SLV | PTY
Patriotic Union | Democratic Center; Liberal Party of Colombia; Union Patriotica; UP Colombia; Historic Pact; Colombian Liberal Party | COL | PTY
American Popular Revolutionary Alliance | APRA; Popular Force; Fujimorista; United Left | PER | PTY
Workers' Party | PT Brazil; PSDB; PMDB | BRA | PTY
Peronist party | Peronists; Justicialist Party | ARG | PTY
Kuomintang | KMT; Nationalist Party of Taiwan; Democratic Progressive Party; DPP | TWN | PTY
Liberal Democratic Party | LDP; Komeito | JPN | PTY
Golkar | PDI-P; Gerindra | IDN | PTY
UMNO | Barisan Nasional; Pakatan Harapan | MYS | PTY
Pheu Thai | Thai Rak Thai; Move Forward | THA | PTY
`

/** Kinds of these lists whose lines name several bodies of one sort: each name is a body of its own. */
const each = (rows: readonly ActorRow[]): readonly ActorRow[] =>
  rows.flatMap((row) =>
    groupNames([row.name, ...(row.aliases ?? [])]).map(([name, ...aliases], at) => ({
      ...row,
      id: at === 0 ? row.id : `${row.country?.toLowerCase() ?? 'world'}/${idOf(name!)}`,
      name: name!,
      aliases,
    })),
  )

/** Parts the names of a line: a short form that fits the name before it, or a name with the same telling word, is its alias. */
function groupNames(names: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = []
  for (const name of names) {
    const group = groups.slice(-2).findLast((one) => fitsName(name, one[0]!) || fitsName(one[0]!, name) || sharesWord(name, one[0]!))
    if (group) group.push(name)
    else groups.push([name])
  }
  return groups
}

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

function fitsName(short: string, long: string): boolean {
  if (!/^[A-Za-z0-9./()&-]{2,8}$/.test(short) || short.replace(/[^A-Z]/g, '').length < 2) return false
  const initials = long
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase()
  let at = 0
  for (const letter of short.toLowerCase().replace(/[^a-z]/g, '')) {
    at = initials.indexOf(letter, at)
    if (at < 0) return false
    at++
  }
  return true
}

const PLAIN =
  /^(?:of|the|and|for|party|national|army|forces?|armed|ministry|university|united|us|u\.s\.|police|service|defen[cs]e|in|foreign|security|front|council|ministry|people's|democratic|republic|general|special|command|russian|iranian|israeli|syrian|iraqi|british|ukrainian|islamic|union|department|movement|congress|sudan|sudanese|french|pakistan|house|intelligence|office|state|fleet|guard|corps|group|liberal|socialist|communist|royal|brigade|division|operation|territorial)$/
function sharesWord(one: string, other: string): boolean {
  const words = new Set(
    other
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => !PLAIN.test(word) && word.length > 3),
  )
  return one
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => words.has(word))
}

/** Institutions, forces, parties, companies and universities with names of their own. */
export const institutions: readonly ActorRow[] = [
  ...each(readActorTable('body', BODIES)).filter((row) => row.sector !== undefined),
  ...each(readActorTable('force', FORCES)),
  ...each(readActorTable('party', PARTIES)),
]
