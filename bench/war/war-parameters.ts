/** What a simulated war is made of. Shares are 0..1. */
export interface WarParameters {
  readonly seed: number
  readonly days: number
  readonly incidents: number
  /** 2, 3 or 4: the third stands beside the first, the fourth beside the second. */
  readonly parties: 2 | 3 | 4
  readonly places: number
  /** Share of places with a second name. */
  readonly otherNames: number
  /** Share of second names without id, alias or the very same point. */
  readonly hardNames: number
  /** Share of incidents with an equal one nearby on the same day. */
  readonly twins: number
  /** Share of losses that independent counters see, and which part of them they find. */
  readonly counted: number
  readonly found: readonly [number, number]
  /** Share of incidents that a party tells of at all. */
  readonly spoken: number
  /** How a boastful speaker multiplies the enemy's losses, and what share of its own it admits. */
  readonly boast: readonly [number, number]
  readonly admits: readonly [number, number]
  /** Share of honest and of silent voices; the others boast. */
  readonly honest: number
  readonly silent: number
  /** Factor by which exaggeration grows over the whole war. */
  readonly drift: number
  readonly copies: number
  readonly wrongDays: number
  readonly leaks: number
  readonly denials: number
  readonly swappedDigits: number
  readonly retractions: number
  readonly toldAsOne: number
  /** Share of statements that do not say of which class the dead were. */
  readonly unclassed: number
}

/** The war that is measured by default. Set before the rules were tuned on it. */
export const plainWar: WarParameters = {
  seed: 1,
  days: 120,
  incidents: 1000,
  parties: 3,
  places: 150,
  otherNames: 0.25,
  hardNames: 0.3,
  twins: 0.04,
  counted: 0.34,
  found: [0.6, 1],
  spoken: 0.8,
  boast: [1.2, 3],
  admits: [0.55, 1],
  honest: 0.3,
  silent: 0.15,
  drift: 1.2,
  copies: 1,
  wrongDays: 0.04,
  leaks: 0.04,
  denials: 0.1,
  swappedDigits: 0.01,
  retractions: 0.01,
  toldAsOne: 0.02,
  unclassed: 0.15,
}
