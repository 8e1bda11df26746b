import type { ActorRef } from '../../src/actors/actor-ref.js'
import type { Ledger } from '../../src/ledger/ledger.js'
import { reportOf } from '../../src/reports/report.js'
import { Draft, EXTRACTOR, move, on, said, toll } from './drafts.js'

/** A small record of the autumn of 2020, of invented outlets: every kind of claim and of doubt once, on facts that are on public record. */
export const CONFLICT = 'karabakh-2020'

const armenia: ActorRef = { id: 'arm', mention: 'Armenia', name: 'Armenia', country: 'ARM' }
const azerbaijan: ActorRef = { id: 'aze', mention: 'Azerbaijan', name: 'Azerbaijan', country: 'AZE' }
const russia: ActorRef = { id: 'rus', mention: 'Russia', name: 'Russia', country: 'RUS' }
const karabakh: ActorRef = {
  id: 'nagorno-karabakh',
  mention: 'Karabakh',
  name: 'Nagorno-Karabakh',
  country: 'AZE',
  sector: 'PRE',
  alignedWith: 'ARM',
}
const karabakhArmy: ActorRef = { ...karabakh, mention: "Karabakh's army" }
const armenianMinistry: ActorRef = {
  id: 'arm/ministry-of-defence',
  mention: "Armenia's Defence Ministry",
  name: 'Ministry of Defence of Armenia',
  country: 'ARM',
  sector: 'GOV',
}
const azerbaijaniMinistry: ActorRef = {
  id: 'aze/ministry-of-defence',
  mention: "Azerbaijan's Defence Ministry",
  name: 'Ministry of Defence of Azerbaijan',
  country: 'AZE',
  sector: 'GOV',
}
const prosecutor: ActorRef = {
  mention: "Azerbaijan's prosecutor-general",
  name: 'Prosecutor General of Azerbaijan',
  country: 'AZE',
  sector: 'JUD',
}
const armenianForces: ActorRef = { mention: 'ethnic Armenian forces', country: 'ARM', sector: 'REB' }
const azerbaijaniForces: ActorRef = {
  id: 'aze/armed-forces',
  mention: 'Azerbaijani soldiers',
  name: 'Armed Forces of Azerbaijan',
  country: 'AZE',
  sector: 'MIL',
}
const redCross: ActorRef = {
  id: 'ngo/icrc',
  mention: 'the Red Cross',
  name: 'International Committee of the Red Cross',
  country: 'IGO',
  sector: 'NGO',
}
const putin: ActorRef = { id: 'rus/vladimir-putin', mention: 'Vladimir Putin', name: 'Vladimir Putin', country: 'RUS', sector: 'GOV' }

