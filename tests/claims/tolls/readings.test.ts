import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shown, tollsIn } from './reading-of.js'

/** One's own sentences and what must be read in them: "measure low..high class". */
const readings: readonly (readonly [text: string, tolls: readonly string[]])[] = [
  ['At least 41 villagers were killed.', ['killed 41.. civilian']],
  ['More than 100 people have been killed since Monday, including civilians.', ['killed 101.. mixed']],
  ['The army lost up to 420 troops.', ['killed ..420 state_forces']],
  ['Dozens of civilians died on the road.', ['killed 24.. civilian']],
  ['Two soldiers and a civilian were killed in the raid.', ['killed 2..2 state_forces', 'killed 1..1 civilian']],
  ['A mine killed three farmers and wounded 12.', ['killed 3..3 civilian', 'wounded 12..12 civilian']],
  ['An official and two others were shot dead.', ['killed 1..1 officials', 'killed 2..2 unknown']],
  ['No soldier was hurt.', ['wounded 0..0 state_forces']],
  ['The brigade withdrew without losing any men.', ['killed 0..0 state_forces']],
  ['The crowd lynched a policeman.', ['killed 1..1 state_forces']],
  ['The assassination of six priests shocked the town.', ['killed 6..6 civilian']],
  ['The body of a villager was found by the river.', ['killed 1..1 civilian']],
  ['Units liquidated 30 militants near the dam.', ['killed 30..30 armed_group']],
  ['Shells put 15 soldiers out of action.', ['casualties 15..15 state_forces']],
  ['A mine went off, killing or wounding 9 guards.', ['casualties 9..9 state_forces']],
  ['Seven fighters surrendered at the bridge.', ['captured 7..7 armed_group']],
  ['Police arrested four gunmen.', ['detained 4..4 armed_group']],
  ['The ministry put its losses at 29 killed and 101 wounded.', ['killed 29..29 unknown', 'wounded 101..101 unknown']],
  ['The army had 52 wounded and 14 missing.', ['wounded 52..52 unknown', 'missing 14..14 unknown']],
  ['The army lost 40 men, and the separatists 45.', ['killed 40..40 state_forces', 'killed 45..45 armed_group']],
  ['Killed: 12', ['killed 12..12 unknown']],
  ['THREE SOLDIERS WERE KILLED AND FIVE PEASANTS WERE WOUNDED.', ['killed 3..3 state_forces', 'wounded 5..5 civilian']],
  ['Rahim Khan, a farmer, was beheaded.', ['killed 1..1 civilian']],
  ['Nine of the dead worked for the railway.', ['killed 9..9 civilian']],
  ['Two of the dead had worked for the army.', ['killed 2..2 unknown']],
  ['Some 30,000 people have fled the valley.', ['displaced 30000..30000 civilian']],
  ['Officials said that the post was shelled, and that one guard was killed.', ['killed 1..1 state_forces']],
  ['It said that the bridge was shelled and that one of its drivers was killed.', ['killed 1..1 civilian']],
  ['Two of ours fell; three were hurt.', ['killed 2..2 state_forces', 'wounded 3..3 state_forces']],
  ['The raid killed 11 children; a twelfth was found dead.', ['killed 11..11 civilian', 'killed 1..1 civilian']],
  ['A bomb killed a conscript and wounded four of his colleagues.', ['killed 1..1 state_forces', 'wounded 4..4 state_forces']],
  ['Monitors counted 92 bodies, 32 of them of children.', ['killed 92..92 unknown', 'killed 32..32 civilian']],
  ['Of 352 wounded, 99 are in a serious condition.', ['wounded 352..352 unknown', 'wounded 99..99 unknown']],
  ['The raid killed five members of one family.', ['killed 5..5 civilian']],
  ['The monitor reported 18 members of Ruritania-backed groups dead.', ['killed 18..18 armed_group']],
  ['Three employees of the relief programme were killed.', ['killed 3..3 civilian']],
  ['A guard was shot dead. Three sailors, one of them Danish, are still being held.', ['killed 1..1 state_forces']],
  [
    'About 1,100 people in the north and 156 Swedes, 116 of them soldiers, have died.',
    ['killed 1100..1100 unknown', 'killed 156..156 unknown', 'killed 116..116 state_forces'],
  ],
  [
    'Rebel officials said that 21 more of their soldiers had been killed, raising their military toll to 223.',
    ['killed 21..21 state_forces', 'killed 223..223 state_forces'],
  ],
  ['All 24 passengers on board a Danish airliner died when it broke up.', ['killed 24..24 civilian']],
  ['A 39-year-old teacher was stabbed to death.', ['killed 1..1 civilian']],
  ['Four rebels, including two women, were killed.', ['killed 4..4 armed_group', 'killed 2..2 armed_group']],
  ["A 'zone commander' of the Shining Path was killed.", ['killed 1..1 armed_group']],
  ['Omar Sadiq, a contractor and a former mayor, was shot dead.', ['killed 1..1 civilian']],
  ['Gunmen killed kidnapped engineer Ali Noor.', ['killed 1..1 civilian']],
  ['A Hamas activist was killed.', ['killed 1..1 armed_group']],
  ['Two soldiers were fatally wounded.', ['killed 2..2 state_forces']],
  ['Raiders abducted four youths and killed them.', ['abducted 4..4 civilian', 'killed 4..4 civilian']],
  ['Gunmen pulled nine men off a bus and shot them dead.', ['killed 9..9 unknown']],
  ['A Briton, a Swiss and two Danes died.', ['killed 1..1 unknown', 'killed 1..1 unknown', 'killed 2..2 unknown']],
  ['Rebels killed five villagers. The victims include a mayor.', ['killed 5..5 civilian', 'killed 1..1 officials']],
  ['The toll since Oct. 7 rose to 25,700 killed.', ['killed 25700..25700 unknown']],
  ['The police detained 41 men, 12 of whom were let go.', ['detained 41..41 unknown']],
  ['Nine pupils were wounded, as were two guards.', ['wounded 9..9 civilian', 'wounded 2..2 state_forces']],
  ['Two rebels were killed. The minister put the rebel dead at 26.', ['killed 2..2 armed_group', 'killed 26..26 armed_group']],
  [
    'Losses by town:\nTown | Dead | Wounded\nArbor | 4 soldiers | 12\nKesh | 0 | 3 villagers\n',
    ['killed 4..4 state_forces', 'wounded 12..12 unknown', 'killed 0..0 unknown', 'wounded 3..3 civilian'],
  ],
]

