import type { Observation } from './loss-claim.js'

/** Spans of the smooth trends, in units of log(day + 3), and the middle of a year's war on that scale. */
const LOSS_SPAN = 1
const SPEAKER_SPAN = 0.7
const MIDDLE = 4.5

/** Matérn 3/2: once differentiable, so that a trend may bend and does not jump. */
function matern(distance: number): number {
  const z = 1.7320508 * distance
  return (1 + z) * Math.exp(-z)
}

/**
 * How far two claims' logarithms are expected to move together: the sum of what they share. The sizes are variances on logarithms, set on the
 * first year of the war in Ukraine: .25 is a factor of 1.65 either way.
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
  if (category) sum += 1
  if (frame) {
    sum += 9 + line
    if (category) sum += 0.5 + 0.3 * line
    if (victim) {
      sum += 1 + 0.3 * line
      if (people) sum += 0.5 + 0.1 * line
      if (category) sum += 1 + 0.1 * line + 0.25 * matern(distance / LOSS_SPAN)
    }
  }
  if (claimant) {
    sum += 0.1
    if (category) sum += 0.1
    if (frame) sum += 0.1
    if (victim) {
      sum += people ? 0.8 : 0.5
      if (people && frame) {
        const drift = matern(distance / SPEAKER_SPAN)
        sum += 0.25 * drift
        if (category) sum += 0.36 + 0.25 * drift
      }
    }
  }
  if (a.bound !== undefined && a.bound === b.bound) {
    sum += 0.2
    if (claimant) {
      sum += 0.16
      if (victim && people) sum += 0.15
      if (victim && category) sum += 0.15
    }
  }
  return sum
}