const first = new Draft({
  id: 'doc-valley-0930',
  title: 'Both sides count the dead as the guns go on',
  outlet: 'The Valley Courier',
  byline: 'By our correspondent in Goris',
  published: '2020-09-30',
  url: 'https://valley-courier.example/2020/09/30/both-sides-count',
  text: [
    'Shells fell on both banks of the Araz for a fourth day on Wednesday.',
    "The army of Nagorno-Karabakh has lost at least 84 soldiers since Sunday, its press office said. Armenia's Defence Ministry said that about 790 Azerbaijani soldiers had been killed so far. None of these numbers could be checked.",
    "Azerbaijan's prosecutor-general said twelve civilians, including two children, had been killed by shelling of Terter. Dozens were wounded, he added.",
    "Azerbaijan's Defence Ministry denied that it had lost a warplane or that 200 of its men had fallen near Talysh. It has not said how many soldiers it has lost.",
    'Russia offered to host talks. More than 20,000 people died in the war that a cease-fire ended in 1994.',
  ].join('\n\n'),
})
const running = { frame: 'cumulative', since: '2020-09-27', asOf: '2020-09-30' } as const
const eightyFour = first.claim(
  'The army of Nagorno-Karabakh has lost',
  { trigger: 'lost', number: 'at least 84', source: 'its press office', cue: 'said', time: 'since Sunday' },
  {
    ...toll([karabakhArmy], 'state_forces', 'killed', [84, null, 'at_least'], running),
    attribution: said(karabakhArmy, 'military', 'said'),
    interest: 'own_loss',
    speechAct: 'admit',
  },
)
first.claim(
  "Armenia's Defence Ministry said that about 790",
  { trigger: 'killed', number: 'about 790', source: "Armenia's Defence Ministry", cue: 'said' },
  {
    ...toll([azerbaijaniForces], 'state_forces', 'killed', [790, 790, 'approx'], running),
    attribution: said(armenianMinistry, 'government', 'said'),
    interest: 'enemy_loss',
  },
)
first.claim('None of these numbers', { trigger: 'could be checked' }, { assessment: { about: 'all', verdict: 'unverified' } })
const twelve = first.claim(
  "Azerbaijan's prosecutor-general said twelve civilians",
  { trigger: 'killed', number: 'twelve', source: "Azerbaijan's prosecutor-general", cue: 'said', place: 'Terter' },
  {
    ...toll([{ ...azerbaijan, mention: 'civilians' }], 'civilian', 'killed', [12, 12]),
    attribution: said(prosecutor, 'judicial', 'said'),
    interest: 'own_loss',
    ...on('2020-09-30', 'Wednesday'),
    where: { name: 'Terter', country: 'AZE', precision: 'settlement', lat: 40.34, lon: 46.93 },
  },
)
first.claim(
  "Azerbaijan's prosecutor-general said twelve civilians",
  { trigger: 'killed', number: 'two', source: "Azerbaijan's prosecutor-general", cue: 'said' },
  {
    ...toll([{ ...azerbaijan, mention: 'civilians' }], 'civilian', 'killed', [2, 2], { groups: ['children'], subsetOf: twelve }),
    attribution: said(prosecutor, 'judicial', 'said'),
    interest: 'own_loss',
  },
)
first.claim(
  'Dozens were wounded',
  { trigger: 'wounded', number: 'Dozens', source: 'he', cue: 'added' },
  {
    ...toll([azerbaijan], 'civilian', 'wounded', [24, null, 'vague'], { inferred: true }),
    attribution: said({ ...prosecutor, mention: 'he' }, 'judicial', 'added'),
    interest: 'own_loss',
  },
)
first.claim(
  "Azerbaijan's Defence Ministry denied that",
  { trigger: 'fallen', number: '200', source: "Azerbaijan's Defence Ministry", cue: 'denied', place: 'Talysh' },
  {
    ...toll([azerbaijaniForces], 'state_forces', 'killed', [200, 200]),
    attribution: said(azerbaijaniMinistry, 'government', 'denied'),
    speechAct: 'deny',
    factuality: { bySource: 'CT-', byAuthor: 'CTu' },
    interest: 'own_loss',
    where: { name: 'Talysh', country: 'AZE', precision: 'settlement' },
  },
)
first.claim(
  'Russia offered to host talks',
  { trigger: 'offered' },
  { event: { type: 'COOPERATE', mode: 'mediate', actors: [russia], recipients: [], weapons: [] } },
)
first.claim(
  'More than 20,000 people died',
  { trigger: 'died', number: 'More than 20,000' },
  {
    ...toll([], 'unknown', 'killed', [20001, null, 'more_than'], { frame: 'cumulative' }),
    background: true,
    factuality: { bySource: 'CT+', byAuthor: 'CT+' },
  },
)
first.claim(
  'More than 20,000 people died',
  { trigger: 'cease-fire ended', time: 'in 1994' },
  {
    ...move('in_force', [armenia, azerbaijan]),
    background: true,
    when: { from: '1994-01-01', to: '1994-12-31', precision: 'year', text: '1994' },
  },
)

