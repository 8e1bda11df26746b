import { EVENT_RULES } from './events/event-rules.js'
import { TOLL_RULES } from './tolls/toll-rules.js'

/** Rules that are no entries of a rule list, each with its reason. */
const OTHERS: Readonly<Record<string, string>> = {
  'tolls/table': 'under the heading "Dead" or "Wounded" of a small table, the number in each row is a toll',
  'tolls/gapped':
    'where a number follows one of losses without a verb of its own ("22 on Sunday and nine on Monday"), the losses are meant again',
  'tolls/of-the-dead': 'a number "of the dead" or "of the wounded", without their whole, is a number of dead or wounded',
  'tolls/part': 'people named after "including", "among them" and their like are a part of the figure before',

  'speech/verb-clause': 'the clause that hangs on a verb of speech is what its subject says',
  'speech/verb-fronted': 'a clause that stands before a verb of speech and its subject is what the subject says ("…, the army said")',
  'speech/verb-infinitive': 'the infinitive that hangs on a verb of speech is what its subject demands, promises or denies',
  'speech/verb-quoted': 'a quotation beside a verb of speech is what its subject says',
  'speech/verb-about': 'the noun that a verb of speech is about, as of blaming, denying or announcing, is its content',
  'speech/verb-passive': 'what is said, claimed or denied by somebody, in the passive, is said by whom "by" names, else by nobody named',
  'speech/verb-seeming': 'a verb such as "seem" or "appear" is the author\'s own doubt over its clause',
  'speech/verb-attitude': 'what somebody condemns, welcomes or laments is what it speaks about',
  'speech/verb-noun': 'a statement, report or document that states something is its source',
  'speech/verb-figure': 'a party that records, lists or puts a number at something gives that number as its own',
  'speech/verb-result': 'what a report, study or count shows, finds or puts at a number is said by it',
  'speech/verb-hanging': 'a verb of speech whose words stand elsewhere names the speaker of the quotation beside it',
  'speech/colon': 'a quotation behind a colon is said by the subject before it, whatever the verb',
  'speech/verb-adjective': 'what somebody is sure, afraid or aware of is what they hold',
  'speech/verb-light': 'the noun of "expressed concern that" or "issued a call for" tells what its verb does not',
  'speech/verb-responsibility':
    'who claims responsibility or credit for a deed, or by whom it is said to be claimed, claims it as their own',
  'speech/carried':
    'what was said goes on in the next sentence where that steps further back in time ("had been hurt") or counts on ("others")',
  'speech/heading': 'what stands behind the colon of a heading is said by the body or person named before it',
  'speech/credited-heading': 'what stands before the dash at the end of a heading is said by whom it names behind it',
  'speech/list': 'the items below a line that ends in a colon are said by whom that line names',
  'speech/turn': 'the turn of an interview is said by whom its label names',
  'speech/issuer': 'a text that is itself a statement or bulletin is said by whoever issued it, until its outlet speaks again',
  'speech/according-to': 'what stands around "according to" is said by whom it names',
  'speech/noun-attitude':
    'criticism, endorsement, calls or questions that a noun names ("calls for a truce") are spoken by its owner, or by nobody in particular',
  'speech/noun': 'a noun of speech ("a claim by …", "its vow to …") is said by its owner or by whom "by" names',
  'speech/citing': '"citing" names who stands behind what the speaker of the sentence says',
  'speech/gapped': 'where "and Y of 2,000" follows "X spoke of 1,400", the verb of speech is meant again',
  'speech/own-count': "a number at which somebody's count stands is said by whom the count belongs to",
  'speech/by-count': 'a figure "by the count of" somebody is that body\'s',

  'ceasefire/appeal': 'who calls, asks or urges that the fighting stop makes an appeal',
  'ceasefire/offer': 'who announces a truce alone, or proposes one, makes an offer',
  'ceasefire/agreement': 'who agrees, signs or negotiates a truce is a party to it',
  'ceasefire/acceptance': 'who says yes to a truce that another asked for accepts it',
  'ceasefire/rejection': 'who refuses a truce, or vows to fight on, rejects it',
  'ceasefire/in-force': 'a truce that takes effect, starts or runs is in force',
  'ceasefire/extension': 'a truce that is prolonged or renewed is extended',
  'ceasefire/holding': 'a truce of which it is said that it holds, or that it is kept, holds',
  'ceasefire/violation': 'who accuses another of breaking a truce alleges a violation; the accused is named apart',
  'ceasefire/denial': 'who denies such an accusation makes a denial',
  'ceasefire/collapse': 'who leaves a truce or ends it early lets it collapse, and so does a truce that breaks down',
  'ceasefire/expiry': 'a truce that runs out is expired',
  'ceasefire/unverified': 'words such as "could not be verified" say that the author vouches for none of it',
  'ceasefire/exaggerated': 'words such as "exaggerates" judge the claims of others as too high',
  'ceasefire/rejected': 'words such as "dismissed as propaganda" reject what another claims',
  'ceasefire/verified': 'words such as "verified by" say that a claim was checked',

  'claims/party-of-speaker': 'whose people were lost is not said; the speaker implies that they are its own',
}

const reasons: ReadonlyMap<string, string> = new Map([
  ...[...TOLL_RULES, ...EVENT_RULES].map(({ id, reason }) => [id, reason] as const),
  ...Object.entries(OTHERS),
])

/** Why a rule reads as it does, by its id; none for a rule that this version does not have. */
export const ruleReason = (id: string): string | undefined => reasons.get(id)

/** The ids of all rules. */
export const ruleIds: readonly string[] = [...reasons.keys()]
