/**
 * Cuts the common endings of an English word in lower case, so that its forms count as one. Coarse on purpose: what matters is that the forms of one
 * word fall together, not that the stem is one. `stem('shelling') // => 'shell'`, `stem('families') // => 'family'`
 */
export function stem(word: string): string {
  let base = word
  if (base.length > 4 && base.endsWith('ies')) base = `${base.slice(0, -3)}y`
  else if (base.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(base)) base = base.slice(0, -2)
  else if (base.length > 3 && base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1)
  if (base.length > 5 && base.endsWith('ing')) base = undouble(base.slice(0, -3))
  else if (base.length > 4 && base.endsWith('ied')) base = `${base.slice(0, -3)}y`
  else if (base.length > 4 && base.endsWith('ed')) base = undouble(base.slice(0, -2))
  else if (base.length > 6 && base.endsWith('ly')) base = base.slice(0, -2)
  if (base.length > 4 && base.endsWith('e')) base = base.slice(0, -1)
  return base
}

const undouble = (base: string): string => (/([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base)
