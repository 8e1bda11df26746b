import { agencyForms, agencyOf } from '../agencies-lexicon.js'

/** Words in the names of newspapers, agencies and stations. */
const outletWord =
  /\b(?:News(?:paper|wire|week)?|Agency|Wire|Times|Post|Press|Radio|TV|Television|Channel|Daily|Weekly|Herald|Tribune|Gazette|Courier|Standard|Telegraph|Observer|Chronicle|Journal|Star|Mail|Monitor|Review|Digest|Bulletin|Broadcasting|Media|Network|Magazine|Dispatch|Echo|Guardian|Independent|Voice|Online|Ledger|Register|Globe|Inquirer|Enquirer|Examiner|Sentinel|Compass|Mirror|Express|Bote|Zeitung|Gazeta|Pravda|Novosti|Presse|Monde|Politico|Axios|Spiegel|Haaretz|Economist|Correspondent|Record|Advertiser|Argus|Messenger|Sun)\b/u

/** Where a text may name an outlet or agency: words that their names hold, in capitals as they are written. */
export const outletMention: RegExp = new RegExp(
  `${outletWord.source}|\\b(?:${agencyForms.map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})\\b`,
  'g',
)

/** Does a name read as an outlet's or agency's? */
export const readsAsOutlet = (name: string): boolean => agencyOf(name) !== undefined || outletWord.test(name)

/** Does a name read as an agency's, from which others copy? */
export const readsAsAgency = (name: string): boolean =>
  agencyOf(name) !== undefined || /\b(?:Agency|Wire|Newswire|News Service|Wire Service|Press Service|Press)$/u.test(name)

/** What an outlet's name is compared by: agencies in their usual form, no article, no case. `outletKey('The Marsh Wire') // => 'marsh wire'` */
export function outletKey(name: string): string {
  const usual = agencyOf(name) ?? agencyOf(name.replace(/^[Tt]he\s+/, '')) ?? name
  return usual
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/,? (?:inc|ltd|llc|plc|gmbh)\.?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Are two keys one outlet's? 'rfe rl' and 'rfe rl newsline' are. */
export const sameOutlet = (one: string, other: string): boolean =>
  one === other || (one.length > 2 && other.startsWith(`${one} `)) || (other.length > 2 && one.startsWith(`${other} `))
