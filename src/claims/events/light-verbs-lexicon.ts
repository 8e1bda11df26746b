import { verbForms } from './inflect.js'

const forms = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => verbForms(word)),
  )

/** Verbs that add nothing to an event noun but who does it: "launched an attack", "held talks". */
export const GIVES: ReadonlySet<string> =
  forms(`launch carry conduct stage mount make hold begin start commit perpetrate step continue resume unleash wage execute
  lead join take participate intensify open have declare impose announce give provide issue extend send deliver pay undertake do initiate authorise authorize
  organise organize host attend engage deploy escalate expand increase ramp renew direct orchestrate mastermind plot prosecute pursue keep press maintain
  repeat attempt order complete finish conclude sustain call use slap tighten involve`)

/** Verbs whose subject undergoes the event noun: "suffered an attack", "survived the bombing". */
export const SUFFERS: ReadonlySet<string> = forms('suffer face receive undergo survive escape come endure sustain witness')

/** Verbs by which an event noun merely occurs: "fighting erupted". */
export const OCCURS: ReadonlySet<string> = forms(
  'erupt break take occur happen begin start continue rage resume flare intensify ensue follow escalate kill wound injure leave report hit rock shake destroy target strike claim end last cause collapse go damage',
)

/** Verbs of harm: what they do is done by the attack that is their subject. */
export const HARMS: ReadonlySet<string> = forms(
  'kill wound injure hit rock shake destroy target strike claim damage leave devastate demolish maim hurt flatten',
)

/** Verbs whose complement did not come about, or is only thought of: its events are none. */
export const UNREAL: ReadonlySet<string> = forms(
  'avoid prevent avert deter forestall foil thwart consider contemplate discuss debate fear imagine risk mull weigh hope wish want dream simulate rehearse commemorate recall remember mark celebrate depict portray',
)

/** Verbs by which somebody speaks: whose "must" it is. */
export const SAYS: ReadonlySet<string> = forms(
  'say tell stress insist warn add declare state argue emphasise emphasize underline maintain note tweet write reiterate believe announce think',
)
