import type { Measure } from '../claim.js'

/** A form of a verb of casualty. `done` may be a past tense or a participle. */
export interface CasualtyForm {
  readonly measure: Measure
  readonly form: 'base' | 'done' | 'doing'
  /** The victim is the object, or the subject of a passive; else the subject. */
  readonly transitive: boolean
  /** Only with an object or subject that is counted or names people: the verb is used of much else. */
  readonly strict?: true
}

const forms = new Map<string, CasualtyForm>()

function verbs(measure: Measure, transitive: boolean, strict: boolean, list: string): void {
  for (const entry of list.trim().split(/\s*;\s*/)) {
    const [base, third, past, doing, participle] = entry.split(' ')
    const more = strict ? { strict: true as const } : {}
    for (const word of [base, third]) if (word && word !== '-') forms.set(word, { measure, form: 'base', transitive, ...more })
    for (const word of [past, participle]) if (word) forms.set(word, { measure, form: 'done', transitive, ...more })
    if (doing) forms.set(doing, { measure, form: 'doing', transitive, ...more })
  }
}

verbs(
  'killed',
  true,
  false,
  `kill kills killed killing; slay slays slew slaying slain; murder murders murdered murdering; assassinate assassinates assassinated assassinating;
   massacre massacres massacred massacring; slaughter slaughters slaughtered slaughtering; behead beheads beheaded beheading;
   decapitate decapitates decapitated decapitating; lynch lynches lynched lynching; - - martyred martyring; electrocute electrocutes electrocuted electrocuting;
   strangle strangles strangled strangling; strangulate strangulates strangulated strangulating; exterminate exterminates exterminated exterminating;
   gun - gunned gunning; mow - mowed mowing mown`,
)
verbs(
  'killed',
  true,
  true,
  `execute executes executed executing; liquidate liquidates liquidated liquidating; eliminate eliminates eliminated eliminating;
   neutralise neutralises neutralised neutralising; neutralize neutralizes neutralized neutralizing; annihilate annihilates annihilated annihilating;
   destroy destroys destroyed destroying; hang hangs hanged hanging; wipe - wiped wiping`,
)
verbs(
  'killed',
  false,
  false,
  `die dies died dying; perish perishes perished perishing; succumb succumbs succumbed succumbing; drown drowns drowned drowning`,
)
verbs(
  'wounded',
  true,
  false,
  `wound wounds wounded wounding; injure injures injured injuring; maim maims maimed maiming; hospitalise hospitalises hospitalised hospitalising;
   hospitalize hospitalizes hospitalized hospitalizing`,
)
verbs('wounded', true, false, 'hurt hurts hurt hurting')
verbs('wounded', true, true, 'stab stabs stabbed stabbing')
verbs('abducted', true, false, 'abduct abducts abducted abducting; kidnap kidnaps kidnapped kidnapping; kidnap kidnaps kidnaped kidnaping')
verbs('abducted', true, true, 'seize seizes seized seizing')
verbs('captured', true, false, 'capture captures captured capturing')
verbs('captured', false, false, 'surrender surrenders surrendered surrendering')
verbs(
  'detained',
  true,
  false,
  'arrest arrests arrested arresting; detain detains detained detaining; apprehend apprehends apprehended apprehending; nab nabs nabbed nabbing',
)
verbs('displaced', true, false, 'displace displaces displaced displacing; uproot uproots uprooted uprooting')
verbs('displaced', false, true, 'flee flees fled fleeing')
verbs('missing', false, true, 'disappear disappears disappeared disappearing; vanish vanishes vanished vanishing')

/** Forms of verbs that say what became of people, by the lower-case word. */
export const CASUALTY_VERBS: ReadonlyMap<string, CasualtyForm> = forms

/** Verbs by which a loss brings a total to a new number: "taking the number of dead to 62". */
export const BRINGS: RegExp =
  /^(?:bring|brings|bringing|brought|take|takes|taking|took|raise|raises|raised|raising|push|pushes|pushed|pushing)$/
