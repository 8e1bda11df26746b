/** The habits of one speaker of a simulated war. */
export interface Teller {
  readonly habit: 'honest' | 'boastful' | 'silent' | 'counter'
  readonly boast: number
  readonly admits: number
  readonly civilians: number
}

/**
 * The number that a party's speaker tells of a loss of `count`, or undefined where it keeps silent. `drift` is how far exaggeration has grown by that
 * day. `random` is asked three times at most, in this order: noise (twice), then what else the habit leaves to chance.
 */
export function tell(
  { habit, boast, admits, civilians }: Teller,
  { count, own, civilian, drift }: { readonly count: number; readonly own: boolean; readonly civilian: boolean; readonly drift: number },
  random: () => number,
): number | undefined {
  const noise = Math.exp((random() + random() - 1) * 0.15)
  if (own && habit === 'silent' && !civilian) return random() < 0.8 ? undefined : Math.floor(count * admits)
  if (habit === 'honest') return Math.max(0, Math.round(count * (own ? 1 : Math.exp(random() * 0.15))))
  if (!own) return civilian ? Math.floor(count * admits) : Math.max(1, Math.ceil(count * boast * drift * noise * (count > 30 ? 0.9 : 1)))
  return civilian ? Math.max(1, Math.round(count * civilians * noise)) : Math.floor((count * Math.min(1, admits * noise)) / drift)
}
