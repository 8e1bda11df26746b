import type { Observation } from './loss-claim.js'

/** Spans of the smooth trends, in units of log(day + 3), and the middle of a year's war on that scale. */
const LOSS_SPAN = 2
const SPEAKER_SPAN = 1.4
const MIDDLE = 4.5

/** Matérn 3/2: once differentiable, so that a trend may bend and does not jump. */
function matern(distance: number): number {
  const z = 1.7320508 * distance
  return (1 + z) * Math.exp(-z)
}

/**
 * How far two claims' logarithms are expected to move together: the sum of what they share. The sizes are variances on logarithms, set on the
 * first year of the war in Ukraine, by halving and doubling each while what was held out of four random divisions was told better: .25 is a factor of 1.65 either way.
 * - the loss: a level of its kind and frame, a straight line in log time, and a smooth trend (Radford et al. 2023 use splines);
 * - the speaker: a habit towards a victim, towards its people or its equipment and towards each category, and how that drifts;
 * - "at least" and "at most": how much lower or higher that is with a speaker.
 */
export function covariance(a: Observation, b: Observation): number {
  const frame = a.frame === b.frame
  const category = a.category === b.category
  const victim = a.victim === b.victim
  const claimant = a.claimant === b.claimant
  const people = a.people === b.people
  const distance = Math.abs(a.time - b.time)
  const line = (a.time - MIDDLE) * (b.time - MIDDLE)
  let sum = 25
  if (category) sum += 2
  if (frame) {
    sum += 18 + line
    if (category) sum += 0.25 + 0.075 * line
    if (victim) {
      sum += 2 + 0.075 * line
      if (people) sum += 0.5 + 0.025 * line
      if (category) sum += 0.5 + 0.05 * line + 0.125 * matern(distance / LOSS_SPAN)
    }
  }
  if (claimant) {
    sum += 0.2
    if (category) sum += 0.05
    if (frame) sum += 0.2
    if (victim) {
      sum += people ? 1.6 : 0.5
      if (people && frame) {
        const drift = matern(distance / SPEAKER_SPAN)
        sum += 0.25 * drift
        if (category) sum += 0.18 + 0.125 * drift
      }
    }
  }
  if (a.bound !== undefined && a.bound === b.bound) {
    sum += 0.2
    if (claimant) {
      sum += 0.08
      if (victim && people) sum += 0.075
      if (victim && category) sum += 0.075
    }
  }
  return sum
}
