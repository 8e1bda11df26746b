/** Who holds which key. Most keys have one holder, for whom no set is made. */
export class Holders<K, V extends object> {
  readonly #of = new Map<K, V | Set<V>>()

  put(key: K, holder: V): void {
    const there = this.#of.get(key)
    if (there === undefined) this.#of.set(key, holder)
    else if (there instanceof Set) there.add(holder)
    else if (there !== holder) this.#of.set(key, new Set([there, holder]))
  }

  drop(key: K, holder: V): void {
    const there = this.#of.get(key)
    if (there instanceof Set) {
      there.delete(holder)
      if (there.size === 1) this.#of.set(key, [...there][0]!)
    } else if (there === holder) this.#of.delete(key)
  }

  of(key: K): Iterable<V> {
    const there = this.#of.get(key)
    return there === undefined ? [] : there instanceof Set ? there : [there]
  }

  count(key: K): number {
    const there = this.#of.get(key)
    return there === undefined ? 0 : there instanceof Set ? there.size : 1
  }
}
