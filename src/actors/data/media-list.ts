import type { ActorRow } from '../actor-row.js'
import { readActorTable } from '../read-actor-table.js'

/** News agencies. */
const WIRES = `
Reuters | Reuters news agency; Thomson Reuters | GBR
Associated Press | AP; The Associated Press; A.P. | USA
Agence France-Presse | AFP; Agence France Presse; AFP news agency | FRA
United Press International | UPI | USA
Bloomberg | Bloomberg News | USA
TASS | Tass; ITAR-TASS; Itar-Tass; TASS news agency; Russian news agency TASS | RUS
RIA Novosti | RIA; RIA news agency; RIA Novosti news agency; Rossiya Segodnya; Sputnik | RUS
Interfax | Interfax news agency; Interfax-AVN | RUS
Interfax-Ukraine | | UKR
Ukrinform |  | UKR
UNIAN | Ukrainian News Agency | UKR
Xinhua | Xinhua News Agency; New China News Agency; China News Service | CHN
Anadolu Agency | Anadolu; Anatolia news agency; AA | TUR
Dogan news agency |  | TUR
DHA |  | TUR
Demiroren news agency |  | TUR
Ihlas News Agency |  | TUR
IRNA | Islamic Republic News Agency | IRN
Fars | Fars News Agency | IRN
Tasnim | Tasnim News Agency | IRN
ISNA |  | IRN
Mehr News Agency | Mehr | IRN
WAFA | Wafa; Palestinian news agency; Palestinian news agency WAFA | PSE
Ma'an News Agency | Maan | PSE
Quds News Network |  | PSE
Shehab news agency |  | PSE
Safa news agency |  | PSE
SANA | Syrian Arab News Agency; SANA news agency; state news agency SANA | SYR
National News Agency | NNA; Lebanese National News Agency | LBN
MENA | Middle East News Agency | EGY
Petra | Petra news agency; Jordan News Agency | JOR
KUNA | Kuwait News Agency | KWT
SPA | Saudi Press Agency | SAU
WAM | Emirates News Agency | ARE
QNA | Qatar News Agency | QAT
Saba | Saba news agency; Saba New | YEM
INA | Iraqi News Agency | IRQ
SUNA | Sudan News Agency; Sudanese state news agency | SDN
SONNA | Somali National News Agency | SOM
ENA | Ethiopian News Agency | ETH
APS | Algeria Press Service; Algerie Presse Service | DZA
MAP | Maghreb Arabe Presse | MAR
NAN | News Agency of Nigeria | NGA
Pakistan Press agency APP | Associated Press of Pakistan; APP | PAK
PTI | Press Trust of India | IND
IANS | Asian News International | IND
United News of India |  | IND
Kyodo | Kyodo News; Kyodo news agency; Jiji Press | JPN
Yonhap | Yonhap News Agency | KOR
KCNA | Korean Central News Agency | PRK
Central News Agency | CNA; Focus Taiwan | TWN
Antara | Antara news agency | IDN
Bernama | | MYS
Philippine News Agency | PNA | PHL
Vietnam News Agency | VNA | VNM
Bakhtar News Agency | Bakhtar | AFG
Khaama Press |  | AFG
Pajhwok | Pajhwok Afghan News | AFG
Afghan Islamic Press | AIP | AFG
TOLOnews | Tolo News | AFG
Armenpress | Armenpress news agency | ARM
Arminfo |  | ARM
News.am |  | ARM
Mediamax |  | ARM
Panorama.am |  | ARM
Azertac | AZERTAC | AZE
APA news agency |  | AZE
Trend news agency |  | AZE
Turan news agency |  | AZE
Report news agency |  | AZE
Azertag |  | AZE
BelTA | Belta | BLR
BelaPAN |  | BLR
Tanjug |  | SRB
Beta news agency |  | SRB
FoNet |  | SRB
HINA | Croatian news agency HINA | HRV
SRNA |  | BIH
FENA |  | BIH
ONASA |  | BIH
PAP | Polish Press Agency | POL
DPA | Deutsche Presse-Agentur; dpa; German news agency DPA | DEU
ANSA | Ansa news agency | ITA
AGI |  | ITA
Adnkronos |  | ITA
EFE | Efe | ESP
Europa Press |  | ESP
Lusa | Lusa news agency | PRT
ANP | | NLD
Belga | | BEL
Press Association | PA Media | GBR
Notimex | | MEX
Prensa Latina | | CUB
Kazinform | | KAZ
Amaq | Amaq news agency; Aamaq | | 
Firat News Agency |  |  |
ANF |  |  |
Hawar News Agency |  |  |
ANHA |  |  |
Dicle News Agency |  |  |
Mezopotamya |  |  |
Shahada News Agency | Shahada | |
`

