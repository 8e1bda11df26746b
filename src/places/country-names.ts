/** Names of countries in news English beside those of the file of places: `alpha-3 | names`. */
export const COUNTRY_NAMES: readonly (readonly [country: string, names: string])[] = [
  ['USA', 'United States; United States of America; US; U.S.; USA; America'],
  ['GBR', 'United Kingdom; UK; U.K.; Britain; Great Britain; England; Scotland; Wales; Northern Ireland'],
  ['RUS', 'Russia; Russian Federation; Soviet Union; USSR'],
  ['COD', 'DR Congo; DRC; Democratic Republic of the Congo; Democratic Republic of Congo; Congo; Zaire; eastern Congo; Congo-Kinshasa'],
  ['COG', 'Republic of the Congo; Congo-Brazzaville'],
  ['SYR', 'Syria'],
  ['IRN', 'Iran'],
  ['KOR', 'South Korea; Republic of Korea'],
  ['PRK', 'North Korea; DPRK'],
  ['VNM', 'Vietnam'],
  ['LAO', 'Laos'],
  ['MMR', 'Myanmar; Burma'],
  ['CIV', "Ivory Coast; Cote d'Ivoire; Côte d'Ivoire"],
  ['TZA', 'Tanzania'],
  ['MDA', 'Moldova'],
  ['MKD', 'North Macedonia; Macedonia'],
  ['BIH', 'Bosnia; Bosnia and Herzegovina; Bosnia-Herzegovina'],
  ['CZE', 'Czech Republic; Czechia; Czechoslovakia'],
  ['SRB', 'Serbia; Yugoslavia'],
  ['XKX', 'Kosovo'],
  ['TUR', 'Turkey; Türkiye; Turkiye'],
  ['ARE', 'UAE; United Arab Emirates; Emirates'],
  ['PSE', 'Palestine; Palestinian territories; Occupied Palestinian Territory; Palestinian Territories'],
  ['CAF', 'Central African Republic; CAR'],
  ['TLS', 'East Timor; Timor-Leste'],
  ['BOL', 'Bolivia'],
  ['VEN', 'Venezuela'],
  ['SWZ', 'Eswatini; Swaziland'],
  ['CPV', 'Cape Verde'],
  ['BRN', 'Brunei'],
  ['TWN', 'Taiwan'],
  ['VAT', 'Vatican; Holy See'],
  ['NLD', 'Netherlands; Holland'],
  ['GMB', 'Gambia'],
  ['ESH', 'Western Sahara'],
  ['CHN', 'China'],
  ['LBY', 'Libya'],
  ['FSM', 'Micronesia'],
  ['BHS', 'Bahamas'],
  ['KGZ', 'Kyrgyzstan; Kirghizia'],
]

/** Unrecognised states and self-ruled parts as areas: `name | names | country on whose ground | lat,lon`. */
export const AREAS = `
Nagorno-Karabakh | Artsakh; Karabakh; Nagorny Karabakh; Mountainous Karabakh; Upper Karabakh; Nagorno Karabakh; Republic of Artsakh | AZE | region | 39.9,46.8
Abkhazia | Republic of Abkhazia | GEO | region | 43.0,41.0
South Ossetia | Tskhinvali region[ka GEO] | GEO | region | 42.3,44.0
Transnistria | Transdniester[en]; Transdniestria[en]; Pridnestrovie[ru]; Trans-Dniester[en] | MDA | region | 47.0,29.4
Somaliland | | SOM | region | 9.6,44.5
Puntland | | SOM | region | 9.0,49.0
Jubaland | Jubbaland | SOM | region | 0.0,42.0
Northern Cyprus | Turkish Republic of Northern Cyprus; TRNC[tr] | CYP | region | 35.25,33.5
Iraqi Kurdistan | Kurdistan Region; Kurdistan Region of Iraq | IRQ | region | 36.3,44.2
Rojava | northeastern Syria[en]; North and East Syria[en] | SYR | region | 36.5,40.5
Republika Srpska | | BIH | region | 44.5,17.5
`
