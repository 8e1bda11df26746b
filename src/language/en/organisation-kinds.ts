const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Head nouns of a state's armed bodies. */
const FORCES = words(`
  army armies navy airforce force forces brigade battalion regiment division corps guard guards guardsmen police gendarmerie marines squadron fleet troops
  garrison infantry commandos rangers legion platoon company peacekeepers militia militias artillery constabulary carabinieri
`)

/** Words that an armed group calls itself by, and the best known groups in one word. */
const GROUPS = words(`
  front brigades movement liberation resistance mujahideen mujahedin mujahidin fedayeen jihad jihadi taliban hezbollah hizbollah hizballah hamas qaeda qaida
  shabaab shabab haram isis isil daesh contras guerrillas guerillas tigers houthis houthi ansar jabhat hayat cartel maoists naxalites janjaweed peshmerga
`)

/** Head nouns of offices: those who decide, judge and speak for a state or a body. */
const OFFICES = words(`
  ministry department office government parliament cabinet council court courts administration presidency directorate secretariat bureau commission committee
  embassy consulate senate congress duma knesset bundestag rada assembly pentagon kremlin treasury agency authority authorities prosecution tribunal
  headquarters command staff mission delegation municipality governorate junta politburo house
`)

/**
 * What kind of organisation a name speaks of, by its words in lower case: the last word decides, else the words before it,
 * as in "Ministry of Defence". `kindOfOrganisation(['ministry', 'of', 'defence']) // => 'office'`
 */
export function kindOfOrganisation(name: readonly string[]): 'force' | 'group' | 'office' | 'organisation' {
  if (name.some((word) => GROUPS.has(word))) return 'group'
  const of = name.indexOf('of')
  const head = name[(of > 0 ? of : name.length) - 1]!
  if (FORCES.has(head) || (head === 'service' && name.includes('security'))) return 'force'
  if (OFFICES.has(head)) return 'office'
  return 'organisation'
}
