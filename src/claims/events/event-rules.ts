/** A way in which events are read, with what `ascribe explain` says of it. Its examples and near misses are its tests. */
export interface EventRule {
  readonly id: string
  readonly reason: string
  /** Text, then the events read from it: "TYPE actors > recipients", mentions joined by " + ", "-" for none. */
  readonly examples: readonly (readonly [text: string, ...events: string[]])[]
  /** Texts from which this rule must read nothing. */
  readonly nearMisses: readonly string[]
}

/** The structures by which frames become events. What each verb and noun means is in the tables of frames. */
export const EVENT_RULES: readonly EventRule[] = [
  {
    id: 'events/verb-active',
    reason: 'the subject of a verb of the tables acts; its object, or who stands behind the verb’s preposition, is the recipient',
    examples: [
      ['Ethiopian troops shelled the town of Humera on Monday.', 'ASSAULT Ethiopian troops > the town of Humera'],
      ['Israel expelled two Turkish diplomats.', 'SANCTION Israel > two Turkish diplomats'],
      [
        'Gunmen opened fire on a checkpoint near Quetta and killed three policemen.',
        'ASSAULT Gunmen > a checkpoint near Quetta',
        'ASSAULT Gunmen > three policemen',
      ],
    ],
    nearMisses: ['The report strikes a balance between the two views.', 'The bill was killed in committee.', 'The quake killed 40 people.'],
  },
  {
    id: 'events/verb-passive',
    reason:
      'the subject of a passive verb is the recipient; who acts stands behind "by", or in front of the blow by which it was done; a place alone acts never',
    examples: [
      ['Three soldiers were killed in a raid by Boko Haram fighters.', 'ASSAULT Boko Haram fighters > Three soldiers'],
      ['Two children were wounded in a strike in Aleppo.', 'ASSAULT - > Two children'],
      ['A journalist was arrested by Malian police.', 'COERCE Malian police > A journalist'],
    ],
    nearMisses: ['Twelve passengers were killed in a bus crash.'],
  },
  {
    id: 'events/verb-governs',
    reason:
      'what is threatened, promised, refused, demanded or allowed is an event of the verb that says so, and not of the act; that act’s recipient is its recipient',
    examples: [
      ['Hezbollah threatened to attack Israel.', 'THREATEN Hezbollah > Israel'],
      ['Pakistan refused to provide weapons to Ukraine.', 'REJECT Pakistan > Ukraine'],
      ['France called on Russia to withdraw its troops from Georgia.', 'REQUEST France > Russia'],
      ['Germany promised to send tanks to Ukraine.', 'AGREE Germany > Ukraine'],
    ],
    nearMisses: ['Mali may attack the rebels.'],
  },
  {
    id: 'events/noun-carried',
    reason: 'a noun of the tables is an event where a verb without meaning of its own says that it was done, suffered or took place',
    examples: [
      ['The Taliban launched an attack on Afghan security forces.', 'ASSAULT The Taliban > Afghan security forces'],
      [
        'Fighting erupted between Armenian and Azerbaijani troops.',
        'ASSAULT Armenian troops + Azerbaijani troops > Armenian troops + Azerbaijani troops',
      ],
    ],
    nearMisses: ['The general considered an attack on the town.'],
  },
  {
    id: 'events/noun',
    reason:
      'a noun of the tables is an event by itself where its own phrase names both sides: "talks between A and B", "X’s shelling of Y"',
    examples: [
      [
        'The bloc welcomed talks between Sudan and Ethiopia.',
        'SUPPORT The bloc > Sudan + Ethiopia',
        'CONSULT Sudan + Ethiopia > Sudan + Ethiopia',
      ],
      ['Iraq condemned Turkey’s shelling of Kurdish villages.', 'ACCUSE Iraq > Turkey', 'ASSAULT Turkey > Kurdish villages'],
    ],
    nearMisses: ['The attack shocked the town.'],
  },
  {
    id: 'events/claimed',
    reason: 'who claims responsibility for an attack says that he did it',
    examples: [['Al-Shabaab claimed responsibility for the attack on the hotel.', 'ASSAULT Al-Shabaab > the hotel']],
    nearMisses: ['Nobody claimed responsibility for the attack.'],
  },
  {
    id: 'events/must',
    reason: 'what somebody says that another must or should do is a request',
    examples: [['Eritrea must withdraw from the region, the United States said.', 'REQUEST the United States > Eritrea']],
    nearMisses: ['Drivers must wear seat belts.'],
  },
]
