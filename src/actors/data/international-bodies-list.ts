import type { ActorRow } from '../actor-row.js'
import { readActorTable } from '../read-actor-table.js'

/** Intergovernmental bodies; members and chairs only where they matter to who mediates. */
export const internationalBodies: readonly ActorRow[] = readActorTable(
  'igo',
  `
United Nations | UN; U.N.; United Nations Organization; UNO; world body | UNO | IGO | 1945-
United Nations Security Council | UN Security Council; U.N. Security Council; Security Council; UNSC | UNO | IGO | chairs=CHN,FRA,GBR,RUS,USA
United Nations General Assembly | UN General Assembly; U.N. General Assembly; General Assembly; UNGA | UNO | IGO
United Nations Secretary-General | UN Secretary-General; U.N. Secretary-General; UN secretary general; U.N. secretary general; UN chief; U.N. chief | UNO | IGO
UNHCR | United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; UN refugee agency; U.N. refugee agency; United Nations refugee agency; High Commissioner for Refugees | UNO | IGO
OCHA | UNOCHA; United Nations Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; U.N. Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; UN humanitarian office; U.N. humanitarian office; UN humanitarian agency; U.N. humanitarian agency | UNO | IGO
OHCHR | UN Human Rights Office; U.N. Human Rights Office; U.N. rights office; UN rights office; Office of the High Commissioner for Human Rights; United Nations High Commissioner for Human Rights; UN High Commissioner for Human Rights; U.N. human rights chief; UN human rights chief; UN rights chief; U.N. rights chief; UN Human Rights Monitoring Mission; HRMMU; UN human rights agency; U.N. human rights agency | UNO | IGO
UN Human Rights Council | U.N. Human Rights Council; United Nations Human Rights Council; Human Rights Council; UNHRC; UN Human Rights Commission | UNO | IGO
World Health Organization | WHO; World Health Organisation; UN health agency; U.N. health agency | UNO | IGO
UNICEF | United Nations Children's Fund; UN Children's Fund; UN children's agency; U.N. children's agency; U.N. Children's Fund | UNO | IGO
UNRWA | United Nations Relief and Works Agency; UN Relief and Works Agency; UN agency for Palestinian refugees; U.N. agency for Palestinian refugees; U.N. Relief and Works Agency; UN Palestinian refugee agency | UNO | IGO
World Food Programme | WFP; World Food Program; UN food agency; U.N. food agency; UN World Food Programme; U.N. World Food Program | UNO | IGO
Food and Agriculture Organization | FAO | UNO | IGO
UNESCO | UN cultural agency; U.N. cultural agency | UNO | IGO
UNDP | United Nations Development Programme; UN Development Programme | UNO | IGO
International Organization for Migration | IOM; International Organisation for Migration; UN migration agency; U.N. migration agency | UNO | IGO
International Atomic Energy Agency | IAEA; UN nuclear watchdog; U.N. nuclear watchdog; nuclear watchdog | UNO | IGO
UNMAS | UN Mine Action Service | UNO | IGO
UNPROFOR | United Nations Protection Force; UN Protection Force | UNO | MIL | 1992-1995
UNIFIL | United Nations Interim Force in Lebanon; UN Interim Force in Lebanon; UN peacekeeping force in Lebanon | UNO | MIL | 1978-
MONUSCO | MONUC; UN mission in Congo; U.N. mission in Congo; UN peacekeeping mission in Congo | UNO | MIL | 1999-
MINUSMA | UN mission in Mali; U.N. mission in Mali; U.N. peacekeeping mission in Mali | UNO | MIL | 2013-2023
MINUSCA | UN mission in Central African Republic | UNO | MIL | 2014-
UNMISS | UN mission in South Sudan; U.N. Mission in South Sudan; UNMIS | UNO | MIL | 2005-
UNAMID | United Nations-African Union Mission in Darfur | UNO | MIL | 2007-2020
UNISFA | | UNO | MIL
UNAMA | UN Assistance Mission in Afghanistan; U.N. Assistance Mission in Afghanistan; United Nations Assistance Mission in Afghanistan; UN mission in Afghanistan; U.N. mission in Afghanistan | UNO | IGO | 2002-
UNAMI | UN Assistance Mission for Iraq; UN mission in Iraq | UNO | IGO | 2003-
UNSMIL | UN Support Mission in Libya; UN mission in Libya; U.N. mission in Libya | UNO | IGO | 2011-
UNMIK | UN mission in Kosovo | UNO | IGO
UNAMIR | | UNO | MIL | 1993-1996
UNOSOM | | UNO | MIL | 1992-1995
UNAMSIL | | UNO | MIL | 1999-2005
UNMIL | | UNO | MIL | 2003-2018
MINUSTAH | | UNO | MIL | 2004-2017
ONUSAL | | UNO | IGO | 1991-1995
UNDOF | UN Disengagement Observer Force | UNO | MIL
UNTSO | | UNO | MIL
UNFICYP | | UNO | MIL
UNMOGIP | | UNO | MIL
UNOMIG | UN Observer Mission in Georgia | UNO | MIL | 1993-2009
UNMHA | | UNO | IGO
UN Commission of Inquiry | Commission of Inquiry on Syria; U.N. Commission of Inquiry; Independent International Commission of Inquiry | UNO | IGO
UN Panel of Experts | U.N. Panel of Experts; Group of Experts; UN experts; U.N. experts; U.N. investigators; UN investigators | UNO | IGO
International Court of Justice | ICJ; World Court | UNO | JUD
International Criminal Court | ICC; The Hague-based court | IGO | JUD
ICTY | International Criminal Tribunal for the former Yugoslavia; Yugoslav war crimes tribunal; Hague tribunal; U.N. war crimes tribunal; UN war crimes tribunal | UNO | JUD | 1993-2017
ICTR | International Criminal Tribunal for Rwanda | UNO | JUD | 1994-2015
OSCE | Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe; Organiation for Security and Cooperation in Europe; CSCE; Conference on Security and Cooperation in Europe | IGO | IGO
OSCE Minsk Group | Minsk Group; OSCE's Minsk Group; Minsk Group co-chairs; Organization for Security and Cooperation in Europe's Minsk Group; so-called Minsk Group | IGO | IGO | 1992- chairs=RUS,FRA,USA members=ARM,AZE,BLR,DEU,FIN,ITA,SWE,TUR,RUS,FRA,USA
OSCE Special Monitoring Mission to Ukraine | OSCE Special Monitoring Mission; OSCE monitors; OSCE mission; OSCE monitoring mission; SMM | IGO | IGO | 2014-2022 role=monitor
European Union | EU; E.U.; European bloc | EUR | IGO | 1993-
European Community | EC; European Communities; EEC; Common Market; European Economic Community | EUR | IGO | 1957-1993
European Commission | EU Commission; EU executive | EUR | IGO
European Council | EU Council; Council of the European Union | EUR | GOV
European Parliament | EU parliament | EUR | LEG
EULEX | | EUR | IGO
EUMM | EU Monitoring Mission; European Union Monitoring Mission; EU monitors | EUR | IGO | 2008- role=monitor
Council of Europe | PACE; Parliamentary Assembly of the Council of Europe | EUR | IGO
European Court of Human Rights | ECHR | EUR | JUD
Europol | | EUR | COP
European Central Bank | ECB | EUR | BUS
NATO | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Atlantic alliance; Western military alliance; Nato | IGO | IGO | 1949-
ISAF | International Security Assistance Force; NATO-led International Security Assistance Force; NATO-led force; NATO-led coalition | IGO | MIL | 2001-2014
Resolute Support | Resolute Support Mission; NATO-led Resolute Support | IGO | MIL | 2015-2021
KFOR | Kosovo Force; NATO-led peacekeepers | IGO | MIL | 1999-
SFOR | IFOR; Stabilisation Force | IGO | MIL | 1995-2004
African Union | AU; A.U.; Organization of African Unity; Organisation of African Unity; OAU | IGO | IGO
AMISOM | African Union Mission in Somalia; ATMIS; AU mission in Somalia; AUSSOM; African Union peacekeepers | IGO | MIL | 2007-
ECOWAS | Economic Community of West African States; West African bloc | IGO | IGO | members=BEN,CPV,CIV,GMB,GHA,GIN,GNB,LBR,NGA,SEN,SLE,TGO
ECOMOG | | IGO | MIL | 1990-
IGAD | Intergovernmental Authority on Development | IGO | IGO
SADC | Southern African Development Community; SAMIDRC; SAMIM | IGO | IGO
East African Community | EAC; East African Community Regional Force; EACRF; East African regional force | IGO | IGO
ECCAS | Economic Community of Central African States; CEMAC | IGO | IGO
G5 Sahel | G5 Sahel force; G5 Sahel Joint Force | IGO | MIL | 2014-2023
Multinational Joint Task Force | MNJTF | IGO | MIL
Alliance of Sahel States | AES | IGO | IGO | 2023- members=MLI,BFA,NER
Arab League | League of Arab States; Arab Maghreb Union | IGO | IGO
Gulf Cooperation Council | GCC | IGO | IGO
Organisation of Islamic Cooperation | OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference | IGO | IGO
Saudi-led coalition | Saudi-led military coalition; Arab coalition; coalition fighting the Houthis; Saudi-led alliance; Saudi-UAE-led coalition | SAU | MIL | 2015-
US-led coalition | U.S.-led coalition; international coalition; Global Coalition; anti-ISIS coalition; American-led coalition; Combined Joint Task Force | USA | MIL
Multi-National Force in Iraq | Multinational Force; MNF-I; Multi-National Force | USA | MIL | 2004-2009
Collective Security Treaty Organization | CSTO; Collective Security Treaty Organisation; Tashkent Treaty | IGO | IGO | members=RUS,ARM,BLR,KAZ,KGZ,TJK
Commonwealth of Independent States | CIS; CIS peacekeepers; CIS peacekeeping force | IGO | IGO | 1991-
Shanghai Cooperation Organisation | SCO; Shanghai Cooperation Organization | IGO | IGO
Eurasian Economic Union | EAEU | IGO | IGO
ASEAN | Association of Southeast Asian Nations; Association of South East Asian Nations | IGO | IGO
SAARC | | IGO | IGO
Pacific Islands Forum | | IGO | IGO
Organization of American States | OAS; Organisation of American States | IGO | IGO
CARICOM | Caribbean Community | IGO | IGO
Mercosur |  | IGO | IGO
UNASUR |  | IGO | IGO
ALBA |  | IGO | IGO
CELAC |  | IGO | IGO
Commonwealth of Nations | the Commonwealth; Commonwealth Secretariat | IGO | IGO
Group of Seven |  | IGO | IGO
G7 | G-7; G8 | IGO | IGO
Group of Eight |  | IGO | IGO
Group of 20 |  | IGO | IGO
G20 | G-20 | IGO | IGO
Contact Group |  | IGO | IGO
Quartet |  | IGO | IGO
Middle East Quartet |  | IGO | IGO
Normandy Format |  | IGO | IGO
World Bank | World Bank Group; IBRD | IGO | IGO
International Monetary Fund | IMF | IGO | IGO
World Trade Organization | WTO; World Trade Organisation | IGO | IGO
OPEC | Organization of the Petroleum Exporting Countries | IGO | IGO
OECD | | IGO | IGO
OPCW | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog | IGO | IGO
Interpol | | IGO | COP
Asian Development Bank |  | IGO | IGO
African Development Bank |  | IGO | IGO
Joint Ceasefire Monitoring Committee | Joint Control and Coordination Centre; JCCC; Joint Control Commission | IGO | IGO | role=monitor
CTSAMVM | Ceasefire and Transitional Security Arrangements Monitoring | IGO | IGO | role=monitor
Sri Lanka Monitoring Mission | SLMM; Nordic monitors | IGO | IGO | 2002-2008 role=monitor
International Monitoring Team | | IGO | IGO | role=monitor
`,
)

