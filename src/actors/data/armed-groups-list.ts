import type { ActorRow } from '../actor-row.js'
import { readActorTable } from '../read-actor-table.js'

/**
 * Armed groups of the wars since 1990: names, short forms, the country where they mostly fight, PLOVER sector (REB against a state,
 * PRM beside one or for a community, CRM for gain), years, and the state that stands beside them. From general knowledge.
 */
export const armedGroups: readonly ActorRow[] = readActorTable(
  'group',
  `
# Middle East
Hamas | Islamic Resistance Movement; Harakat al-Muqawama al-Islamiya; Al-Qassam Brigades; Qassam Brigades; Izz ad-Din al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; Ezzedine al-Qassam Brigades; Al-Qassam | PSE | REB | 1987- with=IRN
Palestinian Islamic Jihad | Islamic Jihad; PIJ; Al-Quds Brigades; Saraya al-Quds; Islamic Jihad Movement in Palestine | PSE | REB | 1981- with=IRN
Al-Aqsa Martyrs' Brigades | Al-Aqsa Martyrs Brigade; Al Aqsa Martyrs' Brigade; Al-Aqsa Martyrs Brigades; Tanzim | PSE | REB | 2000-
Popular Front for the Liberation of Palestine | PFLP; PFLP-GC | PSE | REB
DFLP | Democratic Front for the Liberation of Palestine | PSE | REB
Popular Resistance Committees |  | PSE | REB
Lions' Den | Lion's Den | PSE | REB
Palestine Liberation Organization | PLO; P.L.O.; Palestinian Liberation Organization; Palestine Liberation Organisation | PSE | GOV | 1964-
Fatah | Al-Fatah; Fateh | PSE | PTY
Hezbollah | Hizbollah; Hizbullah; Hezbullah; Hizballah; Party of God; Islamic Resistance; Lebanese Hezbollah; Lebanon's Hezbollah | LBN | REB | 1982- with=IRN
Amal Movement | Amal | LBN | PRM
South Lebanon Army | SLA | LBN | PRM | 1978-2000 with=ISR
Fatah al-Islam |  | LBN | REB
Jund al-Sham |  | LBN | REB
Asbat al-Ansar |  | LBN | REB
Houthis | Houthi; Huthi; Huthis; Ansar Allah; Ansarullah; Ansarallah; Houthi movement; Houthi rebels; al-Houthi militia; Iran-backed Houthis; Iranian-backed Houthis; Iran-aligned Houthis | YEM | REB | 2004- with=IRN
Al-Qaeda in the Arabian Peninsula | AQAP; al Qaeda in the Arabian Peninsula; Ansar al-Sharia in Yemen | YEM | REB | 2009-
Southern Transitional Council | STC | YEM | PRM | 2017- with=ARE
Security Belt |  | YEM | PRM | 2017- with=ARE
Southern Movement |  | YEM | PRM | 2017- with=ARE
Giants Brigades |  | YEM | PRM | 2017- with=ARE
National Resistance Forces |  | YEM | PRM | 2017- with=ARE
Popular Resistance Committees of Yemen |  | YEM | PRM | 2017- with=ARE
Islamic State | IS; ISIS; ISIL; Daesh; Da'esh; Daish; Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State of Iraq and al-Sham; so-called Islamic State; Isis; Isil; IS group; Islamic State jihadists | | REB | 2013-
Islamic State of Iraq | Al-Qaeda in Iraq; al Qaeda in Iraq; AQI; Jama'at al-Tawhid wal-Jihad; Mujahideen Shura Council | IRQ | REB | 2004-2013
Islamic State Khorasan | ISIS-K; ISKP; IS-K; Islamic State Khorasan Province; ISIS-Khorasan; Islamic State-Khorasan; Daesh-K; Islamic State in Khorasan | AFG | REB | 2015-
Islamic State Sinai Province | Wilayat Sinai; Sinai Province; Ansar Beit al-Maqdis; Ansar Bayt al-Maqdis | EGY | REB | 2011-
Islamic State West Africa Province | ISWAP; Islamic State in West Africa; Islamic State West Africa; ISWA | NGA | REB | 2015-
Islamic State in the Greater Sahara | ISGS; Islamic State Sahel Province; IS Sahel; Islamic State in the Sahel | MLI | REB | 2015-
Islamic State Central Africa Province | ISCAP; IS-CAP | COD | REB | 2019-
Islamic State Mozambique | ISIS-Mozambique; Ansar al-Sunna; Ahlu Sunnah Wa-Jama; Al-Shabab of Mozambique; Ahlu al-Sunna wal-Jamaa; Ansar al-Sunnah | MOZ | REB | 2017-
Islamic State East Asia | IS East Asia Province | PHL | REB
Al-Qaeda | al Qaeda; al-Qaida; al Qaida; Qaeda; al-Qaeda network; Al Qaeda-linked; Qaida | | REB | 1988-
Hayat Tahrir al-Sham | HTS; Hay'at Tahrir al-Sham; Nusra Front; al-Nusra Front; Jabhat al-Nusra; al-Nusra; Jabhat Fateh al-Sham; Jabhat Fatah al-Sham; Tahrir al-Sham; Nusra; Fatah al-Sham | SYR | REB | 2012-
Free Syrian Army | FSA; Syrian rebels | SYR | REB | 2011-
Syrian National Army | SNA; Turkish-backed Syrian National Army; National Army; National Front for Liberation | SYR | REB | 2017- with=TUR context
Ahrar al-Sham | Ahrar as-Sham | SYR | REB
Jaish al-Islam |  | SYR | REB
Jaysh al-Islam |  | SYR | REB
Army of Islam |  | SYR | REB
Jaish al-Fatah |  | SYR | REB
Jaysh al-Fatah |  | SYR | REB
Liwa al-Tawhid |  | SYR | REB
Faylaq al-Sham |  | SYR | REB
Nour al-Din al-Zenki |  | SYR | REB
Nureddin al-Zinki |  | SYR | REB
Sultan Murad |  | SYR | REB
Hamza Division |  | SYR | REB
Suleiman Shah |  | SYR | REB
Turkistan Islamic Party |  | SYR | REB
Failaq al-Rahman |  | SYR | REB
Hurras al-Din |  | SYR | REB
Jund al-Aqsa |  | SYR | REB
Liwa al-Haqq |  | SYR | REB
Syrian Democratic Forces | SDF; Kurdish-led Syrian Democratic Forces; US-backed Syrian Democratic Forces; U.S.-backed Syrian Democratic Forces | SYR | REB | 2015- with=USA
YPG | People's Protection Units; Kurdish YPG; YPJ; PYD; People's Defense Units; Syrian Kurdish YPG; Asayish | SYR | REB | 2011-
National Defence Forces | National Defense Forces; National Defence Force; NDF; Shabiha; Baqir Brigade; Liwa al-Quds; Tiger Forces | SYR | PRM | 2012- with=SYR context
Fatemiyoun Brigade | Liwa Fatemiyoun; Fatemiyoun; Zainabiyoun | SYR | PRM | with=IRN
PKK | Kurdistan Workers' Party; Kurdistan Workers Party; Kurdish Workers Party; Kurdish Workers' Party; KADEK; Kongra-Gel; HPG; People's Defence Forces; Kurdistan Freedom Falcons; TAK | TUR | REB | 1978-
DHKP-C |  | TUR | REB
Revolutionary People's Liberation Party-Front |  | TUR | REB
Dev Sol |  | TUR | REB
MLKP |  | TUR | REB
TIKKO |  | TUR | REB
PJAK |  | IRN | REB
Party of Free Life of Kurdistan |  | IRN | REB
KDPI | Kurdistan Democratic Party of Iran | IRN | REB
Komala |  | IRN | REB
PDKI |  | IRN | REB
Jundallah |  | IRN | REB
Jundullah |  | IRN | REB
Jaish al-Adl | Jaish ul-Adl | IRN | REB
Jaysh al-Adl |  | IRN | REB
People's Mujahedin Organization of Iran | MEK; MKO; Mujahedin-e Khalq; Mujahideen Khalq; PMOI; National Council of Resistance of Iran; NCRI; Mujahedeen-e-Khalq | IRN | REB
Popular Mobilization Forces | PMF; PMU; Hashd al-Shaabi; Hashed al-Shaabi; Popular Mobilisation Forces; Popular Mobilization Units; Hashed | IRQ | PRM | 2014- with=IRN
Kataib Hezbollah | Kata'ib Hezbollah | IRQ | PRM | 2003- with=IRN
Kataeb Hezbollah |  | IRQ | PRM | 2003- with=IRN
Asaib Ahl al-Haq | Asa'ib Ahl al-Haq | IRQ | PRM | 2003- with=IRN
Badr Organization |  | IRQ | PRM | 2003- with=IRN
Badr Brigade | Badr Brigades | IRQ | PRM | 2003- with=IRN
Harakat al-Nujaba |  | IRQ | PRM | 2003- with=IRN
Islamic Resistance in Iraq |  | IRQ | PRM | 2003- with=IRN
Kataib Sayyid al-Shuhada |  | IRQ | PRM | 2003- with=IRN
Saraya al-Salam |  | IRQ | PRM | 2003- with=IRN
Mahdi Army | Mehdi Army; Jaish al-Mahdi; Sadrists; Sadrist | IRQ | REB | 2003-2008
Ansar al-Islam |  | IRQ | REB
Ansar al-Sunna of Iraq |  | IRQ | REB
Naqshbandi Army |  | IRQ | REB
Islamic Army in Iraq |  | IRQ | REB
1920 Revolution Brigades |  | IRQ | REB
Sahwa |  | IRQ | REB
Awakening Council | Awakening Councils | IRQ | REB
Sons of Iraq |  | IRQ | REB
# Iraqi Kurdish
Kurdistan Democratic Party | KDP | IRQ | PTY
Patriotic Union of Kurdistan | PUK | IRQ | PTY
# Afghanistan and Pakistan
Taliban | Taleban; Afghan Taliban; Taliban militia; Islamic Emirate; Taliban movement; Talibans; Talib; Taliban insurgents; Taliban-led | AFG | REB | 1994-
Haqqani network | Haqqanis; Haqqani | AFG | REB
Northern Alliance | United Islamic Front; United Front Afghanistan | AFG | REB | 1996-2001
National Resistance Front | National Resistance Front of Afghanistan; NRF; Afghanistan Freedom Front | AFG | REB | 2021-
Hezb-e-Islami | Hezb-i-Islami; Hezb-e Islami | AFG | REB
Hizb-i-Islami |  | AFG | REB
Jamiat-e-Islami |  | AFG | REB
Hezb-e-Wahdat |  | AFG | REB
Junbish |  | AFG | REB
Tehreek-e-Taliban Pakistan | TTP; Pakistani Taliban; Tehrik-e-Taliban Pakistan; Tehrik-i-Taliban Pakistan; Tehreek-i-Taliban Pakistan; Jamaat-ul-Ahrar; Jamaatul Ahrar; Fitna al-Khawarij; Hafiz Gul Bahadur group | PAK | REB | 2007-
Balochistan Liberation Army | BLA; Baloch Liberation Army | PAK | REB | 2000-
Baluchistan Liberation Army |  | PAK | REB | 2000-
Baloch Liberation Front | Balochistan Liberation Front; BLF | PAK | REB | 2000-
Baloch Republican Army | BRA | PAK | REB | 2000-
Majeed Brigade |  | PAK | REB | 2000-
BRAS |  | PAK | REB | 2000-
Balochistan Liberation United Front |  | PAK | REB | 2000-
United Baloch Army |  | PAK | REB | 2000-
Lashkar-e-Jhangvi | LeJ | PAK | REB
Sipah-e-Sahaba | Sipah-e-Sahaba Pakistan | PAK | REB
SSP |  | PAK | REB
Lashkar-i-Jhangvi |  | PAK | REB
Sipah-e-Muhammad |  | PAK | REB
Lashkar-e-Islam | Lashkar-i-Islam | PAK | REB
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi |  | PAK | REB
Jundallah Pakistan |  | PAK | REB
Jundullah Pakistan |  | PAK | REB
# India and South Asia
Lashkar-e-Taiba | LeT | IND | REB | 1987- with=PAK
Lashkar-e-Tayyiba |  | IND | REB | 1987- with=PAK
Lashkar-e-Toiba |  | IND | REB | 1987- with=PAK
Lashkar-i-Taiba | Lashkar | IND | REB | 1987- with=PAK
Jamaat-ud-Dawa |  | IND | REB | 1987- with=PAK
The Resistance Front | TRF | IND | REB | 1987- with=PAK
Jaish-e-Mohammed | JeM; Jaish-e-Mohammad; Jaish-i-Mohammed; Jaish | IND | REB | 2000- with=PAK
Hizbul Mujahideen | Hizbul | IND | REB | 1989-
Hizb-ul-Mujahideen | Hizb-ul Mujahideen; HM | IND | REB | 1989-
Harkat-ul-Mujahideen | Harkatul Mujahideen; HuM | IND | REB | 1989-
Harkat-ul-Ansar | Al-Badr | IND | REB | 1989-
Al-Umar Mujahideen |  | IND | REB | 1989-
Harkat-ul-Jihad-al-Islami | HuJI | IND | REB | 1989-
Tehrik-ul-Mujahideen |  | IND | REB | 1989-
Jammu and Kashmir Liberation Front | JKLF | IND | REB | 1989-
Ikhwan-ul-Muslimeen |  | IND | REB | 1989-
People's Anti-Fascist Front |  | IND | REB | 1989-
Ansar Ghazwat-ul-Hind |  | IND | REB | 1989-
Communist Party of India-Maoist | CPI-Maoist; CPI (Maoist); CPI(Maoist); Communist Party of India (Maoist); Naxalites; Naxalite; Naxals; Naxal; Indian Maoists; Naxalite rebels; PLGA; People's Liberation Guerrilla Army | IND | REB | 1967-
People's War Group | PWG | IND | REB | 1967-
CPI-ML |  | IND | REB | 1967-
Maoist Communist Centre | MCC | IND | REB | 1967-
CPML-PW |  | IND | REB | 1967-
PLFI | People's Liberation Front of India | IND | REB | 1967-
Tritiya Prastuti Committee | TPC | IND | REB | 1967-
TSPC |  | IND | REB | 1967-
Jharkhand Jan Mukti Parishad | JJMP | IND | REB | 1967-
ULFA | United Liberation Front of Assam; United Liberation Front of Asom; ULFA-I; ULFA-Independent; United Liberation Front of Asom-Independent | IND | REB | 1979-
NDFB | National Democratic Front of Bodoland; Bodo Liberation Tigers; BLT; NDFB-S; IKS; NDFB-IKS; Bodo Liberation Tiger Force | IND | REB | 1986-2020
NSCN | National Socialist Council of Nagaland; NSCN-IM; NSCN-K; NSCN (IM); National Socialist Council of Nagalim; NSCN-Khaplang; Naga National Council; NSCN-Isak-Muivah; NSCN-R; NSCN-KK; Zeliangrong United Front; ZUF | IND | REB | 1980-
United National Liberation Front | UNLF | IND | REB
PREPAK |  | IND | REB
Peoples Liberation Army of Manipur |  | IND | REB
Kangleipak Communist Party | KCP | IND | REB
Kanglei Yawol Kanna Lup | KYKL | IND | REB
CorCom |  | IND | REB
Kuki National Army | KNA | IND | REB
Kuki National Front |  | IND | REB
Zomi Revolutionary Army |  | IND | REB
United Kuki Liberation Front |  | IND | REB
People's Revolutionary Party of Kangleipak |  | IND | REB
Arambai Tenggol |  | IND | REB
Kuki Revolutionary Army |  | IND | REB
Hmar People's Convention |  | IND | REB
Garo National Liberation Army | GNLA | IND | REB
Hynniewtrep National Liberation Council | HNLC | IND | REB
ANVC | Achik National Volunteers Council | IND | REB
National Liberation Front of Tripura | NLFT; All Tripura Tiger Force; ATTF; Borok National Council of Tripura | IND | REB
Karbi Longri NC Hills Liberation Front | KLNLF | IND | REB
UPDS | United People's Democratic Solidarity | IND | REB
DHD | Dima Halam Daogah; DHD-J | IND | REB
Black Widow |  | IND | REB
Karbi People's Liberation Tigers | KPLT | IND | REB
Kamtapur Liberation Organisation | KLO | IND | REB
Adivasi National Liberation Army |  | IND | REB
Muslim United Liberation Tigers of Assam | MULTA | IND | REB
NLFB |  | IND | REB
Babbar Khalsa | Babbar Khalsa International | IND | REB
Khalistan Commando Force |  | IND | REB
Khalistan Liberation Force |  | IND | REB
Khalistan Zindabad Force |  | IND | REB
Khalistan Tiger Force | Khalistan | IND | REB
Indian Mujahideen |  | IND | REB
SIMI | Students Islamic Movement of India | IND | REB
Salwa Judum | Salva Judum | IND | PRM
Ranvir Sena |  | IND | PRM
Village Defence Committee |  | IND | PRM
Village Defence Guard |  | IND | PRM
SULFA |  | IND | PRM
Liberation Tigers of Tamil Eelam | LTTE; Tamil Tigers; Tamil Tiger; Tamil Tiger rebels; Tigers; Tamil rebels; L.T.T.E. | LKA | REB | 1976-2009
Karuna group |  | LKA | PRM
TMVP | Tamil Makkal Viduthalai Pulikal | LKA | PRM
EPDP |  | LKA | PRM
EPRLF |  | LKA | PRM
PLOTE |  | LKA | PRM
Karuna faction |  | LKA | PRM
Eelam People's Democratic Party |  | LKA | PRM
Janatha Vimukthi Peramuna | JVP | LKA | REB
Communist Party of Nepal-Maoist | CPN-Maoist; CPN (Maoist); CPN-M; Communist Party of Nepal (Maoist); Nepalese Maoists; Unified Communist Party of Nepal (Maoist); Nepal Communist Party led by Netra Bikram Chand | NPL | REB | 1994-
Janatantrik Terai Mukti Morcha | JTMM | NPL | REB
Akhil Terai Mukti Morcha |  | NPL | REB
Madhesi Mukti Tigers |  | NPL | REB
Jamaat-ul-Mujahideen Bangladesh | JMB; Jama'atul Mujahideen Bangladesh | BGD | REB
Neo-JMB |  | BGD | REB
Ansarullah Bangla Team |  | BGD | REB
Ansar al-Islam Bangladesh |  | BGD | REB
HuJI-B |  | BGD | REB
Purba Banglar Communist Party | PBCP | BGD | REB
Purbo Banglar Communist Party |  | BGD | REB
Shanti Bahini |  | BGD | REB
Jagrata Muslim Janata Bangladesh | JMJB | BGD | REB
United People's Democratic Front | UPDF | BGD | REB
Kuki-Chin National Front | KNF | BGD | REB
Parbatya Chattagram Jana Sanghati Samiti | PCJSS | BGD | REB
Gono Mukti Fouj |  | BGD | REB
New Biplobi Communist Party |  | BGD | REB
# Myanmar and South-East Asia
Kachin Independence Army | KIA; Kachin Independence Organisation; Kachin Independence Organization; KIO | MMR | REB | 1961-
Arakan Army | AA; United League of Arakan; Arakan Liberation Army | MMR | REB | 2009-
Karen National Union | KNU; Karen National Liberation Army; KNLA; Democratic Karen Buddhist Army; DKBA; Democratic Karen Benevolent Army; God's Army; Karen National Defence Organisation; KNDO | MMR | REB | 1947-
Karenni Nationalities Defence Force | KNDF; Karenni National Progressive Party; KNPP; Karenni Army; Karenni National Defence Force | MMR | REB
Ta'ang National Liberation Army | TNLA; Palaung State Liberation Front; Taang National Liberation Army | MMR | REB | 1992-
Myanmar National Democratic Alliance Army | MNDAA; Kokang Army; Three Brotherhood Alliance; Brotherhood Alliance | MMR | REB | 1989-
Shan State Army | SSA; Restoration Council of Shan State; RCSS; Shan State Progress Party; SSPP; SSA-N; SSA-S; Mong Tai Army; MTA; Shan State Army-South; Shan State Army-North | MMR | REB
United Wa State Army | UWSA; United Wa State Party | MMR | REB | 1989-
Arakan Rohingya Salvation Army | ARSA; Harakah al-Yaqin; Rohingya Solidarity Organisation; RSO | MMR | REB | 2013-
People's Defence Force | PDF; People's Defense Force; People's Defence Forces; People's Defense Forces; PDFs | MMR | REB | 2021- context
Chin National Front | CNF; Chinland Defence Force; Chin National Army; CDF; Chin National Defence Force; Chinland Defense Force | MMR | REB
All Burma Students' Democratic Front | ABSDF | MMR | REB
Communist Party of Burma |  | MMR | REB
New Mon State Party | NMSP | MMR | REB
Mon National Liberation Army |  | MMR | REB
Pyu Saw Htee | Pyusawhti | MMR | PRM | 2021- with=MMR
Khmer Rouge |  | KHM | REB | 1951-1998
Party of Democratic Kampuchea |  | KHM | REB | 1951-1998
National Army of Democratic Kampuchea |  | KHM | REB | 1951-1998
FUNCINPEC |  | KHM | REB | 1951-1998
KPNLF |  | KHM | REB | 1951-1998
Moro Islamic Liberation Front | MILF; Bangsamoro Islamic Armed Forces; Moro rebels | PHL | REB | 1977-
Moro National Liberation Front | MNLF | PHL | REB | 1972-
Abu Sayyaf | Abu Sayyaf Group; ASG; Abu Sayaf; Al Harakat al Islamiyya | PHL | REB | 1991-
New People's Army | NPA; Communist Party of the Philippines; CPP-NPA; CPP; National Democratic Front of the Philippines; NDFP; National Democratic Front; NDF Philippines; Communist rebels NPA; communist New People's Army; CPP-NPA-NDF; Alex Boncayao Brigade | PHL | REB | 1969-
Bangsamoro Islamic Freedom Fighters | BIFF; Bangsamoro Islamic Freedom Movement | PHL | REB | 2010-
Maute group | Maute; Dawlah Islamiyah; Daulah Islamiyah; Islamic State of Lanao; Ansar Khalifa Philippines; Dawlah Islamiya | PHL | REB | 2013-
CAFGU | Civilian Armed Forces Geographical Unit; Citizens Armed Force Geographical Unit; Civilian Volunteer Organization; CAFGUs | PHL | PRM
Jemaah Islamiyah | Jemaah Islamiya | IDN | REB
Jamaah Islamiyah | JI | IDN | REB
Jamaah Ansharut Daulah | JAD | IDN | REB
Mujahidin Indonesia Timur | MIT | IDN | REB
East Indonesia Mujahideen |  | IDN | REB
Laskar Jihad |  | IDN | REB
Free Aceh Movement | GAM; Gerakan Aceh Merdeka | IDN | REB | 1976-2005
Free Papua Movement | OPM; West Papua National Liberation Army; TPNPB; Organisasi Papua Merdeka; West Papua Liberation Army; TPN-PB; TPNPB-OPM | IDN | REB | 1965-
Fretilin | FRETILIN; Falintil | TLS | REB | 1974-
Barisan Revolusi Nasional | BRN; PULO; Pattani United Liberation Organisation; Runda Kumpulan Kecil; RKK; Mara Patani | THA | REB
Bougainville Revolutionary Army | BRA Bougainville | PNG | REB | 1988-2005
East Turkestan Islamic Movement | ETIM; East Turkistan Islamic Movement | CHN | REB
Aum Shinrikyo |  | JPN | REB
Japanese Red Army |  | JPN | REB
# Caucasus, Russia, Ukraine, Balkans
Caucasus Emirate | Imarat Kavkaz; Vilayat Dagestan; Chechen rebels; Chechen separatists; Riyad us-Saliheyn; Chechen fighters; Caucasian Front | RUS | REB | 1994-
Wagner Group | Wagner; PMC Wagner; Wagner mercenaries; Wagner private military company; Wagner mercenary group; Africa Corps; Russian mercenary group Wagner | RUS | PRM | 2014- with=RUS
Kadyrovites | Kadyrovtsy; Akhmat; Akhmat battalion; Akhmat special forces | RUS | PRM
Freedom of Russia Legion | Free Russia Legion; Legion of Freedom of Russia; Russian Volunteer Corps; RDK; Siberian Battalion | RUS | REB | 2022- with=UKR
Azov Regiment | Azov | UKR | MIL | 2014-
Azov Battalion |  | UKR | MIL | 2014-
Azov Brigade |  | UKR | MIL | 2014-
Right Sector |  | UKR | MIL | 2014-
Aidar Battalion | Aidar | UKR | MIL | 2014-
Donbas Battalion |  | UKR | MIL | 2014-
Dnipro-1 |  | UKR | MIL | 2014-
Georgian Legion |  | UKR | MIL | 2014-
International Legion |  | UKR | MIL | 2014-
Kraken |  | UKR | MIL | 2014-
Russian-backed separatists | pro-Russian separatists; Russia-backed separatists; Moscow-backed separatists; pro-Russian rebels; pro-Moscow separatists; Donbas separatists; Donetsk separatists; pro-Russian militants; pro-Russia separatists; Russian-backed rebels; Kremlin-backed separatists; Luhansk separatists; eastern Ukrainian separatists; Vostok Battalion; Sparta Battalion; Somalia Battalion; pro-Russian fighters; pro-Russian insurgents; Russian separatists; pro-Russian forces | UKR | REB | 2014-2022 with=RUS
Kosovo Liberation Army | KLA; UCK; Ushtria Clirimtare e Kosoves; UÇK; Liberation Army of Kosovo | XKX | REB | 1992-1999
National Liberation Army of Macedonia | NLA; National Liberation Army; ethnic Albanian rebels; Liberation Army of Presevo | MKD | REB | 2000-2001 context
Bosnian Serb Army | Army of Republika Srpska; VRS; Bosnian Serb forces; Bosnian Serb army; Army of the Republika Srpska | BIH | REB | 1992-1996 with=SRB
Croatian Defence Council | HVO; Bosnian Croat forces; Croatian Defense Council | BIH | REB | 1992-1996 with=HRV
Arkan's Tigers |  | SRB | PRM | 1990-1996 with=SRB
Serb Volunteer Guard |  | SRB | PRM | 1990-1996 with=SRB
White Eagles |  | SRB | PRM | 1990-1996 with=SRB
Scorpions paramilitary |  | SRB | PRM | 1990-1996 with=SRB
Chetniks | Chetnik | SRB | PRM | 1990-1996 with=SRB
Red Berets |  | SRB | PRM | 1990-1996 with=SRB
Abkhaz forces | Abkhazian forces; Confederation of Mountain Peoples of the Caucasus | GEO | REB | with=RUS
Zviadists |  | GEO | REB
Forest Brothers |  | GEO | REB
White Legion |  | GEO | REB
Mkhedrioni |  | GEO | REB
United Tajik Opposition | UTO; Islamic Renaissance Party of Tajikistan | TJK | REB | 1993-1997
Islamic Movement of Uzbekistan | IMU; Islamic Jihad Union; IJU | UZB | REB | 1998-
# Western Europe
Irish Republican Army | IRA; Provisional IRA; PIRA; Provisional Irish Republican Army; Provisionals; I.R.A. | GBR | REB | 1969-
Real IRA | RIRA | GBR | REB
New IRA |  | GBR | REB
Continuity IRA | CIRA | GBR | REB
Irish National Liberation Army | INLA | GBR | REB
dissident republicans |  | GBR | REB
Oglaigh na hEireann |  | GBR | REB
Real Irish Republican Army |  | GBR | REB
Irish People's Liberation Organisation |  | GBR | REB
Ulster Volunteer Force | UVF | GBR | PRM
UDA | Ulster Defence Association | GBR | PRM
Ulster Freedom Fighters | UFF | GBR | PRM
Loyalist Volunteer Force | LVF | GBR | PRM
Red Hand Commando |  | GBR | PRM
ETA | Euskadi Ta Askatasuna; Basque separatists; Basque Homeland and Freedom; Basque separatist group ETA | ESP | REB | 1959-2018
GRAPO |  | ESP | REB
GAL |  | ESP | REB
Terra Lliure |  | ESP | REB
FLNC | National Liberation Front of Corsica; Corsican separatists; Action Directe | FRA | REB
November 17 |  | GRC | REB
17 November |  | GRC | REB
Revolutionary Organization 17 November |  | GRC | REB
Revolutionary Struggle |  | GRC | REB
Red Army Faction | RAF faction; Baader-Meinhof | DEU | REB
Red Brigades | | ITA | REB
# Latin America
FARC | Revolutionary Armed Forces of Colombia; FARC-EP; Fuerzas Armadas Revolucionarias de Colombia; FARC rebels | COL | REB | 1964-2017
FARC dissidents | FARC dissident groups; Estado Mayor Central; EMC; Segunda Marquetalia; Central General Staff; FARC dissident; Second Marquetalia; dissident FARC | COL | REB | 2016-
National Liberation Army | ELN; Ejercito de Liberacion Nacional; Ejército de Liberación Nacional; Army of National Liberation; E.L.N. | COL | REB | 1964-
Popular Liberation Army |  | COL | REB | 1967-
EPL | Ejercito Popular de Liberacion | COL | REB | 1967-
M-19 |  | COL | REB | 1967-
April 19 Movement |  | COL | REB | 1967-
19th of April Movement |  | COL | REB | 1967-
Simon Bolivar Guerrilla Coordinating Board |  | COL | REB | 1967-
CGSB |  | COL | REB | 1967-
Quintin Lame |  | COL | REB | 1967-
United Self-Defense Forces of Colombia | AUC; Autodefensas Unidas de Colombia; United Self-Defence Forces of Colombia; Self-Defense Forces; Self-Defense Forces of Colombia; ACCU; Autodefensas Conquistadoras de la Sierra Nevada; MAS; Muerte a Secuestradores | COL | PRM | 1997-2006
Gulf Clan | Clan del Golfo; Gaitanista Self-Defense Forces; AGC; Urabenos; Autodefensas Gaitanistas de Colombia; Rastrojos; Aguilas Negras; Aguilas Negras; Black Eagles; Usuga Clan; Clan Usuga | COL | CRM
Medellin Cartel | Medellin cartel | COL | CRM
Cali Cartel | Cali cartel | COL | CRM
The Extraditables | Extraditables | COL | CRM
Norte del Valle Cartel |  | COL | CRM
FMLN | Farabundo Marti National Liberation Front; Frente Farabundo Marti para la Liberacion Nacional | SLV | REB | 1980-1992
ERP |  | SLV | REB | 1980-1992
Farabundo Marti | Farabundo Marti Front | SLV | REB | 1980-1992
FPL |  | SLV | REB | 1980-1992
Popular Liberation Forces | PRTC | SLV | REB | 1980-1992
People's Revolutionary Army |  | SLV | REB | 1980-1992
FDR |  | SLV | REB | 1980-1992
Clara Elizabeth Ramirez |  | SLV | REB | 1980-1992
Revolutionary Party of Central American Workers | FAL | SLV | REB | 1980-1992
National Resistance RN |  | SLV | REB | 1980-1992
ARENA death squads | Maximiliano Hernandez Martinez; Secret Anticommunist Army; ORDEN | SLV | PRM | 1979-1992
URNG |  | GTM | REB | 1982-1998
Guatemalan National Revolutionary Unity |  | GTM | REB | 1982-1998
Guatemalan National Revolutionary Unit |  | GTM | REB | 1982-1998
EGP |  | GTM | REB | 1982-1998
ORPA |  | GTM | REB | 1982-1998
Rebel Armed Forces |  | GTM | REB | 1982-1998
Guerrilla Army of the Poor |  | GTM | REB | 1982-1998
FAR Guatemala |  | GTM | REB | 1982-1998
Contras | Nicaraguan Resistance; Nicaraguan Democratic Force; FDN; Contra; Recontras | NIC | REB | 1979-1990 with=USA
Sandinista National Liberation Front | FSLN; Sandinistas; Sandinista | NIC | PTY
Morazanist Patriotic Front | Cinchoneros; Lorenzo Zelaya; Cinchonero | HND | REB
Shining Path | Sendero Luminoso; Communist Party of Peru; Shining Path rebels; Senderistas; Sendero; Militarized Communist Party of Peru; SL | PER | REB | 1980-
MRTA | Tupac Amaru Revolutionary Movement; Tupac Amaru; Tupac Amaru rebels; Movimiento Revolucionario Tupac Amaru | PER | REB | 1982-1998
Zapatista Army of National Liberation | EZLN; Zapatistas; Zapatista; Zapatista National Liberation Army; Zapatista rebels | MEX | REB | 1994-
Popular Revolutionary Army | EPR; Ejercito Popular Revolucionario; ERPI | MEX | REB | 1996-
Sinaloa Cartel |  | MEX | CRM
Jalisco New Generation Cartel |  | MEX | CRM
CJNG |  | MEX | CRM
Zetas |  | MEX | CRM
Los Zetas |  | MEX | CRM
Gulf Cartel |  | MEX | CRM
Juarez Cartel |  | MEX | CRM
Beltran Leyva |  | MEX | CRM
Knights Templar cartel |  | MEX | CRM
La Familia Michoacana |  | MEX | CRM
Tijuana Cartel |  | MEX | CRM
Sinaloa cartel |  | MEX | CRM
Jalisco cartel |  | MEX | CRM
Gulf cartel |  | MEX | CRM
Chapitos |  | MEX | CRM
Mayiza |  | MEX | CRM
MS-13 | Mara Salvatrucha | SLV | CRM
Barrio 18 |  | SLV | CRM
18th Street gang |  | SLV | CRM
maras |  | SLV | CRM
Manuel Rodriguez Patriotic Front |  | CHL | REB
FPMR |  | CHL | REB
Lautaro |  | CHL | REB
Movement of the Revolutionary Left | MIR | CHL | REB
Viv Ansanm |  | HTI | CRM
G9 | G-9; G9 alliance | HTI | CRM
400 Mawozo |  | HTI | CRM
Gran Grif | G-Pep | HTI | CRM
Kraze Barye |  | HTI | CRM
Tonton Macoutes |  | HTI | PRM
FRAPH |  | HTI | PRM
Macoutes |  | HTI | PRM
Attaches |  | HTI | PRM
Los Choneros |  | ECU | CRM
Los Lobos |  | ECU | CRM
Tren de Aragua |  | ECU | CRM
Lobos gang |  | ECU | CRM
First Capital Command |  | BRA | CRM
PCC | Primeiro Comando da Capital | BRA | CRM
Comando Vermelho |  | BRA | CRM
Red Command |  | BRA | CRM
Paraguayan People's Army | EPP | PRY | REB | 2008-
Oath Keepers |  | USA | UAF
Proud Boys |  | USA | UAF
Three Percenters |  | USA | UAF
Ku Klux Klan | KKK | USA | UAF
Boogaloo |  | USA | UAF
# Great Lakes and central Africa
M23 | March 23 Movement; M-23; M23 rebels; M23 movement; Congo River Alliance; AFC; AFC/M23; Alliance Fleuve Congo; ARC/M23 | COD | REB | 2012- with=RWA
National Congress for the Defence of the People | CNDP; National Congress for the Defense of the People | COD | REB | 2006-2009 with=RWA
Rally for Congolese Democracy | RCD; RCD-Goma; RCD-ML; RCD-K-ML; Congolese Rally for Democracy | COD | REB | 1998-2003 with=RWA
Movement for the Liberation of Congo | MLC; Movement for the Liberation of the Congo; Congolese Liberation Movement | COD | REB | 1998-2003 with=UGA
Alliance of Democratic Forces for the Liberation of Congo | AFDL; ADFL; Alliance of Democratic Forces for the Liberation of Congo-Zaire; Banyamulenge rebels | COD | REB | 1996-1997 with=RWA
FDLR | Democratic Forces for the Liberation of Rwanda; Forces Democratiques de Liberation du Rwanda; ALiR; Army for the Liberation of Rwanda; CNRD; ex-FAR | RWA | REB | 2000-
Interahamwe | Interahamwe militia; Impuzamugambi | RWA | PRM | 1990-
Rwandan Patriotic Front | RPF; Rwandan Patriotic Army; Rwandese Patriotic Front; RPA | RWA | PTY | 1987-
Allied Democratic Forces | ADF; ADF-NALU; ADF rebels; Allied Democratic Front | COD | REB | 1995-
CODECO | Cooperative for the Development of the Congo; Cooperative for Development of the Congo; CODECO militia | COD | PRM | 2018-
Union of Congolese Patriots | FNI | COD | PRM
UPC |  | COD | PRM
Nationalist and Integrationist Front |  | COD | PRM
FRPI | Front for Patriotic Resistance in Ituri | COD | PRM
Zaire militia |  | COD | PRM
FPIC |  | COD | PRM
Convention for the Popular Revolution | CRP | COD | PRM
Mai-Mai | Mayi-Mayi; Mai Mai | COD | PRM
Wazalendo |  | COD | PRM
Raia Mutomboki |  | COD | PRM
Nyatura |  | COD | PRM
APCLS |  | COD | PRM
NDC-R | Nduma Defense of Congo | COD | PRM
Mai-Mai Yakutumba |  | COD | PRM
Mai-Mai Sheka |  | COD | PRM
Twirwaneho |  | COD | PRM
PARECO |  | COD | PRM
Bakata Katanga |  | COD | PRM
Kamuina Nsapu |  | COD | PRM
Mobondo |  | COD | PRM
Volunteers for the Defense of the Homeland |  | COD | PRM
Lord's Resistance Army | LRA; Lords Resistance Army | UGA | REB | 1987-
West Nile Bank Front |  | UGA | REB
Uganda National Rescue Front | NALU | UGA | REB
Holy Spirit Movement |  | UGA | REB
Uganda People's Army |  | UGA | REB
FNL | Forces for National Liberation; National Liberation Forces; Palipehutu-FNL; Palipehutu; National Forces of Liberation | BDI | REB
CNDD-FDD | Forces for the Defence of Democracy; FDD; Forces for the Defense of Democracy; National Council for the Defense of Democracy; CNDD | BDI | REB | 1994-
RED-Tabara |  | BDI | REB
Imbonerakure |  | BDI | REB
FOREBU |  | BDI | REB
Red Tabara |  | BDI | REB
Seleka | Séléka | CAF | REB | 2012-
Ex-Seleka |  | CAF | REB | 2012-
FPRC |  | CAF | REB | 2012-
UPC Central African |  | CAF | REB | 2012-
MPC |  | CAF | REB | 2012-
Union for Peace in the Central African Republic |  | CAF | REB | 2012-
Popular Front for the Rebirth of Central African Republic |  | CAF | REB | 2012-
Anti-balaka | anti-Balaka; Antibalaka; anti balaka | CAF | PRM | 2013-
Coalition of Patriots for Change | CPC | CAF | REB | 2006-
3R |  | CAF | REB | 2006-
Return, Reclamation, Rehabilitation |  | CAF | REB | 2006-
UFDR |  | CAF | REB | 2006-
CPJP |  | CAF | REB | 2006-
APRD |  | CAF | REB | 2006-
Azande Ani Kpi Gbe |  | CAF | REB | 2006-
UFDD | Union of Forces for Democracy and Development | TCD | REB
FUC |  | TCD | REB
United Front for Democratic Change | RFC | TCD | REB
FACT |  | TCD | REB
Front for Change and Concord in Chad |  | TCD | REB
CCMSR |  | TCD | REB
Rally of Forces for Change |  | TCD | REB
MDJT | Movement for Democracy and Justice in Chad | TCD | REB
SCUD |  | TCD | REB
Cobra militia |  | COG | PRM
Cocoye |  | COG | PRM
Ninja militia | Ninjas militia | COG | PRM
Zulus militia |  | COG | PRM
# Sudan, Horn
Rapid Support Forces | RSF; Sudan's Rapid Support Forces; Rapid Support Force; paramilitary Rapid Support Forces; Sudan's RSF | SDN | PRM | 2013-
Janjaweed | Janjawid; Janjaweed militia; Popular Defence Forces; Popular Defense Forces; Sudan Shield Forces; Al-Baraa Ibn Malik Brigade | SDN | PRM | 2003- with=SDN
Sudan Liberation Movement | SLM; Sudan Liberation Army; SLA Darfur; SLM/A; SLA-MM; SLA-AW; SLM-AW; Sudan Liberation Movement/Army; SLA/MM; Joint Force of Armed Struggle Movements; Darfur Joint Force; SLA/AW | SDN | REB | 2003-
Justice and Equality Movement | JEM | SDN | REB | 2003-
Darfur rebels |  | SDN | REB | 2003-
Sudan Revolutionary Front | SRF | SDN | REB | 2003-
Sudan People's Liberation Army | SPLA; SPLM; SPLM/A; Sudan People's Liberation Movement; SPLA rebels; Southern Sudanese rebels; Sudanese People's Liberation Army | SSD | REB | 1983-2011
Sudan People's Liberation Movement-North | SPLM-N; SPLM-North; SPLA-N; Sudan People's Liberation Army-North | SDN | REB | 2011-
SPLM-IO | SPLA-IO; SPLM/A-IO; SPLM in Opposition; Sudan People's Liberation Movement in Opposition; Sudan People's Liberation Army-in-Opposition; SPLM-in-Opposition | SSD | REB | 2013-
White Army |  | SSD | PRM
Nuer White Army |  | SSD | PRM
Lou Nuer militia |  | SSD | PRM
South Sudan Liberation Army |  | SSD | PRM
South Sudan Democratic Movement |  | SSD | PRM
National Salvation Front | NAS | SSD | PRM
South Sudan Defence Forces | SSDF | SSD | PRM
Beja Congress |  | SDN | REB
National Democratic Alliance |  | SDN | REB
Eastern Front |  | SDN | REB
Free Lions |  | SDN | REB
Tigray People's Liberation Front | TPLF; Tigrayan People's Liberation Front; Tigray Defense Forces; Tigray Defence Forces; TDF; Tigray forces; Tigrayan forces; Tigray rebels; Tigray People's Liberation Front's; Tigrayan rebels | ETH | REB | 1975-
EPRDF | Ethiopian People's Revolutionary Democratic Front | ETH | PTY
Fano | Fano militia; Amhara Fano; Fano militiamen; Amhara militia; Amhara militias; Fano militants; Amhara Special Forces | ETH | PRM | 2016-
Oromo Liberation Army | OLA; OLF-Shane; OLF Shene; Shene; OLF-Shene | ETH | REB | 2018-
Oromo Liberation Front | OLF | ETH | REB | 1973-
Ogaden National Liberation Front | ONLF | ETH | REB | 1984-
Ginbot 7 |  | ETH | REB
Gambella Liberation Front |  | ETH | REB
Gumuz People's Democratic Movement |  | ETH | REB
Benishangul rebels |  | ETH | REB
ARDUF |  | ETH | REB
Eritrean People's Liberation Front | EPLF; Eritrean Liberation Front | ERI | REB
RSADO |  | ERI | REB
Al-Shabaab | Shabaab; al Shabaab; al-Shabab; Al Shabab; Shabab; Harakat al-Shabaab; Harakat al-Shabaab al-Mujahideen; al-Shabaab militants; Al-Shebab; Shebab | SOM | REB | 2006-
Union of Islamic Courts | Islamic Courts Union; UIC; Islamic Courts; ICU; Hizbul Islam; Supreme Islamic Courts Council; Alliance for the Re-liberation of Somalia; Hizb al-Islam | SOM | REB | 2000-2010
Ahlu Sunna Waljama'a | Ahlu Sunnah Waljama; Ahlu Sunna Wal Jamaa; ASWJ; Ahlu Sunna; Ahlu Sunna Waljamaa; Ahlu Sunnah Wal Jama'a | SOM | PRM | 1991-
Somali National Movement |  | SOM | REB
United Somali Congress | USC | SOM | REB
SNA Aideed |  | SOM | REB
Somali National Alliance |  | SOM | REB
Somali Salvation Alliance |  | SOM | REB
Rahanweyn Resistance Army |  | SOM | REB
SPM |  | SOM | REB
SSDF Somalia |  | SOM | REB
Macawisley | Macawiisley; Ma'awisley; clan militia | SOM | PRM
FRUD | Front for the Restoration of Unity and Democracy | DJI | REB
# West Africa
Boko Haram | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; JAS; Jamaatu Ahlis Sunna; Boko Haram militants; Nigerian Taliban | NGA | REB | 2002-
Ansaru |  | NGA | REB | 2012-
Lakurawa |  | NGA | REB | 2012-
Mahmuda |  | NGA | REB | 2012-
Indigenous People of Biafra | IPOB | NGA | REB
Eastern Security Network | ESN | NGA | REB
MASSOB | Movement for the Actualization of the Sovereign State of Biafra | NGA | REB
Movement for the Emancipation of the Niger Delta | MEND | NGA | REB
Niger Delta Avengers |  | NGA | REB
Niger Delta People's Volunteer Force |  | NGA | REB
Niger Delta militants |  | NGA | REB
Niger Delta Vigilante |  | NGA | REB
NDPVF |  | NGA | REB
Egbesu Boys |  | NGA | REB
Civilian Joint Task Force | CJTF | NGA | PRM
Amotekun |  | NGA | PRM
Yan Sakai |  | NGA | PRM
Civilian JTF |  | NGA | PRM
Bakassi Boys |  | NGA | PRM
Oodua People's Congress |  | NGA | PRM
Islamic Movement of Nigeria | IMN | NGA | OPP
JNIM | Jama'at Nusrat al-Islam wal-Muslimin; Group for the Support of Islam and Muslims; Support Group for Islam and Muslims; GSIM; Jama'a Nusrat ul-Islam wa al-Muslimin; Jamaat Nusrat al-Islam wal-Muslimin; Katiba Macina; Macina Liberation Front; Ansaroul Islam; Ansarul Islam | MLI | REB | 2017-
Al-Qaeda in the Islamic Maghreb | AQIM; Al-Qaida in the Islamic Maghreb; al Qaeda in the Islamic Maghreb; Al Qaeda in the Islamic Maghreb; al-Qaeda's North African branch; Al-Mourabitoun; Al-Murabitoun; MUJAO; MUJWA; Movement for Oneness and Jihad in West Africa | MLI | REB | 2007-
Ansar Dine | Ansar al-Din; Ansar Eddine; Ansar al-Dine | MLI | REB | 2011-2017
MNLA | National Movement for the Liberation of Azawad; Coordination of Azawad Movements; CMA; HCUA; Azawad Liberation Front; FLA; Permanent Strategic Framework; CSP; Tuareg rebels; Tuareg separatists; Azawad Movements; CSP-DPA; MAA | MLI | REB | 2011-
GATIA |  | MLI | PRM
Platform militia |  | MLI | PRM
Dan Na Ambassagou | MSA | MLI | PRM
Dozos |  | MLI | PRM
Dan Nan Ambassagou |  | MLI | PRM
GATIA militia |  | MLI | PRM
Volunteers for the Defence of the Homeland | VDP; VDPs; Volunteers for the Defense of the Fatherland; Volunteers for Defence of the Homeland; Koglweogo; Koglweogos | BFA | PRM | 2020-
Niger Movement for Justice | MNJ | NER | REB
FLAA |  | NER | REB
CRA |  | NER | REB
Movement of Nigeriens for Justice |  | NER | REB
FARS Niger |  | NER | REB
Patriotic Liberation Front |  | NER | REB
Revolutionary United Front | RUF; Sierra Leonean rebels; AFRC; Armed Forces Revolutionary Council; West Side Boys | SLE | REB | 1991-2002
Kamajors | Civil Defence Forces of Sierra Leone; Kamajor | SLE | PRM | 1991-2002
National Patriotic Front of Liberia | NPFL; INPFL; Independent National Patriotic Front of Liberia | LBR | REB | 1989-1996
LURD | Liberians United for Reconciliation and Democracy | LBR | REB | 1991-2003
ULIMO | ULIMO-J; ULIMO-K | LBR | REB | 1991-2003
MODEL | Movement for Democracy in Liberia | LBR | REB | 1991-2003
LPC Liberia |  | LBR | REB | 1991-2003
United Liberation Movement of Liberia |  | LBR | REB | 1991-2003
New Forces |  | CIV | REB | 2002-2011
Forces Nouvelles |  | CIV | REB | 2002-2011
Patriotic Movement of Ivory Coast |  | CIV | REB | 2002-2011
MPCI |  | CIV | REB | 2002-2011
MPIGO |  | CIV | REB | 2002-2011
MJP |  | CIV | REB | 2002-2011
Republican Forces of Ivory Coast | FRCI | CIV | REB | 2002-2011
Invisible Commandos |  | CIV | REB | 2002-2011
Young Patriots |  | CIV | PRM
Jeunes Patriotes |  | CIV | PRM
MFDC | Movement of Democratic Forces of Casamance; Movement of Democratic Forces in the Casamance; Casamance rebels | SEN | REB | 1982-
Ambazonia Defence Forces | Ambazonia Defense Forces; Ambazonian separatists; Anglophone separatists; Amba boys; ADF Cameroon; Southern Cameroons Defence Forces; SOCADEF; Red Dragons; English-speaking separatists; anglophone separatists; Ambazonia Governing Council; Cameroon separatists | CMR | REB | 2017-
# North Africa
Libyan National Army | LNA; Libyan Arab Armed Forces; LAAF; Haftar's forces; Haftar forces; Khalifa Haftar's forces; forces loyal to Khalifa Haftar; Khalifa Hifter's forces | LBY | REB | 2014-
Government of National Accord | GNA; Tripoli-based Government of National Accord; UN-recognised Government of National Accord; Government of National Unity Libya; National Transitional Council; NTC; Libya Dawn; Fajr Libya | LBY | GOV | 2011-
Misrata Brigades |  | LBY | PRM
Zintan brigades |  | LBY | PRM
Misrata militia |  | LBY | PRM
Zintan militia |  | LBY | PRM
Tripoli Revolutionaries Brigade |  | LBY | PRM
444 Brigade |  | LBY | PRM
Stability Support Apparatus |  | LBY | PRM
Nawasi Brigade |  | LBY | PRM
Rada |  | LBY | PRM
Special Deterrence Force |  | LBY | PRM
Benghazi Defence Brigades |  | LBY | PRM
Libya Shield |  | LBY | PRM
Ansar al-Sharia | Ansar al-Sharia in Libya | LBY | REB
Benghazi Revolutionaries Shura Council |  | LBY | REB
Shura Council of Benghazi Revolutionaries |  | LBY | REB
Derna Mujahideen |  | LBY | REB
Libyan Islamic Fighting Group | LIFG | LBY | REB
Armed Islamic Group | GIA; Islamic Armed Group; Groupe Islamique Arme | DZA | REB | 1992-2004
Salafist Group for Preaching and Combat | GSPC; Salafist Group for Call and Combat | DZA | REB | 1998-2007
Islamic Salvation Front | FIS; Islamic Salvation Army; AIS | DZA | REB | 1989-
Polisario Front | Polisario; POLISARIO; Frente Polisario | ESH | REB | 1973- with=DZA
Gamaa Islamiya | Gama'a al-Islamiyya; al-Gamaa al-Islamiya; al-Gama'a al-Islamiyya | EGY | REB
Egyptian Islamic Jihad |  | EGY | REB
Islamic Group |  | EGY | REB
Hasm |  | EGY | REB
Liwaa al-Thawra |  | EGY | REB
Muslim Brotherhood | Muslim Brothers; the Brotherhood; Ikhwan | EGY | OPP
# Southern Africa
UNITA | National Union for the Total Independence of Angola; Unita; UNITA rebels | AGO | REB | 1966-2002
MPLA | Popular Movement for the Liberation of Angola | AGO | PTY
FLEC | Front for the Liberation of the Enclave of Cabinda; FLEC-FAC; FLEC-Renovada; Front for the Liberation of Cabinda | AGO | REB
RENAMO | Renamo; Mozambican National Resistance; Mozambique National Resistance; MNR; RENAMO Military Junta | MOZ | REB | 1975-
FRELIMO | Frelimo | MOZ | PTY
African National Congress | ANC; Umkhonto we Sizwe | ZAF | PTY
Inkatha Freedom Party | Inkatha; IFP | ZAF | PTY
Azanian People's Liberation Army | APLA | ZAF | REB
PAC |  | ZAF | REB
Afrikaner Weerstandsbeweging | AWB | ZAF | REB
SWAPO | South West Africa People's Organisation; South West Africa People's Organization | NAM | PTY
`,
)
