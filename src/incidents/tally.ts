/** Adds `by` to a count; what comes to nothing is forgotten. Returns the count. */
export function tally<K>(counts: Map<K, number>, key: K, by: number): number {
  const count = (counts.get(key) ?? 0) + by
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
  return count
}

/** The key with the highest count; of several the first in order of text. */
export function commonest(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined
  let most = 0
  for (const [key, count] of counts) if (count > most || (count === most && best !== undefined && key < best)) [best, most] = [key, count]
  return best
}
