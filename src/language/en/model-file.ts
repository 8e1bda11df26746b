import { AscribeError } from '../../base/errors.js'
import { sharedBytes } from '../../base/shared-array.js'
import type { LemmaRules } from './lemmatizer.js'
import type { NetworkWeights } from './network/network-weights.js'
import { packNetwork, unpackNetwork } from './network/network-weights.js'
import type { SparseWeights } from './sparse-weights.js'
import { unpackWeights } from './sparse-weights.js'
import { packWide, unpackWide } from './wide-lexicon.js'
import type { Lexicon } from './word-table.js'

/** What a model file holds, unpacked. All that is large lies in shared memory: posted to a worker, it is not copied. */
export interface EnglishModel {
  /** Tags as "UPOS XPOS". */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly lexicon: Lexicon
  readonly lemmas: LemmaRules
  /** FEATS of a tag, and of a tag with a word ("UPOS XPOS word") where they differ. */
  readonly feats: Readonly<Record<string, string>>
  /** What tags and parses. */
  readonly network: NetworkWeights
  /** Weights of the parts of a division into names. */
  readonly names: SparseWeights
  /** Weights of mentions, and of what documents are about. */
  readonly mentions: SparseWeights
  readonly topic: SparseWeights
}

/** The same with the weights of names and mentions still packed, as training makes it. */
export interface PackedModel extends Omit<EnglishModel, 'names' | 'mentions' | 'topic'> {
  readonly names: Uint8Array
  readonly mentions: Uint8Array
  readonly topic: Uint8Array
}

const MAGIC = 'ASCRIBE-EN-7\n'
const NAMES = [
  'head',
  'words',
  'ambiguity',
  'fine',
  'capital',
  'wide',
  'nameLevels',
  'network',
  'names',
  'mentions',
  'topic',
] as const

/** Bytes of a model file: the magic line, the length of each section as 32 bits, the sections. */
export function writeModel(model: PackedModel): Uint8Array {
  const { tags, labels, lemmas, feats, lexicon } = model
  const encode = new TextEncoder()
  const sections = [
    encode.encode(JSON.stringify({ tags, labels, lemmas, feats, lexical: lexicon.lexical })),
    encode.encode(lexicon.words.join('\n')),
    bytesOf(lexicon.ambiguity),
    bytesOf(lexicon.fine),
    lexicon.capital,
    packWide(lexicon.wide),
    bytesOf(lexicon.nameLevels),
    packNetwork(model.network),
    model.names,
    model.mentions,
    model.topic,
  ]
  const magic = encode.encode(MAGIC)
  const out = new Uint8Array(magic.length + 4 * sections.length + sections.reduce((sum, section) => sum + section.length, 0))
  out.set(magic)
  const view = new DataView(out.buffer)
  let at = magic.length + 4 * sections.length
  sections.forEach((section, i) => {
    view.setUint32(magic.length + 4 * i, section.length, true)
    out.set(section, at)
    at += section.length
  })
  return out
}

/** Reads a model file. Throws `model-not-readable` where the bytes are not one. */
export function readModel(bytes: Uint8Array): EnglishModel {
  const decode = new TextDecoder()
  const wrong = (): AscribeError =>
    new AscribeError(
      'model-not-readable',
      'The English model file is damaged or of another version. Install Ascribe again, or train the model anew.',
    )
  if (bytes.length < MAGIC.length + 4 * NAMES.length || decode.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw wrong()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = MAGIC.length + 4 * NAMES.length
  const sections = NAMES.map((_, i) => {
    const length = view.getUint32(MAGIC.length + 4 * i, true)
    const section = bytes.subarray(at, at + length)
    at += length
    return section
  })
  if (at !== bytes.length) throw wrong()
  const [head, words, ambiguity, fine, capital, wide, nameLevels, network, names, mentions, topic] =
    sections as [Uint8Array, ...Uint8Array[]]
  const { lexical, ...rest } = JSON.parse(decode.decode(head))
  return {
    ...rest,
    lexicon: {
      words: decode.decode(words).split('\n'),
      lexical,
      ambiguity: shortsOf(ambiguity!),
      fine: shortsOf(fine!),
      capital: sharedBytes(capital!),
      wide: unpackWide(wide!),
      nameLevels: shortsOf(nameLevels!),
    },
    network: unpackNetwork(network!),
    names: unpackWeights(names!),
    mentions: unpackWeights(mentions!),
    topic: unpackWeights(topic!),
  }
}

function bytesOf(shorts: Uint16Array): Uint8Array {
  const out = new Uint8Array(shorts.length * 2)
  shorts.forEach((n, i) => {
    out[2 * i] = n & 255
    out[2 * i + 1] = n >> 8
  })
  return out
}

const shortsOf = (bytes: Uint8Array): Uint16Array =>
  Uint16Array.from({ length: bytes.length >> 1 }, (_, i) => bytes[2 * i]! | (bytes[2 * i + 1]! << 8))
