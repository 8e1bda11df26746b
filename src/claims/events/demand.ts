import type { Sentence } from '../../language/sentence.js'
import { readClause } from './clause.js'
import type { Draft } from './draft.js'
import { objectOf, subjectOf } from './find-subject.js'
import { SAYS } from './light-verbs-lexicon.js'
import { childrenOf, markOf } from './parse-tree.js'
import { isParty, type Party, type PartyFinder } from './parties.js'

const NONE: readonly Party[] = []

/** Words that lay a duty on the subject. */
export const MUSTS: ReadonlySet<string> = new Set(['must', 'should'])

/** "Iran must withdraw, France said" as France's request of Iran, whatever it is that must be done; `aux` is the token of "must". */
export function demandBy(sentence: Sentence, aux: number, parties: PartyFinder): Draft | null {
  if (sentence.deprel[aux] !== 'aux') return null
  const verb = sentence.head[aux]!
  const speaker = speakerOf(sentence, verb, parties).filter((party) => party.as === 'named')
  if (!speaker.length) return null
  const clause = readClause(sentence, verb)
  const own = clause.subject >= 0 ? clause.subject : clause.object
  const asked = parties.at(sentence, own >= 0 ? own : objectBefore(sentence, verb, aux))
  const found = asked.filter((party) => isParty(party) || party.ref.country !== undefined)
  if (!found.length) return null
  return { rule: 'events/must', trigger: verb, type: 'REQUEST', frame: null, actors: speaker, recipients: found, takes: [] }
}

/** "says [the raids] must stop", where the parse makes the raids what is said: the object between the verb of saying and "must"; -1 for none. */
function objectBefore(sentence: Sentence, verb: number, aux: number): number {
  const says = sentence.head[verb]!
  if (says < 0 || sentence.deprel[verb] !== 'ccomp') return -1
  const object = objectOf(sentence, says)
  return object > says && object < aux ? object : -1
}

/** Who says the clause of a verb: "Mali must withdraw, the bloc said". */
export function speakerOf(sentence: Sentence, verb: number, parties: PartyFinder): readonly Party[] {
  for (const child of childrenOf(sentence, verb))
    if (sentence.deprel[child] === 'parataxis' && SAYS.has(sentence.lower[child]!)) {
      const found = parties.at(sentence, subjectOf(sentence, child)).filter(isParty)
      if (found.length) return found
    }
  for (let at = verb, steps = 0; at >= 0 && steps < 4; steps++) {
    const head = sentence.head[at]!
    const relation = sentence.deprel[at]
    const reported = relation === 'ccomp' || relation === 'parataxis' || (relation === 'advcl' && markOf(sentence, at) === 'that')
    if (head >= 0 && reported && SAYS.has(sentence.lower[head]!)) return parties.at(sentence, subjectOf(sentence, head)).filter(isParty)
    at = head
  }
  return NONE
}
