/** Words that carry no matter of their own: they count in shingles, and nowhere else. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across after afterwards again against all almost along already also although always am among amongst an and another any anybody anyone
anything are around as at away back be became because become been before behind being below beside besides between beyond both but by came can cannot come could did do does doing done down during each
either else enough even ever every everybody everyone everything few first for from further gave get give given go goes going got had has have having he her here hers herself him himself his how however i if in
including indeed instead into is it its itself just kept know known last later least less like made make many may me might mine more most much must my myself near nearly neither never next no nobody none nor not nothing now
of off often on once one only onto or other others otherwise our ours out over own part per perhaps put quite rather really s same second see seem seemed seen several shall she should since so some somebody someone something soon still such
t take taken than that the their theirs them themselves then there these they thing things this those though through thus to together too took toward towards turn under until unto up upon upwards us use used very via want wanted was way we well went were
what whatever when where whether which while who whoever whole whom whose why will with within without would yet you your yours
said say says saying told tell tells telling according accord reported report reports announced announce added add adds adding stated state statement declared declare spoke speak quoted asked ask asks
mr mrs ms dr today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun am pm day days week weeks month months year years hour hours minute minutes time times morning afternoon evening night noon midnight dawn dusk early late earlier
news agency correspondent reporter reporters journalists press`
    .split(/\s+/)
    .filter((word) => word),
)