const second = new Draft({
  id: 'doc-lantern-1001',
  title: 'Moscow and Paris ask for an end to the fighting',
  outlet: 'Lantern Wire',
  published: '2020-10-01T14:20:00Z',
  url: 'https://lantern-wire.example/moscow-paris',
  rights: {
    text: 'Copyright 2018 Lantern Wire. All rights reserved. Please read it at lantern-wire.example.',
    originator: 'Lantern Wire',
    readAtOriginator: true,
  },
  original: 'https://lantern-wire.example/original/moscow-paris',
  text: [
    'Vladimir Putin called on Armenia and Azerbaijan on Thursday to cease fire at once. Azerbaijan refused talks while Armenian troops remain.',
    'Ethnic Armenian officials put their own military dead at 104, up from 84 a day before, and said 23 civilians had died. "A hundred and four of our men are gone," an officer repeated.',
    'Azerbaijan said it had killed or wounded more than 2,300 enemy troops; the claim may well be inflated. Between 40 and 45 fighters may also have been captured, a witness in Fizuli reported.',
    'Azerbaijani drones struck a column of lorries near Martakert.',
  ].join('\n\n'),
})
second.claim(
  'Vladimir Putin called on',
  { trigger: 'called on', source: 'Vladimir Putin', cue: 'called on', time: 'on Thursday' },
  {
    ...move('appeal', [putin], { to: [armenia, azerbaijan], scope: 'all fronts' }),
    attribution: said(putin, 'government', 'called on'),
    speechAct: 'demand',
    interest: 'third_party',
    ...on('2020-10-01', 'on Thursday'),
  },
)
second.claim(
  'Azerbaijan refused talks',
  { trigger: 'refused' },
  { ...move('rejection', [azerbaijan], { to: [putin] }), interest: 'own_conduct', ...on('2020-10-01', 'Thursday') },
)
const hundredFour = second.claim(
  'Ethnic Armenian officials put',
  { trigger: 'dead', number: '104', source: 'Ethnic Armenian officials', cue: 'put' },
  {
    ...toll([karabakhArmy], 'state_forces', 'killed', [104, 104], {
      ...running,
      asOf: '2020-10-01',
      supersedes: { claim: eightyFour, value: 84 },
    }),
    attribution: said({ ...karabakh, mention: 'Ethnic Armenian officials' }, 'de_facto_authority', 'put'),
    speechAct: 'admit',
    interest: 'own_loss',
  },
)
second.claim(
  'Ethnic Armenian officials put',
  { trigger: 'died', number: '23', source: 'Ethnic Armenian officials', cue: 'said' },
  {
    ...toll([karabakh], 'civilian', 'killed', [23, 23], { ...running, asOf: '2020-10-01' }),
    attribution: said({ ...karabakh, mention: 'Ethnic Armenian officials' }, 'de_facto_authority', 'said'),
    interest: 'own_loss',
  },
)
second.claim(
  '"A hundred and four of our men',
  { trigger: 'gone', number: 'A hundred and four', source: 'an officer', cue: 'repeated' },
  {
    ...toll([karabakhArmy], 'state_forces', 'killed', [104, 104], { ...running, asOf: '2020-10-01' }),
    attribution: said({ ...karabakh, mention: 'an officer' }, 'military', 'repeated', 'direct'),
    interest: 'own_loss',
    repeats: hundredFour,
  },
)
second.claim(
  'Azerbaijan said it had killed or wounded',
  { trigger: 'killed or wounded', number: 'more than 2,300', source: 'Azerbaijan', cue: 'said' },
  {
    ...toll([armenianForces], 'armed_group', 'casualties', [2301, null, 'more_than'], { ...running, asOf: '2020-10-01', inferred: true }),
    attribution: said(azerbaijan, 'government', 'said'),
    interest: 'enemy_loss',
    factuality: { bySource: 'CT+', byAuthor: 'PS+' },
  },
)
second.claim('Azerbaijan said it had killed or wounded', { trigger: 'inflated' }, { assessment: { about: [], verdict: 'exaggerated' } })
second.claim(
  'Between 40 and 45 fighters',
  { trigger: 'captured', number: 'Between 40 and 45', source: 'a witness in Fizuli', cue: 'reported', place: 'Fizuli' },
  {
    ...toll([armenianForces], 'armed_group', 'captured', [40, 45, 'range']),
    attribution: said({ mention: 'a witness in Fizuli' }, 'eyewitness', 'reported'),
    factuality: { bySource: 'PS+', byAuthor: 'CTu' },
    where: { name: 'Fizuli', country: 'AZE', precision: 'settlement' },
  },
)
second.claim(
  'Azerbaijani drones struck',
  { trigger: 'struck', place: 'Martakert' },
  {
    event: {
      type: 'ASSAULT',
      mode: 'aerial',
      actors: [{ ...azerbaijaniForces, mention: 'Azerbaijani drones' }],
      recipients: [],
      weapons: ['drone'],
    },
    where: { name: 'Martakert', country: 'AZE', precision: 'settlement' },
    ...on('2020-10-01', 'Thursday'),
  },
)