/** Non-governmental organisations, monitors of wars, think tanks. */
export const organisations: readonly ActorRow[] = readActorTable(
  'ngo',
  `
International Committee of the Red Cross | ICRC; Red Cross; Committee of the Red Cross; International Red Cross | | NGO
International Federation of Red Cross and Red Crescent Societies | IFRC; International Federation of the Red Cross | | NGO
Palestinian Red Crescent | PRCS; Palestinian Red Crescent Society; Palestine Red Crescent; Palestine Red Crescent Society | PSE | NGO | role=medical
Syrian Arab Red Crescent | SARC; Syrian Red Crescent | SYR | NGO
Red Crescent |  |  | NGO
Turkish Red Crescent |  |  | NGO
Iranian Red Crescent |  |  | NGO
Afghan Red Crescent |  |  | NGO
Sudanese Red Crescent |  |  | NGO
Somali Red Crescent |  |  | NGO
Libyan Red Crescent |  |  | NGO
Iraqi Red Crescent |  |  | NGO
Magen David Adom | MDA; Israel's ambulance service; Magen David Adom ambulance service | ISR | MED | role=medical
White Helmets | Syria Civil Defence; Syrian Civil Defense; Syrian Civil Defence | SYR | NGO
Medecins Sans Frontieres | MSF; Médecins Sans Frontières; Doctors Without Borders; Doctors without Borders | | NGO
Medecins du Monde | Doctors of the World; Médecins du Monde | | NGO
Amnesty International | Amnesty | | NGO
Human Rights Watch | HRW | | NGO
Syrian Observatory for Human Rights | SOHR; Syrian Observatory; Observatory for Human Rights; Britain-based Syrian Observatory for Human Rights; the Observatory | SYR | NGO | role=monitor
Syrian Network for Human Rights | SNHR | SYR | NGO | role=monitor
Violations Documentation Center | VDC | SYR | NGO | role=monitor
Airwars | | | NGO | role=monitor
ACLED | Armed Conflict Location and Event Data Project; Armed Conflict Location & Event Data Project; Armed Conflict Location and Event Data | | NGO | role=monitor
Uppsala Conflict Data Program | UCDP | | NGO | role=monitor
Iraq Body Count | IBC | IRQ | NGO | role=monitor
Institute for the Study of War | ISW | USA | EDU | role=analyst
International Crisis Group | Crisis Group | | NGO | role=analyst
International Institute for Strategic Studies | IISS | GBR | EDU | role=analyst
Royal United Services Institute | RUSI | GBR | EDU | role=analyst
Chatham House |  | GBR | EDU | role=analyst
RAND Corporation | RAND | USA | EDU | role=analyst
Brookings Institution | Brookings | USA | EDU | role=analyst
Carnegie Endowment |  | USA | EDU | role=analyst
Atlantic Council |  | USA | EDU | role=analyst
CSIS |  | USA | EDU | role=analyst
Heritage Foundation |  | USA | EDU | role=analyst
Stimson Center |  | USA | EDU | role=analyst
SIPRI | Stockholm International Peace Research Institute | SWE | EDU | role=analyst
South Asia Terrorism Portal | SATP; Institute for Conflict Management | IND | EDU | role=monitor
SITE Intelligence Group | SITE; SITE Intelligence | USA | EDU | role=monitor
Bellingcat | | | NGO | role=monitor
Oryx | Oryx blog | | NGO | role=monitor
Conflict Intelligence Team | CIT | RUS | NGO | role=monitor
Kivu Security Tracker | Barometre securitaire du Kivu | COD | NGO | role=monitor
Yemen Data Project | | YEM | NGO | role=monitor
Assistance Association for Political Prisoners | AAPP | MMR | NGO | role=monitor
Burmese human rights monitor | Free Burma Rangers; Karen Human Rights Group | MMR | NGO | role=monitor
Palestinian Centre for Human Rights | PCHR; Al-Haq | PSE | NGO
Al Mezan |  | PSE | NGO
Palestinian Center for Human Rights |  | PSE | NGO
B'Tselem |  | ISR | NGO
Peace Now |  | ISR | NGO
Breaking the Silence |  | ISR | NGO
Gisha |  | ISR | NGO
Memorial | Memorial Human Rights Center | RUS | NGO
Committee of Soldiers' Mothers | Union of Committees of Soldiers' Mothers; Soldiers' Mothers Committee | RUS | NGO
OVD-Info | | RUS | NGO
Committee to Protect Journalists | CPJ |  | NGO
Reporters Without Borders |  |  | NGO
RSF press freedom group |  |  | NGO
Reporters sans frontieres |  |  | NGO
Save the Children | | | NGO
Oxfam | | | NGO
CARE International | CARE | | NGO
Norwegian Refugee Council | NRC | NOR | NGO
Danish Refugee Council | DRC refugee council | DNK | NGO
International Rescue Committee | IRC | | NGO
Mercy Corps |  |  | NGO
World Vision |  |  | NGO
Islamic Relief |  |  | NGO
Caritas |  |  | NGO
Action Against Hunger |  |  | NGO
Catholic Relief Services |  |  | NGO
Handicap International |  |  | NGO
Humanity & Inclusion |  |  | NGO
World Central Kitchen |  |  | NGO
Plan International |  |  | NGO
Concern Worldwide |  |  | NGO
Christian Aid |  |  | NGO
ActionAid |  |  | NGO
Terre des Hommes |  |  | NGO
Greenpeace |  |  | NGO
Transparency International |  |  | NGO
Freedom House |  |  | NGO
Global Witness |  |  | NGO
HALO Trust |  |  | NGO
Conciliation Resources |  |  | NGO
Medical Aid for Palestinians |  |  | NGO
Refugees International |  |  | NGO
Enough Project |  |  | NGO
Physicians for Human Rights |  |  | NGO
Open Society Foundations |  |  | NGO
American Civil Liberties Union | ACLU |  | NGO
Community of Sant'Egidio | Sant'Egidio; Sant'Egidio Community | ITA | NGO
Carter Center | | USA | NGO
Centre for Humanitarian Dialogue | HD Centre; Henry Dunant Centre | CHE | NGO
Emergency NGO | | ITA | NGO
Sudan Doctors Network | Sudan Doctors' Network; Sudanese Doctors' Union; Sudan Doctors Union; Central Committee of Sudan Doctors; Preliminary Committee of Sudan Doctors' Trade Union | SDN | MED | role=medical
Emergency Lawyers |  | SDN | NGO | role=monitor
Resistance Committees | resistance committee | SDN | NGO | role=monitor
Emergency Response Rooms |  | SDN | NGO | role=monitor
Amhara Association of America |  | ETH | NGO | role=monitor
Ethiopian Human Rights Council | EHRCO | ETH | NGO | role=monitor
Ethiopian Human Rights Commission | EHRC | ETH | GOV
Afghanistan Independent Human Rights Commission | AIHRC | AFG | NGO
National Human Rights Commission | | | GOV
Edhi Foundation | Edhi | PAK | MED | role=medical
Chhipa |  | PAK | MED | role=medical
Pak Institute for Peace Studies | PIPS | PAK | NGO | role=monitor
Pakistan Institute for Conflict and Security Studies | PICSS | PAK | NGO | role=monitor
Human Rights Commission of Pakistan | HRCP | PAK | NGO | role=monitor
Karapatan | | PHL | NGO | role=monitor
Tutela Legal |  | SLV | NGO | role=monitor
Archbishop's Legal Aid Office |  | SLV | NGO | role=monitor
Socorro Juridico |  | SLV | NGO | role=monitor
CDHES |  | SLV | NGO | role=monitor
Indepaz | Institute for Development and Peace Studies | COL | NGO | role=monitor
CODHES |  | COL | NGO | role=monitor
CINEP |  | COL | NGO | role=monitor
Vivanco |  | COL | NGO | role=monitor
`,
)
