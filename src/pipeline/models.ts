import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type EnglishModel, readModel } from '../language/en/model-file.js'

/** The models that ship with the package, in shared memory: posted to a worker, they are not copied. */
export interface Models {
  readonly english: EnglishModel
  /** Bytes of `models/places.bin`. */
  readonly places: Uint8Array
}

/** Bytes of a file of models, read into shared memory at once. */
export function readShared(path: string | URL): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size))
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(file, bytes, at, bytes.length - at, null)
      if (read === 0) break
      at += read
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

const bytesOf = (name: string): Uint8Array => readShared(new URL(`../../../models/${name}`, import.meta.url))

export const loadEnglishModel = (): EnglishModel => readModel(bytesOf('en.bin'))

/** Reads the models that ship with the package. */
export const loadModels = (): Models => ({ english: loadEnglishModel(), places: bytesOf('places.bin') })
