/**
 * Word clusters by the exchange algorithm (Martin, Liermann and Ney 1998): each word is moved to the class where the
 * likelihood of a class bigram model of the text is highest, until a pass moves few words.
 */
export function exchangeClusters(
  sentences: readonly (readonly string[])[],
  classes: number,
  minCount: number,
  passes: number,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts.keys()]
    .filter((word) => counts.get(word)! >= minCount)
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
  const id = new Map(words.map((word, i) => [word, i]))
  // class 0 is the sentence boundary and the rare words' class is the last; neither takes part in the exchange
  const K = classes + 2
  const RARE = classes + 1
  const V = words.length
  const follow: Map<number, number>[] = words.map(() => new Map())
  const precede: Map<number, number>[] = words.map(() => new Map())
  const classOf = Int32Array.from(words, (_, i) => 1 + (i % classes))
  const BOUNDARY = V
  const OTHER = V + 1
  const fixed: [number, number, number][] = []
  const bigrams = new Map<number, number>()
  for (const sentence of sentences) {
    let last = BOUNDARY
    for (let i = 0; i <= sentence.length; i++) {
      const w = i === sentence.length ? BOUNDARY : (id.get(sentence[i]!) ?? OTHER)
      const key = last * (V + 2) + w
      bigrams.set(key, (bigrams.get(key) ?? 0) + 1)
      last = w
    }
  }
  for (const [key, n] of bigrams) {
    const a = Math.floor(key / (V + 2))
    const b = key % (V + 2)
    if (a < V) follow[a]!.set(b, n)
    if (b < V) precede[b]!.set(a, n)
    if (a >= V && b >= V) fixed.push([a, b, n])
  }
  const klass = (w: number): number => (w === BOUNDARY ? 0 : w === OTHER ? RARE : classOf[w]!)
  const pair = new Int32Array(K * K)
  const left = new Int32Array(K)
  const right = new Int32Array(K)
  for (const [key, n] of bigrams) {
    const a = klass(Math.floor(key / (V + 2)))
    const b = klass(key % (V + 2))
    pair[a * K + b]! += n
    left[a]! += n
    right[b]! += n
  }
  const table = new Float64Array(1 << 16)
  for (let i = 1; i < table.length; i++) table[i] = i * Math.log(i)
  const xlogx = (n: number): number => (n < 65536 ? table[n]! : n * Math.log(n))
  const flat = (map: Map<number, number>): Int32Array => Int32Array.from([...map].flat())
  const follows = follow.map(flat)
  const precedes = precede.map(flat)
  const after = new Int32Array(K)
  const before = new Int32Array(K)
  const touched = new Int32Array(2 * K)
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0
    for (let w = 0; w < V; w++) {
      const old = classOf[w]!
      let nTouched = 0
      let self = 0
      let nAfter = 0
      let nBefore = 0
      const f = follows[w]!
      const p = precedes[w]!
      for (let i = 0; i < f.length; i += 2) {
        nAfter += f[i + 1]!
        if (f[i] === w) {
          self += f[i + 1]!
          continue
        }
        const g = klass(f[i]!)
        if (after[g] === 0 && before[g] === 0) touched[nTouched++] = g
        after[g]! += f[i + 1]!
      }
      for (let i = 0; i < p.length; i += 2) {
        nBefore += p[i + 1]!
        if (p[i] === w) continue
        const g = klass(p[i]!)
        if (after[g] === 0 && before[g] === 0) touched[nTouched++] = g
        before[g]! += p[i + 1]!
      }
      // take w out of its class
      const shift = (c: number, sign: number): void => {
        for (let i = 0; i < nTouched; i++) {
          const g = touched[i]!
          pair[c * K + g]! += sign * after[g]!
          pair[g * K + c]! += sign * before[g]!
        }
        pair[c * K + c]! += sign * self
        left[c]! += sign * nAfter
        right[c]! += sign * nBefore
      }
      shift(old, -1)
      let best = old
      let most = -Infinity
      for (let c = 1; c <= classes; c++) {
        let gain = 0
        let own = self
        for (let i = 0; i < nTouched; i++) {
          const g = touched[i]!
          const x = after[g]!
          const y = before[g]!
          if (g === c) {
            own += x + y
            continue
          }
          if (x) gain += xlogx(pair[c * K + g]! + x) - xlogx(pair[c * K + g]!)
          if (y) gain += xlogx(pair[g * K + c]! + y) - xlogx(pair[g * K + c]!)
        }
        if (own) gain += xlogx(pair[c * K + c]! + own) - xlogx(pair[c * K + c]!)
        gain -= xlogx(left[c]! + nAfter) - xlogx(left[c]!) + xlogx(right[c]! + nBefore) - xlogx(right[c]!)
        if (gain > most) {
          most = gain
          best = c
        }
      }
      shift(best, 1)
      classOf[w] = best
      if (best !== old) moved++
      for (let i = 0; i < nTouched; i++) after[touched[i]!] = before[touched[i]!] = 0
    }
    if (moved < V * 0.005) break
  }
  return new Map(words.map((word, i) => [word, classOf[i]!]))
}
