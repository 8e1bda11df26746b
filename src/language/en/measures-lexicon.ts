/** Units of length, area, weight, volume, power, speed, heat and calibre; time units stand in the calendar lexicon. */
export const MEASURE_UNITS: ReadonlySet<string> = new Set(
  (
    'km kms kilometer kilometers kilometre kilometres meter meters metre metres mile miles foot feet inch inches yard yards cm centimeter ' +
    'centimeters centimetre centimetres mm millimeter millimeters millimetre millimetres nm hectare hectares acre acres dunam dunams sqm sq square ' +
    'cubic nautical kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gram grams gramme grammes ton tons tonne tonnes lb lbs pounds ounce ' +
    'ounces liter liters litre litres gallon gallons barrel barrels bpd megawatt megawatts mw kw gw kwh volt volts mph kph kmh knots knot degree ' +
    'degrees celsius fahrenheit caliber calibre times fold percentage hp ft oz g t l ha kt megaton megatons kiloton kilotons magnitude point points ' +
    'storey story stories storeys floor floors'
  ).split(' '),
)

/** Words that may stand between a number and its unit: "two more days". */
export const UNIT_MODIFIERS: ReadonlySet<string> = new Set(
  'more full long consecutive straight additional further other extra whole entire square cubic nautical metric short tense bloody difficult calendar'.split(
    ' ',
  ),
)

export const CURRENCY_SIGNS: ReadonlySet<string> = new Set('$ € £ ¥ ₹ ₽ us$ usd eur gbp rs rs. inr pkr uah rub'.split(' '))
export const CURRENCY_NOUNS: ReadonlySet<string> = new Set(
  (
    '$ € £ ¥ ₹ ₽ usd eur gbp dollar dollars euro euros rupee rupees ruble rubles rouble roubles dinar dinars hryvnia hryvnias yuan lira liras riyal ' +
    'riyals rial rials naira peso pesos shekel shekels yen franc francs dram drams manat manats birr shilling shillings cent cents cordobas colones'
  ).split(' '),
)

/** Words before a number that make it a name: "Route 60", "Resolution 2118", "No. 5". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  (
    'route resolution article unit highway road checkpoint chapter channel flight boeing airbus group area sector ward zone phase type protocol section ' +
    'battalion brigade division regiment camp gate pier block room number apartment building school hospital level category version case mark class ' +
    'hill height cell district annex page figure table paragraph bus tram train platform terminal company platoon squad post exit interstate model ' +
    'volume part grade formula clause schedule appendix item bulletin edition issue plot street shop station precinct stage tier option rule law ' +
    'decree bill suite ste hangar shaft reactor kilometer kilometre corridor lane box unsc no. nos nr # windows catch studio top proposition dam front'
  ).split(' '),
)

/** Forces and streets that carry a number in front: "14th Brigade", "21 Rashtriya Rifles", "1201 Lake Avenue". */
export const NUMBERED_AFTER: ReadonlySet<string> = new Set(
  (
    'brigade battalion corps division regiment rifles squadron commando infantry army fleet wing platoon company armored armoured airborne mechanized ' +
    'mechanised motorized motorised artillery tank guards marine parachute paratrooper cavalry legion front ave avenue street st road rd boulevard blvd ' +
    'lane drive square parallel arrondissement district congress amendment anniversary century'
  ).split(' '),
)

/** Nouns after "number-hyphen" that are what is counted: "a five-member crew". */
export const COUNTED_BY_HYPHEN: ReadonlySet<string> = new Set('member man men person people woman strong odd plus soldier'.split(' '))

/** People of whom "of 62", "under 5" or ", 24," gives an age. */
export const AGED: ReadonlySet<string> = new Set(
  (
    'man woman boy girl child youth teenager son daughter mother father grandmother grandfather brother sister wife husband baby infant widow ' +
    'student pensioner farmer soldier villager resident twins couple'
  ).split(' '),
)
export const AGED_PLURAL: ReadonlySet<string> = new Set(
  'children boys girls people women men kids those anyone adults minors youths males females infants babies youngsters persons residents'.split(
    ' ',
  ),
)
