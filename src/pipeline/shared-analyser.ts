import { type Analyser, createAnalyser } from './analyser.js'

let shared: Analyser | undefined

/** The analyser of this thread: its models are loaded at the first call, and once. */
export function sharedAnalyser(): Analyser {
  shared ??= createAnalyser()
  return shared
}
