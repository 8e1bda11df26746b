import type { Document } from '../documents/document.js'
import type { Copy } from '../documents/lineage/copy.js'
import type { Situation } from './situation.js'

/** Where a document comes from: shown with every claim, so that nobody's work appears without its name. */
export interface DocumentHead {
  readonly id: string
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  readonly published?: string
  readonly url?: string
  /** Who wrote it first, where it was republished: by its own notice, else as the texts show. */
  readonly originator?: string
  /** Its notice on rights, as it stood. */
  readonly rights?: string
  /** True where the notice asks to be read at its originator. */
  readonly readAtOriginator?: true
  /** Where to read it: at its originator, else at the address that it calls its own, else where it was obtained. Web addresses only. */
  readonly link?: string
  /** How it stands to the documents that it goes back to, where it is not original. */
  readonly copy?: { readonly relation: Exclude<Copy['relation'], 'original'>; readonly of: readonly Origin[] }
}

/** A document that another goes back to; without an id where it is not in the ledger. */
export interface Origin {
  readonly id?: string
  readonly outlet: string
}

/** Relations in which the words are another's. An update or a citation is a work of its own. */
const ANOTHERS_WORDS: ReadonlySet<Copy['relation']> = new Set(['verbatim', 'abridged', 'rewritten', 'merged'])

/**
 * The head of a document. `situation`: tells what it was copied from.
 * `headOf({ id: 'd', text: '', url: 'javascript:x' }).link // => undefined`
 */
export function headOf(document: Document, situation?: Pick<Situation, 'documents' | 'lineage'>): DocumentHead {
  const { id, title, outlet, byline, published, url, original, canonical, rights } = document
  const copy = copyOf(id, situation)
  const origin = copy && ANOTHERS_WORDS.has(copy.relation) ? copy.of.find((one) => one.outlet !== outlet) : undefined
  const originator = rights?.originator ?? origin?.outlet
  const first = origin?.id === undefined ? undefined : situation?.documents.get(origin.id)
  const link = [original, first?.canonical, first?.url, canonical, url].find((address) => address !== undefined && isWebAddress(address))
  return {
    id,
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(url && { url }),
    ...(originator && { originator }),
    ...(rights && { rights: rights.text }),
    ...(rights?.readAtOriginator && { readAtOriginator: true as const }),
    ...(link && { link }),
    ...(copy && { copy }),
  }
}

function copyOf(id: string, situation: Pick<Situation, 'documents' | 'lineage'> | undefined): DocumentHead['copy'] {
  const copy = situation?.lineage.get(id)
  if (copy === undefined || copy.relation === 'original') return undefined
  const of = copy.origins
    .filter((origin) => origin !== id)
    .map((origin): Origin => {
      const document = situation?.documents.get(origin)
      return document ? { id: origin, outlet: document.outlet ?? document.title ?? origin } : { outlet: origin }
    })
  return { relation: copy.relation, of }
}

const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s]+$/i.test(address)