const third = new Draft({
  id: 'doc-ridge-1010',
  title: 'A truce of minutes',
  outlet: 'Ridge Radio',
  published: '2020-10-10',
  text: [
    'Armenia and Azerbaijan agreed in Moscow on Saturday to a humanitarian cease-fire from noon, Russia said.',
    'Minutes after it began, Azerbaijan accused Armenia of shelling Barda. Armenia denied firing and said the other side had broken the truce in Kapan.',
    'The Red Cross counted 6 bodies in Stepanakert.',
  ].join('\n\n'),
})
const truce = { ...on('2020-10-10', 'on Saturday') }
third.claim(
  'Armenia and Azerbaijan agreed in Moscow',
  { trigger: 'agreed', source: 'Russia', cue: 'said', place: 'Moscow', time: 'from noon' },
  {
    ...move('agreement', [armenia, azerbaijan], {
      mediators: [russia],
      from: '2020-10-10T12:00',
      scope: 'exchange of prisoners and bodies',
    }),
    attribution: said(russia, 'government', 'said'),
    interest: 'third_party',
    ...truce,
  },
)
third.claim(
  'Minutes after it began',
  { trigger: 'accused', source: 'Azerbaijan', cue: 'accused', place: 'Barda' },
  {
    ...move('violation', [azerbaijan], { against: [armenia] }),
    attribution: said(azerbaijan, 'government', 'accused'),
    speechAct: 'blame',
    interest: 'enemy_conduct',
    ...truce,
  },
)
third.claim(
  'Armenia denied firing',
  { trigger: 'denied', source: 'Armenia', cue: 'denied' },
  {
    ...move('denial', [armenia]),
    attribution: said(armenia, 'government', 'denied'),
    speechAct: 'deny',
    factuality: { bySource: 'CT-', byAuthor: 'CTu' },
    interest: 'own_conduct',
    ...truce,
  },
)
third.claim(
  'Armenia denied firing',
  { trigger: 'broken', source: 'Armenia', cue: 'said', place: 'Kapan' },
  {
    ...move('violation', [armenia], { against: [azerbaijan] }),
    attribution: said(armenia, 'government', 'said'),
    speechAct: 'blame',
    interest: 'enemy_conduct',
    ...truce,
  },
)
third.claim(
  'The Red Cross counted 6 bodies',
  { trigger: 'bodies', number: '6', source: 'The Red Cross', cue: 'counted', place: 'Stepanakert' },
  {
    ...toll([karabakh], 'unknown', 'killed', [6, 6]),
    attribution: said(redCross, 'ngo', 'counted'),
    interest: 'third_party',
    factuality: { bySource: 'CT+', byAuthor: 'CT+' },
    where: { name: 'Stepanakert', aliases: ['Khankendi'], country: 'AZE', precision: 'settlement' },
    ...truce,
  },
)

export const drafts: readonly Draft[] = [first, second, third]
/** Ids of claims that tests name. */
export const ids: { readonly eightyFour: string; readonly hundredFour: string; readonly twelve: string } = {
  eightyFour,
  hundredFour,
  twelve,
}

/** Records the sample conflict into an empty ledger. */
export async function recordSample(ledger: Ledger): Promise<void> {
  for (const { document, claims } of drafts) {
    const report = reportOf(new TextEncoder().encode(document.text), { path: `${document.id}.txt` }, new Date('2020-10-11T06:00:00Z'))
    await ledger.recordReading({ report, document, claims, extractor: EXTRACTOR, conflict: CONFLICT })
  }
}
