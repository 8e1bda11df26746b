import { sha256 } from '../base/ids.js'

/**
 * A hash of a document's words, 64 hexadecimal digits: the same where only case, spacing, punctuation or the form of characters differ.
 * Two documents with one fingerprint say exactly the same.
 */
export const fingerprint = (document: { readonly text: string }): string =>
  sha256(
    document.text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
