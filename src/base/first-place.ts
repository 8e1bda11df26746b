/** The first place of a sorted list from which on nothing comes before what is sought: its length where all does. */
export function firstPlace<T>(list: readonly T[], comesBefore: (item: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (comesBefore(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
