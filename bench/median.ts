/** The median of a list, between the two in the middle where their number is even; 0 of none. `median([3, 1, 2]) // => 2` */
export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted.length === 0 ? 0 : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}
