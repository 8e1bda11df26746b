import type { ActorRow } from '../actor-row.js'
import { linesOf, listOf } from '../read-actor-table.js'

/**
 * States: `alpha-3 | name | other names | adjective; people | seats of government`. Names are those of news English; seats are
 * capitals and buildings that stand for the government ('Moscow said'). Names from ISO 3166-1 and common use.
 */
const TABLE = `
AFG | Afghanistan | Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan | Afghan; Afghans; Afghani | Kabul
ALB | Albania | Republic of Albania | Albanian; Albanians | Tirana
DZA | Algeria | People's Democratic Republic of Algeria | Algerian; Algerians | Algiers; El Mouradia
AND | Andorra | | Andorran; Andorrans | Andorra la Vella
AGO | Angola | Republic of Angola | Angolan; Angolans | Luanda
ATG | Antigua and Barbuda | Antigua | Antiguan; Antiguans |
ARG | Argentina | Argentine Republic | Argentine; Argentinian; Argentinean; Argentines; Argentinians | Buenos Aires; Casa Rosada
ARM | Armenia | Republic of Armenia | Armenian; Armenians | Yerevan; Erevan
AUS | Australia | Commonwealth of Australia | Australian; Australians; Aussie | Canberra
AUT | Austria | Republic of Austria | Austrian; Austrians | Vienna
AZE | Azerbaijan | Republic of Azerbaijan; Azerbaidzhan | Azerbaijani; Azeri; Azerbaijanis; Azeris | Baku
BHS | Bahamas | The Bahamas | Bahamian; Bahamians | Nassau
BHR | Bahrain | Kingdom of Bahrain | Bahraini; Bahrainis | Manama
BGD | Bangladesh | People's Republic of Bangladesh | Bangladeshi; Bangladeshis | Dhaka; Dacca
BRB | Barbados | | Barbadian; Barbadians; Bajan | Bridgetown
BLR | Belarus | Belorussia; Byelorussia; Republic of Belarus | Belarusian; Belarusans; Belarusians; Belorussian; Byelorussian; Belarussian | Minsk
BEL | Belgium | Kingdom of Belgium | Belgian; Belgians |
BLZ | Belize | | Belizean; Belizeans | Belmopan
BEN | Benin | Republic of Benin | Beninese; Beninois | Porto-Novo; Cotonou
BTN | Bhutan | | Bhutanese | Thimphu
BOL | Bolivia | Plurinational State of Bolivia | Bolivian; Bolivians | La Paz
BIH | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina; BiH | Bosnian; Bosnians; Bosniak; Bosniaks; Herzegovinian | Sarajevo
BWA | Botswana | | Botswanan; Batswana; Motswana | Gaborone
BRA | Brazil | Federative Republic of Brazil | Brazilian; Brazilians | Brasilia; Planalto
BRN | Brunei | Brunei Darussalam | Bruneian; Bruneians | Bandar Seri Begawan
BGR | Bulgaria | Republic of Bulgaria | Bulgarian; Bulgarians | Sofia
BFA | Burkina Faso | Burkina; Upper Volta | Burkinabe; Burkinabè; Burkinabes; Burkinan; Burkinese | Ouagadougou
BDI | Burundi | Republic of Burundi | Burundian; Burundians; Burundi's | Bujumbura; Gitega
KHM | Cambodia | Kampuchea; Democratic Kampuchea | Cambodian; Cambodians; Kampuchean; Khmer | Phnom Penh
CMR | Cameroon | Republic of Cameroon | Cameroonian; Cameroonians | Yaounde; Yaoundé
CAN | Canada | | Canadian; Canadians | Ottawa
CPV | Cape Verde | Cabo Verde | Cape Verdean; Cape Verdeans | Praia
CAF | Central African Republic | CAR; Centrafrique | Central African; Central Africans; Centrafrican | Bangui
TCD | Chad | Republic of Chad; Tchad | Chadian; Chadians; Chadien | N'Djamena; Ndjamena
CHL | Chile | Republic of Chile | Chilean; Chileans | La Moneda
CHN | China | People's Republic of China; PRC; Mainland China; Communist China | Chinese | Beijing; Peking; Zhongnanhai
COL | Colombia | Republic of Colombia | Colombian; Colombians | Bogota; Bogotá; Casa de Narino
COM | Comoros | Union of the Comoros | Comorian; Comorians; Comoran; Comorans | Moroni
COG | Republic of the Congo | Congo-Brazzaville; Congo Brazzaville; Congo Republic | | Brazzaville
COD | Democratic Republic of the Congo | Congo; DR Congo; DRC; D.R. Congo; Democratic Republic of Congo; Congo-Kinshasa; Congo Kinshasa; RDC; Zaire; the Congo | Congolese; Zairian; Zairean; Zairians | Kinshasa
CRI | Costa Rica | | Costa Rican; Costa Ricans |
CIV | Ivory Coast | Cote d'Ivoire; Côte d'Ivoire; Republic of Cote d'Ivoire | Ivorian; Ivorians; Ivoirian | Yamoussoukro; Abidjan
HRV | Croatia | Republic of Croatia | Croatian; Croat; Croats; Croatians | Zagreb
CUB | Cuba | Republic of Cuba | Cuban; Cubans | Havana
CYP | Cyprus | Republic of Cyprus | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots | Nicosia
CZE | Czech Republic | Czechia; Czechoslovakia | Czech; Czechs; Czechoslovak | Prague
DNK | Denmark | Kingdom of Denmark | Danish; Dane; Danes | Copenhagen
DJI | Djibouti | | Djiboutian; Djiboutians |
DMA | Dominica | | |
DOM | Dominican Republic | | Dominican; Dominicans | Santo Domingo
ECU | Ecuador | Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadorians; Ecuadoran | Quito; Carondelet
EGY | Egypt | Arab Republic of Egypt; United Arab Republic | Egyptian; Egyptians | Cairo
SLV | El Salvador | Salvador | Salvadoran; Salvadorean; Salvadorian; Salvadorans; Salvadoreans | San Salvador
GNQ | Equatorial Guinea | | Equatorial Guinean; Equatoguinean | Malabo
ERI | Eritrea | State of Eritrea | Eritrean; Eritreans | Asmara
EST | Estonia | Republic of Estonia | Estonian; Estonians | Tallinn
SWZ | Eswatini | Swaziland | Swazi; Swazis | Mbabane
ETH | Ethiopia | Federal Democratic Republic of Ethiopia | Ethiopian; Ethiopians | Addis Ababa
FJI | Fiji | | Fijian; Fijians | Suva
FIN | Finland | Republic of Finland | Finnish; Finn; Finns | Helsinki
FRA | France | French Republic | French; Frenchman; Frenchmen | Paris; Elysee; Élysée; Elysee Palace; Élysée Palace; Quai d'Orsay; Matignon
GAB | Gabon | Gabonese Republic | Gabonese | Libreville
GMB | Gambia | The Gambia | Gambian; Gambians | Banjul
GEO | Georgia | Republic of Georgia | Georgian; Georgians | Tbilisi
DEU | Germany | Federal Republic of Germany; West Germany; East Germany; GDR | German; Germans | Berlin; Bonn
GHA | Ghana | Republic of Ghana | Ghanaian; Ghanaians; Ghanian | Accra
GRC | Greece | Hellenic Republic | Greek; Greeks; Hellenic | Athens
GRD | Grenada | | Grenadian; Grenadians |
GTM | Guatemala | Republic of Guatemala | Guatemalan; Guatemalans; Guatemaltecan |
GIN | Guinea | Republic of Guinea; Guinea-Conakry | Guinean; Guineans | Conakry
GNB | Guinea-Bissau | Guinea Bissau | Bissau-Guinean; Bissau Guinean | Bissau
GUY | Guyana | | Guyanese | Georgetown
HTI | Haiti | Republic of Haiti | Haitian; Haitians | Port-au-Prince
HND | Honduras | Republic of Honduras | Honduran; Hondurans | Tegucigalpa
HKG | Hong Kong | HKSAR | Hongkonger; Hongkongers; Hong Konger |
HUN | Hungary | Republic of Hungary | Hungarian; Hungarians | Budapest
ISL | Iceland | | Icelandic; Icelander; Icelanders | Reykjavik
IND | India | Republic of India; Bharat | Indian; Indians | New Delhi; Delhi; Dehli; South Block
IDN | Indonesia | Republic of Indonesia | Indonesian; Indonesians | Jakarta; Djakarta
IRN | Iran | Islamic Republic of Iran; Islamic Republic; Persia | Iranian; Iranians | Tehran; Teheran
IRQ | Iraq | Republic of Iraq | Iraqi; Iraqis | Baghdad
IRL | Ireland | Republic of Ireland; Irish Republic; Eire | Irish; Irishman; Irishmen | Dublin
ISR | Israel | State of Israel | Israeli; Israelis; Israeli Arab; Israeli Arabs | Tel Aviv
ITA | Italy | Italian Republic | Italian; Italians | Rome; Palazzo Chigi; Quirinale; Farnesina
JAM | Jamaica | | Jamaican; Jamaicans |
JPN | Japan | | Japanese | Tokyo; Kantei
JOR | Jordan | Hashemite Kingdom of Jordan | Jordanian; Jordanians | Amman
KAZ | Kazakhstan | Republic of Kazakhstan | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis; Kazak | Astana; Nur-Sultan; Akorda
KEN | Kenya | Republic of Kenya | Kenyan; Kenyans | Nairobi
KIR | Kiribati | | I-Kiribati |
PRK | North Korea | Democratic People's Republic of Korea; DPRK; N. Korea; N Korea | North Korean; North Koreans | Pyongyang
KOR | South Korea | Republic of Korea; ROK; S. Korea; S Korea; Korea | South Korean; South Koreans; Korean; Koreans | Seoul; Blue House
XKX | Kosovo | Kosova; Republic of Kosovo | Kosovan; Kosovar; Kosovars; Kosovans; Kosovo Albanian; Kosovo Albanians | Pristina; Prishtina
KWT | Kuwait | State of Kuwait | Kuwaiti; Kuwaitis |
KGZ | Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirgizstan; Kirghizstan | Kyrgyz; Kyrgyzstani; Kirghiz; Kyrgyzstanis | Bishkek
LAO | Laos | Lao PDR; Lao People's Democratic Republic | Lao; Laotian; Laotians | Vientiane
LVA | Latvia | Republic of Latvia | Latvian; Latvians | Riga
LBN | Lebanon | Lebanese Republic | Lebanese | Beirut; Baabda; Grand Serail
LSO | Lesotho | | Basotho; Mosotho; Lesothan | Maseru
LBR | Liberia | Republic of Liberia | Liberian; Liberians | Monrovia
LBY | Libya | State of Libya; Libyan Arab Jamahiriya; Great Jamahiriya | Libyan; Libyans | Tripoli
LIE | Liechtenstein | | Liechtensteiner | Vaduz
LTU | Lithuania | Republic of Lithuania | Lithuanian; Lithuanians | Vilnius
LUX | Luxembourg | | Luxembourgish; Luxembourger; Luxembourgers |
MDG | Madagascar | Malagasy Republic | Malagasy; Madagascan | Antananarivo
MWI | Malawi | | Malawian; Malawians | Lilongwe
MYS | Malaysia | | Malaysian; Malaysians | Kuala Lumpur; Putrajaya
MDV | Maldives | The Maldives | Maldivian; Maldivians | Male City
MLI | Mali | Republic of Mali | Malian; Malians | Bamako; Koulouba
MLT | Malta | | Maltese | Valletta
MHL | Marshall Islands | | Marshallese |
MRT | Mauritania | Islamic Republic of Mauritania | Mauritanian; Mauritanians | Nouakchott
MUS | Mauritius | | Mauritian; Mauritians | Port Louis
MEX | Mexico | United Mexican States | Mexican; Mexicans | Mexico City; Los Pinos
FSM | Micronesia | Federated States of Micronesia | Micronesian; Micronesians |
MDA | Moldova | Republic of Moldova; Moldavia | Moldovan; Moldovans; Moldavian | Chisinau; Kishinev
MCO | Monaco | | Monegasque; Monacan |
MNG | Mongolia | | Mongolian; Mongolians; Mongol | Ulan Bator; Ulaanbaatar
MNE | Montenegro | | Montenegrin; Montenegrins | Podgorica
MAR | Morocco | Kingdom of Morocco | Moroccan; Moroccans | Rabat
MOZ | Mozambique | Republic of Mozambique | Mozambican; Mozambicans | Maputo
MMR | Myanmar | Burma; Union of Burma; Union of Myanmar | Burmese; Myanmarese; Myanma; Burman | Naypyidaw; Nay Pyi Taw; Naypyitaw; Yangon; Rangoon
NAM | Namibia | South West Africa | Namibian; Namibians | Windhoek
NRU | Nauru | | Nauruan; Nauruans |
NPL | Nepal | | Nepalese; Nepali; Nepalis | Kathmandu; Katmandu
NLD | Netherlands | The Netherlands; Holland | Dutch; Dutchman; Dutchmen; Netherlander | The Hague; Amsterdam
NZL | New Zealand | Aotearoa | New Zealander; New Zealanders; Kiwi | Wellington
NIC | Nicaragua | Republic of Nicaragua | Nicaraguan; Nicaraguans | Managua
NER | Niger | Republic of Niger | Nigerien; Nigerienne; Nigeriens | Niamey
NGA | Nigeria | Federal Republic of Nigeria | Nigerian; Nigerians | Abuja; Aso Rock
MKD | North Macedonia | Macedonia; FYROM; Former Yugoslav Republic of Macedonia | Macedonian; Macedonians; North Macedonian | Skopje
NOR | Norway | Kingdom of Norway | Norwegian; Norwegians | Oslo
OMN | Oman | Sultanate of Oman | Omani; Omanis | Muscat
PAK | Pakistan | Islamic Republic of Pakistan | Pakistani; Pakistanis | Islamabad; Rawalpindi
PLW | Palau | | Palauan; Palauans |
PSE | Palestine | State of Palestine; Palestinian Territories; Palestinian Territory; Occupied Palestinian Territory; Occupied Palestinian Territories | Palestinian; Palestinians | Ramallah; Mukataa
PAN | Panama | Republic of Panama | Panamanian; Panamanians | Panama City
PNG | Papua New Guinea | PNG | Papua New Guinean; Papua New Guineans | Port Moresby
PRY | Paraguay | | Paraguayan; Paraguayans | Asuncion
PER | Peru | Republic of Peru | Peruvian; Peruvians | Lima
PHL | Philippines | The Philippines; Republic of the Philippines; Phillippines | Philippine; Filipino; Filipinos; Filipina; Filipinas; Pilipino | Manila; Malacanang; Malacañang; Malacanang Palace
POL | Poland | Republic of Poland | Polish; Pole; Poles | Warsaw
PRT | Portugal | Portuguese Republic | Portuguese | Lisbon
PRI | Puerto Rico | | Puerto Rican; Puerto Ricans |
QAT | Qatar | State of Qatar | Qatari; Qataris | Doha
ROU | Romania | Rumania; Roumania | Romanian; Romanians; Rumanian | Bucharest
RUS | Russia | Russian Federation; Soviet Union; USSR; U.S.S.R. | Russian; Russians; Soviet; Soviets | Moscow; Kremlin; the Kremlin
RWA | Rwanda | Republic of Rwanda | Rwandan; Rwandans; Rwandese | Kigali; Urugwiro
KNA | Saint Kitts and Nevis | St Kitts and Nevis; St. Kitts | Kittitian |
LCA | Saint Lucia | St Lucia; St. Lucia | Saint Lucian; St. Lucian |
VCT | Saint Vincent and the Grenadines | St Vincent and the Grenadines | Vincentian |
WSM | Samoa | Western Samoa | Samoan; Samoans | Apia
SMR | San Marino | | Sammarinese |
STP | Sao Tome and Principe | São Tomé and Príncipe; Sao Tome | Sao Tomean; São Toméan |
SAU | Saudi Arabia | Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian; Saudis | Riyadh
SEN | Senegal | Republic of Senegal | Senegalese | Dakar
SRB | Serbia | Republic of Serbia; Yugoslavia; Federal Republic of Yugoslavia; Serbia and Montenegro | Serbian; Serb; Serbs; Serbians; Yugoslav; Yugoslavs | Belgrade
SYC | Seychelles | The Seychelles | Seychellois | Victoria
SLE | Sierra Leone | | Sierra Leonean; Sierra Leoneans; Sierra Leonian | Freetown
SGP | Singapore | | Singaporean; Singaporeans |
SVK | Slovakia | Slovak Republic | Slovak; Slovakian; Slovaks | Bratislava
SVN | Slovenia | Republic of Slovenia | Slovenian; Slovene; Slovenes; Slovenians | Ljubljana
SLB | Solomon Islands | Solomons | Solomon Islander; Solomon Islanders | Honiara
SOM | Somalia | Federal Republic of Somalia; Somali Republic | Somali; Somalian; Somalis | Mogadishu; Villa Somalia
ZAF | South Africa | Republic of South Africa; RSA | South African; South Africans | Pretoria
SSD | South Sudan | Republic of South Sudan | South Sudanese; Southern Sudanese | Juba
ESP | Spain | Kingdom of Spain | Spanish; Spaniard; Spaniards | Madrid; Moncloa
LKA | Sri Lanka | Democratic Socialist Republic of Sri Lanka; Ceylon | Sri Lankan; Sri Lankans | Colombo
SDN | Sudan | Republic of the Sudan; the Sudan | Sudanese | Khartoum; Port Sudan
SUR | Suriname | Surinam | Surinamese | Paramaribo
SWE | Sweden | Kingdom of Sweden | Swedish; Swede; Swedes | Stockholm
CHE | Switzerland | Swiss Confederation | Swiss | Bern; Berne
SYR | Syria | Syrian Arab Republic | Syrian; Syrians | Damascus
TWN | Taiwan | Republic of China; ROC; Chinese Taipei; Formosa | Taiwanese | Taipei
TJK | Tajikistan | Tadzhikistan; Republic of Tajikistan | Tajik; Tajiks; Tajikistani; Tadjik | Dushanbe
TZA | Tanzania | United Republic of Tanzania | Tanzanian; Tanzanians | Dodoma; Dar es Salaam
THA | Thailand | Kingdom of Thailand; Siam | Thai; Thais | Bangkok
TLS | East Timor | Timor-Leste; Timor Leste | East Timorese; Timorese | Dili
TGO | Togo | Togolese Republic | Togolese | Lome; Lomé
TON | Tonga | | Tongan; Tongans |
TTO | Trinidad and Tobago | Trinidad | Trinidadian; Trinidadians | Port of Spain
TUN | Tunisia | Republic of Tunisia | Tunisian; Tunisians | Tunis; Carthage Palace
TUR | Turkey | Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye | Turkish; Turk; Turks | Ankara; Bestepe
TKM | Turkmenistan | | Turkmenistani; Turkmenistanis | Ashgabat; Ashkhabad
TUV | Tuvalu | | Tuvaluan |
UGA | Uganda | Republic of Uganda | Ugandan; Ugandans | Kampala
UKR | Ukraine | the Ukraine; Republic of Ukraine | Ukrainian; Ukrainians | Kyiv; Kiev; Bankova
ARE | United Arab Emirates | UAE; U.A.E.; Emirates; the Emirates | Emirati; Emiratis; UAE | Abu Dhabi
GBR | United Kingdom | UK; U.K.; Britain; Great Britain; England; Scotland; Wales; Northern Ireland; Ulster | British; Briton; Britons; English; Scottish; Welsh; Englishman; Northern Irish; Brit; Brits | London; Downing Street; 10 Downing Street; No 10; Number 10; Whitehall; Westminster
USA | United States | United States of America; US; U.S.; USA; U.S.A.; America | American; Americans; US | Washington; White House; the White House; Pentagon; Capitol Hill; Foggy Bottom; Washington DC; Washington, D.C.
URY | Uruguay | | Uruguayan; Uruguayans | Montevideo
UZB | Uzbekistan | Republic of Uzbekistan | Uzbek; Uzbeks; Uzbekistani | Tashkent
VUT | Vanuatu | | Ni-Vanuatu; Vanuatuan | Port Vila
VAT | Vatican | Holy See; the Vatican; Vatican City | |
VEN | Venezuela | Bolivarian Republic of Venezuela | Venezuelan; Venezuelans | Caracas; Miraflores
VNM | Vietnam | Viet Nam; North Vietnam; South Vietnam | Vietnamese; North Vietnamese; South Vietnamese | Hanoi
YEM | Yemen | Republic of Yemen; South Yemen; North Yemen | Yemeni; Yemenis; Yemenite | Sanaa; Sana'a
ZMB | Zambia | | Zambian; Zambians | Lusaka
ZWE | Zimbabwe | Rhodesia | Zimbabwean; Zimbabweans | Harare
GRL | Greenland | | Greenlandic; Greenlander; Greenlanders | Nuuk
MAC | Macau | Macao | Macanese |
NCL | New Caledonia | | New Caledonian; Kanak; Kanaks | Noumea
`

/** The states of the world, as rows of the registry. */
export const states: readonly ActorRow[] = linesOf(TABLE).map((line) => {
  const [country = '', name = '', aliases, adjectives, seats] = line.split('|').map((cell) => cell.trim())
  return {
    id: country.toLowerCase(),
    kind: 'state' as const,
    name,
    aliases: listOf(aliases),
    adjectives: listOf(adjectives),
    seats: listOf(seats),
    country,
  }
})