for (const [text, tolls] of readings) test(text, () => assert.deepEqual(shown(text), tolls))

const none: readonly string[] = [
  'Prosecutors killed the bill in committee.',
  'The 14th Brigade arrived at 12:30 with 40 tanks.',
  'The visitors lost three games in May.',
  'A court fined 12 men over the 1994 contract.',
  'An earthquake killed 2,000 people in the province.',
  'The minister, 62, spoke for 40 minutes.',
]
for (const text of none) test(`no toll: ${text}`, () => assert.deepEqual(shown(text), []))

test('a part points to its whole', () => {
  const [whole, part] = tollsIn('Shelling killed 22 people, including 17 children.')
  assert.deepEqual([whole!.toll!.low, part!.toll!.low, part!.subsetOf], [22, 17, 0])
  const found = tollsIn('A rocket killed seven residents in the square. Three of them were waiting for a bus.')
  assert.deepEqual(
    found.map(({ toll, subsetOf }) => [toll!.low, subsetOf]),
    [
      [7, undefined],
      [3, 0],
    ],
  )
})

test('a number that is withdrawn is no toll but what the new one supersedes', () => {
  for (const text of [
    'The governor raised the death toll to 62 from 55.',
    'The minister put the rebel dead at 62, up from 55.',
    'The agency retracted an earlier 55 and put the dead at 62.',
  ])
    assert.deepEqual(
      tollsIn(text).map(({ toll, supersedesValue }) => [toll!.low, supersedesValue]),
      [[62, 55]],
      text,
    )
})

test('frames follow the nearest time', () => {
  const frame = (text: string) => tollsIn(text)[0]!.toll!.frame
  assert.equal(frame('Three soldiers were killed on Saturday.'), 'incident')
  assert.equal(frame('Over the past week 14 civilians were wounded.'), 'period')
  assert.equal(frame('Since September 27 more than 100 people have been killed.'), 'cumulative')
  assert.equal(frame('Every day three people are killed by mines.'), 'rate')
  assert.equal(frame('It killed 28 people, in the deadliest attack since 2011.'), 'incident')
})

test('the deeds of somebody arrested or tried are background', () => {
  assert.equal(tollsIn('Police arrested a rebel wanted for the killing of six villagers.').at(-1)!.background, true)
  assert.equal(tollsIn('A rebel wanted for murder was shot dead.')[0]!.background, undefined)
})

test('groups of victims are named', () => {
  assert.deepEqual(
    tollsIn('Two children and an aid worker were killed.').map(({ toll }) => toll!.victim.groups),
    [['children'], ['aid workers']],
  )
})

test('a bare number with how they died is a share of those before it', () => {
  const found = tollsIn('Nine raiders died, four by drowning in the canal.')
  assert.deepEqual(
    found.map(({ toll, subsetOf }) => [toll!.low, subsetOf]),
    [
      [9, undefined],
      [4, 0],
    ],
  )
})

