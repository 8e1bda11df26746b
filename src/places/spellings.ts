const SWAPS: readonly (readonly [from: RegExp, to: string])[] = [
  [/^(?:al|el|ar|as|ad|at|an|az|ash|ed|es|er) /, ''],
  [/^/, 'al '],
  [/ah$/, 'a'],
  [/a$/, 'ah'],
  [/ii/g, 'iyi'],
  [/iyi/g, 'ii'],
  [/iia\b/g, 'iya'],
  [/y\b/g, 'iy'],
  [/iy\b/g, 'y'],
  [/ou/g, 'u'],
  [/oo/g, 'u'],
  [/u/g, 'ou'],
  [/q/g, 'k'],
  [/k/g, 'q'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/sh/g, 's'],
  [/ch/g, 'c'],
  [/e/g, 'a'],
  [/ei/g, 'ay'],
  [/ey/g, 'ay'],
  [/(.)\1/g, '$1'],
  [/yi/g, 'i'],
  [/ye/g, 'e'],
  [/h/g, 'g'],
  [/sk$/, 'ske'],
  [/ivka$/, 'ovka'],
  [/dzh/g, 'j'],
  [/j/g, 'dj'],
]

/** Other romanisations of a folded name, each by one change, then two of them: 'raqqa' gives 'al raqqa', 'raqqah', 'ar raqqah' … */
export function spellings(folded: string): readonly string[] {
  const once = new Set<string>()
  for (const [from, to] of SWAPS) once.add(folded.replace(from, to))
  for (const article of ['ar ', 'as ', 'ad ', 'at ', 'an ', 'az ', 'ash ']) once.add(article + folded)
  once.delete(folded)
  const twice = new Set(once)
  for (const one of once) for (const [from, to] of SWAPS.slice(0, 12)) twice.add(one.replace(from, to))
  twice.delete(folded)
  return [...twice]
}
