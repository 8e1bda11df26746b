import type { Document } from '../documents/document.js'

/** Where a document comes from: shown with every claim, so that nobody's work appears without its name. */
export interface DocumentHead {
  readonly id: string
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  readonly published?: string
  readonly url?: string
  /** Who wrote it first, where it was republished. */
  readonly originator?: string
  /** Its notice on rights, as it stood. */
  readonly rights?: string
  /** True where the notice asks to be read at its originator. */
  readonly readAtOriginator?: true
  /** Where to read it: at its originator, else at the address that it calls its own, else where it was obtained. Web addresses only. */
  readonly link?: string
}

/** The head of a document. `headOf({ id: 'd', text: '', url: 'javascript:x' }).link // => undefined` */
export function headOf({ id, title, outlet, byline, published, url, original, canonical, rights }: Document): DocumentHead {
  const link = [original, canonical, url].find((address) => address !== undefined && isWebAddress(address))
  return {
    id,
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(url && { url }),
    ...(rights?.originator && { originator: rights.originator }),
    ...(rights && { rights: rights.text }),
    ...(rights?.readAtOriginator && { readAtOriginator: true as const }),
    ...(link && { link }),
  }
}

const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s]+$/i.test(address)
