import { foldName } from '../places/fold-name.js'

/** `foldName` that remembers: the same few names come back with every claim. Made anew for each stage, so that it does not grow for ever. */
export function createFold(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    let folded = known.get(text)
    if (folded === undefined) known.set(text, (folded = foldName(text)))
    return folded
  }
}
