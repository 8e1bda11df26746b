/** How often each form occurs. */
export function countWords(sentences: readonly { readonly form: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { form } of sentences) for (const word of form) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
