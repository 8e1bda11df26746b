import { type Analyser, createAnalyser } from './analyser.js'
import { loadModels, type Models } from './models.js'

let models: Models | undefined
let analyser: Analyser | undefined

/** The models, read at the first call and once. */
export function sharedModels(): Models {
  models ??= loadModels()
  return models
}

/** The analyser of this thread, made of them at the first call. */
export function sharedAnalyser(): Analyser {
  analyser ??= createAnalyser(sharedModels())
  return analyser
}
