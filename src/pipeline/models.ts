import { readFileSync } from 'node:fs'
import { sharedBytes } from '../base/shared-array.js'
import { type EnglishModel, readModel } from '../language/en/model-file.js'

/** The models that ship with the package, in shared memory: posted to a worker, they are not copied. */
export interface Models {
  readonly english: EnglishModel
  /** Bytes of `models/places.bin`. */
  readonly places: Uint8Array
}

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`../../../models/${name}`, import.meta.url))

export const loadEnglishModel = (): EnglishModel => readModel(bytesOf('en.bin'))

/** Reads the models that ship with the package. */
export const loadModels = (): Models => ({ english: loadEnglishModel(), places: sharedBytes(bytesOf('places.bin')) })
