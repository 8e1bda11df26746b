/** Abbreviations written with a full stop, in lower case without it. */

/** Stand before a name or number, so a sentence never ends there. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs dr prof rev fr sr hon pres gov lt gov sen sens rep reps amb atty supt insp det ' +
    'gen lt col maj capt cpt cdr cmdr comdr brig adm vadm radm sgt ssgt msgt cpl pvt pfc pte spc sfc cwo ens flt sqn wg gp brig-gen maj-gen lt-gen lt-col ' +
    'st ste mt ft pt no nos art arts vol vols fig figs sec secs ch pp p para cf vs v eg e.g i.e ie viz al approx est ca c fl'
  ).split(' '),
)

/** May end a sentence as well. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp co ltd llc plc bros assn dept univ jr sr esq etc ave blvd rd hwy bldg apt ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo que ont ' +
    'a.m p.m u.s u.n u.k e.u d.c ph.d m.d b.c a.d u.s.a u.s.s.r a.k.a k.i.a m.i.a hrs hr min mins lb lbs oz km cm mm kg yrs yr ext tel attn dist div brig regt bn sq'
  ).split(' '),
)

/** Prefixes that the treebanks leave joined by their hyphen (after the Penn Treebank's list of affixes). */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  (
    'a e u x agro ante anti arch be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi neo non over pan para peri ' +
    'post pre pro pseudo quasi re semi sub super tri ultra un uni vice pro psycho trans'
  ).split(' '),
)

export const JOINED_SUFFIXES: ReadonlySet<string> = new Set('esque fest fold gate itis less most rama wise'.split(' '))

/** Units that are split from a number that they are written against: "5km", "7:30pm". */
export const UNITS: ReadonlySet<string> = new Set(
  'am pm a.m a.m. p.m p.m. km kg mm cm m bn mn k lb lbs oz ft mph kmh kph sq hrs hr mins min yrs g gb mb mw kw gmt utc'.split(' '),
)
