/** How wide 90% intervals are: the half width on logarithms, by the model's own doubt. */
export type Spread = (doubt: number) => number

const LEVEL = 0.9
const BINS = 24

/**
 * Half widths that held 90% of what was left out (split conformal prediction, Lei et al. 2018), by how much the model doubted it: in bins of doubt,
 * made to rise with it, and beyond the last bin in proportion to it. `errors` are absolute and on logarithms.
 */
export function calibrate(doubts: readonly number[], errors: readonly number[]): Spread {
  const order = [...doubts.keys()].sort((a, b) => doubts[a]! - doubts[b]!)
  const size = Math.max(1, Math.ceil(order.length / BINS))
  const bins: { doubt: number; width: number; weight: number }[] = []
  for (let from = 0; from < order.length; from += size) {
    const those = order.slice(from, from + size)
    const sorted = those.map((index) => errors[index]!).sort((a, b) => a - b)
    const doubt = those.reduce((sum, index) => sum + doubts[index]!, 0) / those.length
    bins.push({ doubt, width: sorted[Math.min(sorted.length - 1, Math.floor(LEVEL * (sorted.length + 1)))]!, weight: those.length })
    // pool what falls (isotonic regression)
    while (bins.length > 1 && bins.at(-1)!.width < bins.at(-2)!.width) {
      const [b, a] = [bins.pop()!, bins.pop()!]
      const weight = a.weight + b.weight
      const pool = (x: number, y: number): number => (x * a.weight + y * b.weight) / weight
      bins.push({ doubt: pool(a.doubt, b.doubt), width: pool(a.width, b.width), weight })
    }
  }
  return (doubt) => {
    const last = bins.at(-1)
    if (last === undefined) return 1.645 * doubt
    if (doubt >= last.doubt) return (last.width * doubt) / last.doubt
    const next = bins.findIndex((bin) => bin.doubt > doubt)
    if (next === 0) return bins[0]!.width
    const [a, b] = [bins[next - 1]!, bins[next]!]
    return a.width + ((b.width - a.width) * (doubt - a.doubt)) / (b.doubt - a.doubt)
  }
}