/** Broadcasters, newspapers and sites. */
const OUTLETS = `
BBC | British Broadcasting Corporation; BBC News; BBC Persian; BBC Arabic; BBC Russian Service; BBC Monitoring | GBR
The Guardian | The Times; The Independent; Daily Telegraph; The Daily Telegraph; Financial Times; Sky News; ITV; Channel 4 News; The Economist; Daily Mail; The Sun newspaper; Middle East Eye | GBR
CNN | Cable News Network; Fox News; ABC News; CBS News; NBC News; MSNBC; NPR; New York Times; The New York Times; Washington Post; The Washington Post; Wall Street Journal; The Wall Street Journal; Los Angeles Times; USA Today; Politico; Axios; Newsweek; Time magazine; CBS; NBC; Long War Journal; PBS; The Intercept; Foreign Policy; Miami Herald; Christian Science Monitor | USA
Radio Free Europe/Radio Liberty | RFE/RL; Radio Free Europe; Radio Liberty; RFE; RL; RFERL; Radio Farda; Radio Azadi; Radio Svoboda; Current Time | USA
Voice of America | VOA; Radio Free Asia; RFA | USA
Al Jazeera | Al-Jazeera; Aljazeera; Al Jazeera television | QAT
Al Arabiya | Al-Arabiya; Asharq al-Awsat; Asharq Al-Awsat; Al Hadath | SAU
Sky News Arabia | The National newspaper; Gulf News; Khaleej Times | ARE
Al Mayadeen | Al-Manar; Al Manar; An-Nahar; LBCI; L'Orient-Le Jour; Daily Star; Al-Akhbar; Naharnet; Voice of Lebanon | LBN
Al-Aqsa TV | Al-Aqsa Television; Palestine TV; Voice of Palestine; Al-Quds newspaper | PSE
Haaretz | Times of Israel; The Times of Israel; Jerusalem Post; The Jerusalem Post; Yedioth Ahronoth; Ynet; Kan; Israel Radio; Army Radio; Channel 12; Israeli Channel 12; Maariv; Israel Hayom | ISR
Press TV | IRIB; Iran International; Al-Alam; Kayhan | IRN
TRT | TRT World; Hurriyet; Daily Sabah; Cumhuriyet; NTV Turkey; CNN Turk; Milliyet | TUR
Rudaw | Kurdistan 24; Kurdistan24; Al Sumaria; Alsumaria | IRQ
Enab Baladi | North Press; Orient TV | SYR
Al Masirah | Al-Masirah; Masirah TV; Al-Masirah TV | YEM
RT | Russia Today; Rossiya 24; Channel One; Kommersant; Izvestia; Novaya Gazeta; Meduza; Echo of Moscow; Komsomolskaya Pravda; Mediazona; Pravda; Rybar; NTV | RUS
Kyiv Independent | The Kyiv Independent; Kyiv Post; Ukrainska Pravda; Suspilne; Hromadske; Ukrayinska Pravda | UKR
CivilNet | Azatutyun; Hetq; Armenia's Public Television; Public Television of Armenia | ARM
Haqqin | AzTV; Caliber; Trend | AZE
Le Monde | Le Figaro; Liberation newspaper; France 24; France24; Radio France Internationale; RFI; TV5; Jeune Afrique; BFM TV; BFMTV; Mediapart; France Inter | FRA
Deutsche Welle | DW; Der Spiegel; Spiegel; Bild; Die Welt; Frankfurter Allgemeine Zeitung; ARD; ZDF; Sueddeutsche Zeitung | DEU
El Pais | El País; El Mundo; ABC newspaper; TVE | ESP
Corriere della Sera | La Repubblica; RAI | ITA
El Tiempo | Semana; Caracol Radio; RCN; El Espectador; Caracol; Radio Caracol | COL
Diario Latino | Radio Venceremos; Radio Farabundo Marti; La Prensa Grafica; YSKL; Channel 12 television; El Diario de Hoy | SLV
Excelsior | Reforma; Milenio; La Jornada; Televisa | MEX
Granma | Radio Rebelde | CUB
Dawn | Geo News; Geo TV; Express Tribune; ARY News; The News International; Dunya News; Samaa TV | PAK
The Hindu | Times of India; The Times of India; Indian Express; The Indian Express; NDTV; Hindustan Times; India Today; Doordarshan; All India Radio; Telegraph India; Kashmir Observer; Greater Kashmir; Deccan Herald; The Wire | IND
TamilNet | Daily Mirror; Sunday Leader; Daily News Sri Lanka | LKA
Daily Star Bangladesh | Prothom Alo; bdnews24 | BGD
Kantipur | Himalayan Times; Kathmandu Post; Nagarik | NPL
Irrawaddy | The Irrawaddy; Democratic Voice of Burma; DVB; Mizzima; Myanmar Now; Khit Thit Media; MRTV; Shan Herald | MMR
Bangkok Post | The Nation Thailand; Isranews | THA
Philippine Daily Inquirer | Rappler; Philippine Star; ABS-CBN; GMA News; Inquirer; MindaNews | PHL
Kompas | Jakarta Post; The Jakarta Post; Tempo; Metro TV | IDN
CCTV | Global Times; People's Daily; CGTN; South China Morning Post | CHN
NHK | Asahi Shimbun; Yomiuri Shimbun; Nikkei | JPN
Sudan Tribune | Radio Dabanga; Dabanga; Al-Sudani; Sudan TV | SDN
Radio Tamazuj | Eye Radio; Radio Miraya | SSD
Addis Standard | Fana; Fana Broadcasting; Tigrai TV; Tigrai Television; ESAT; The Reporter Ethiopia | ETH
Radio Mogadishu | Garowe Online; Shabelle Media Network; Radio Shabelle; Radio Andalus; Goobjoog; Hiiraan Online; Universal TV | SOM
Radio Okapi | Actualite.cd; Kivu Morning Post | COD
Premium Times | Vanguard; Punch; ThisDay; Daily Trust; Channels Television; The Punch; HumAngle; SaharaReporters; Sahara Reporters | NGA
Daily Nation | The Standard Kenya; The EastAfrican; Citizen TV | KEN
New Vision | Daily Monitor | UGA
The New Times | Igihe | RWA
Studio Tamani | ORTM; L'Essor; Maliweb | MLI
RTB | Burkina24; Lefaso.net; LeFaso | BFA
Ahram | Al-Ahram; Ahram Online; Mada Masr | EGY
Libya Observer | Libya Herald; Al-Wasat; Libya al-Ahrar | LBY
`

/** News agencies (role wire) and other outlets; sector JRN, the press of PLOVER (MED is medicine there). */
export const media: readonly ActorRow[] = [
  ...readActorTable('media', WIRES).map((row) => ({ ...row, sector: 'JRN', role: 'wire' as const })),
  ...readActorTable('media', OUTLETS).flatMap((row) =>
    // each further name of an outlet line is an outlet of its own in the same country
    [row.name, ...(row.aliases ?? [])].map((name, at) => ({
      ...row,
      id: at === 0 ? row.id : `${row.id}/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
      name,
      aliases: [],
      sector: 'JRN',
    })),
  ),
]
