const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns of what happens, that no ending gives away. */
const EVENTS = words(`
  attack war battle strike raid clash fight assault blast bomb bombing explosion shot fire shelling death murder kill killing massacre crash accident fall rise gain loss drop decline
  increase decrease growth cut change move step trip visit return flight march walk run race game match play show talk speech call report statement claim charge trial case suit lawsuit
  vote election poll win victory defeat surrender retreat advance siege coup revolt riot protest rally strike ban boycott embargo blockade search seizure arrest raid rescue escape release
  exchange trade sale purchase buy bid offer deal pact truce ceasefire accord treaty merger takeover buyout spinoff loan debt payment spending cost profit earnings results trading rally slump
  crisis conflict dispute debate quarrel feud effort attempt try plan plot threat risk danger warning order demand request help support aid use abuse rape theft robbery crime fraud suicide
  birth marriage wedding divorce funeral burial party meeting summit conference session ceremony broadcast interview study test review check hearing inquiry probe query reply answer
  response reaction impact effect result start end beginning end halt stop pause break delay wait shift switch turn drive push pull stand stay quake earthquake storm flood drought famine
  disease illness injury wound damage harm pain attack work job control rule reign command lead loss lack need want hope fear belief view doubt trust love hate interest design approval
  proposal arrival departure withdrawal removal denial refusal trial burial survival disposal renewal dismissal betrayal rampage launch test landing deployment supply shipment delivery
  demise downfall collapse breach leak spread surge wave outbreak spill repair rebuild boost ease relief rest sleep leave exit entry access transfer
`)

const ENDING = /(?:tion|sion|ment|ance|ence|ing|age|ure|ysis|ism|ery|sal|val|tal|dal|wal|nal|ship)$/
const NO_EVENT =
  /^(?:nothing|something|anything|everything|thing|morning|evening|building|ceiling|king|ring|string|wing|spring|department|government|parliament|apartment|document|instrument|element|cement|regiment|garment|monument|section|nation|position|station|population|region|religion|question|mention|portion|version|mission|million|billion|fashion|champion|opinion|union|pension|dimension|television|agency|sentence|audience|science|conscience|distance|instance|substance|ambulance|insurance|finance|balance|age|page|village|image|message|language|package|passage|garage|percentage|average|advantage|stage|figure|picture|structure|nature|culture|future|literature|temperature|feature|furniture|creature|lecture|machinery|gallery|battery|surgery|bakery|hospital|capital|total|metal|digital|medal|scandal|signal|journal|tribunal|terminal|national|ship|leadership|membership|relationship|citizenship|journalism|mechanism|organism|terrorism)$/

/** Does a noun, by its lemma, tell of something that happens? By a list, else by its ending. `isEventNoun('bombing') // => true` */
export const isEventNoun = (lemma: string): boolean =>
  EVENTS.has(lemma) || (lemma.length > 5 && ENDING.test(lemma) && !NO_EVENT.test(lemma))
