import { normalForm } from '../word-table.js'

/** Words in normal form of raw text, a list per line or sentence: a rough cut that suffices for clusters. */
export function roughWords(text: string): string[][] {
  return text
    .split(/(?<=[.!?]["')\]]*)\s+(?=\S)|\n\s*\n/)
    .map((sentence) => (sentence.match(/[\p{L}\p{N}]+(?:[.,:'’][\p{L}\p{N}]+)*|\S/gu) ?? []).map(normalForm))
    .filter((words) => words.length > 0)
}