test('a figure before its new total is of its day, and the total of all since', () => {
  const found = tollsIn('Officials reported 23 more servicemen killed, taking total military deaths since May 27 to 376.')
  assert.deepEqual(
    found.map(({ toll }) => [toll!.low, toll!.frame]),
    [
      [23, 'incident'],
      [376, 'cumulative'],
    ],
  )
  const daily = tollsIn('The army lost 80 troops over the past day, bringing total losses to about 4,700.')
  assert.deepEqual(
    daily.map(({ toll }) => [toll!.low, toll!.frame]),
    [
      [80, 'period'],
      [4700, 'cumulative'],
    ],
  )
})

test('a mother and her sons, what a bare number is said to be, and who only speaks', () => {
  assert.deepEqual(shown('A mother and her two sons were killed.'), ['killed 1..1 civilian', 'killed 2..2 civilian'])
  assert.deepEqual(shown('Of the 23 people killed, 14 were children.'), ['killed 23..23 unknown', 'killed 14..14 civilian'])
  assert.deepEqual(shown('Five of the nine killed were police officers.'), ['killed 9..9 unknown', 'killed 5..5 state_forces'])
  assert.deepEqual(shown('Shells fell, leaving nine dead and three hurt, according to two hospital officials.'), [
    'killed 9..9 unknown',
    'wounded 3..3 unknown',
  ])
})

test('soldiers taken prisoner beside things destroyed are captured', () => {
  assert.deepEqual(
    shown('It had taken 200 soldiers prisoner and destroyed 14 tanks.').filter((one) => !one.startsWith('equipment')),
    ['captured 200..200 state_forces'],
  )
})

test('what was said earlier is out of date only beside a newer number, and a clause before it takes nothing from the news', () => {
  assert.deepEqual(shown('Rescue workers had earlier said that 12 people were missing.'), ['missing 12..12 unknown'])
  assert.deepEqual(shown('The army, which had initially reported four dead, said that 11 soldiers had been killed.'), [
    'killed 11..11 state_forces',
  ])
})

test('numbers in quotation marks, losses put at a number, bodies that somebody saw', () => {
  assert.deepEqual(shown('Troops killed "dozens" of gunmen.'), ['killed 24.. armed_group'])
  assert.deepEqual(shown('A diplomat put their losses at around 1,500.'), ['killed 1500..1500 unknown'])
  assert.deepEqual(shown('"I saw six bodies in the street," said Fatima.'), ['killed 6..6 unknown'])
})

test('the day on which it was said frames nothing', () => {
  const [one] = tollsIn('The ministry said on Monday it had "neutralised" 21 militants in the north over the past week.')
  assert.equal(one!.toll!.frame, 'period')
})

test('what happened days before the news is told as known', () => {
  const found = tollsIn('Shelling left two dead, a day after three people were killed there.')
  assert.deepEqual(
    found.map(({ toll, background }) => [toll!.low, background ?? false]),
    [
      [2, false],
      [3, true],
    ],
  )
})

test('a previous toll is out of date, and another speaker’s "since" frames nothing', () => {
  assert.deepEqual(shown('A previous toll given by the ministry was two.'), [])
  const [one] = tollsIn('The north said 42 of its servicemen died, while the south counted 105 dead since Tuesday.')
  assert.deepEqual([one!.toll!.low, one!.toll!.frame], [42, 'incident'])
})

test('people of whom it is said between commas who most of them were', () => {
  assert.deepEqual(shown('Around 120 people, mostly civilians, were killed in the attack.'), ['killed 120..120 mixed'])
  assert.deepEqual(shown('At least 40 people, mainly women and children, were wounded.'), ['wounded 40.. unknown'])
})

test('the number killed somewhere, and a memorial as a place', () => {
  assert.deepEqual(shown('The commission has put the number killed there at 75.'), ['killed 75..75 unknown'])
  assert.equal(tollsIn('Twin blasts at a memorial in Kerman killed 84 people.')[0]!.background, undefined)
})

test('whose own, whose fellow, and who only speaks behind a list', () => {
  assert.deepEqual(shown("Chad's army killed 96 Boko Haram fighters and lost 15 of its own."), [
    'killed 96..96 armed_group',
    'killed 15..15 state_forces',
  ])
  assert.deepEqual(shown('The statement said 14 Indian and four Chinese soldiers had been injured.'), [
    'wounded 14..14 state_forces',
    'wounded 4..4 state_forces',
  ])
  assert.deepEqual(shown('Sixteen bodies were brought in, among them that of a pregnant woman, an attendant said.'), [
    'killed 16..16 unknown',
    'killed 1..1 civilian',
  ])
})

test('he who killed before he was shot dead is one more, and no civilian', () => {
  assert.deepEqual(shown('A gunman killed two people before he was shot dead.'), ['killed 2..2 unknown', 'killed 1..1 armed_group'])
  assert.deepEqual(shown('They caught a trader and tortured him before he was killed.'), ['killed 1..1 unknown'])
})
