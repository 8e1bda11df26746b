import { AscribeError } from '../../base/errors.js'
import { inShared } from '../../base/shared-array.js'
import type { LemmaRules } from './lemmatizer.js'
import type { MentionWeights } from './mention-network.js'
import { unpackMentions } from './mention-network.js'
import type { NetworkWeights } from './network/network-weights.js'
import { packNetwork, unpackNetwork } from './network/network-weights.js'
import type { SparseWeights } from './sparse-weights.js'
import { unpackWeights } from './sparse-weights.js'
import { packWide, unpackWide } from './wide-lexicon.js'
import type { Lexicon } from './word-table.js'

/**
 * What a model file holds. All that is large lies in shared memory: posted to a worker, it is not copied. Numbers in the file are little-endian, as
 * they are on every machine that Node runs on.
 */
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
  readonly mentionNetwork: MentionWeights
  readonly topic: SparseWeights
}

/** The same with the weights of names and mentions still packed, as training makes it. */
export interface PackedModel extends Omit<EnglishModel, 'names' | 'mentions' | 'mentionNetwork' | 'topic'> {
  readonly names: Uint8Array
  readonly mentions: Uint8Array
  readonly topic: Uint8Array
  readonly mentionNetwork: Uint8Array
}

const MAGIC = 'ASCRIBE-EN-9\n'
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
  'mentionNetwork',
] as const

const MAGIC_BYTES = 16
const eights = (n: number): number => (n + 7) & ~7
const HEAD_BYTES = eights(MAGIC_BYTES + 4 * NAMES.length)

/** Bytes of a model file: the magic line, the length of each section as 32 bits, the sections, each from a multiple of 8 bytes on. */
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
    model.mentionNetwork,
  ]
  return joinSections(sections)
}

function joinSections(sections: readonly Uint8Array[]): Uint8Array {
  const places: number[] = []
  let size = HEAD_BYTES
  for (const section of sections) {
    places.push(size)
    size = eights(size + section.length)
  }
  const out = new Uint8Array(size)
  out.set(new TextEncoder().encode(MAGIC))
  const view = new DataView(out.buffer)
  sections.forEach((section, i) => {
    view.setUint32(MAGIC_BYTES + 4 * i, section.length, true)
    out.set(section, places[i]!)
  })
  return out
}

/** The bytes of a model file with some sections in the place of its own; all others stay as they are, byte for byte. */
export function replaceSections(bytes: Uint8Array, own: { readonly [name in (typeof NAMES)[number]]?: Uint8Array }): Uint8Array {
  const old = sectionsOf(bytes)
  return joinSections(NAMES.map((name) => own[name] ?? old[name]))
}

/**
 * Reads a model file. What is large stays where it is: the bytes themselves where they lie in shared memory, else one copy of them there.
 * Weights of names and mentions are unpacked when they are first asked for. Throws `model-not-readable` where the bytes are not a model.
 */
export function readModel(from: Uint8Array): EnglishModel {
  const decode = new TextDecoder()
  const section = sectionsOf(inShared(from))
  const { lexical, tags, labels, lemmas, feats } = JSON.parse(decode.decode(section.head.slice()))
  const lexicon: Lexicon = {
    words: decode.decode(section.words.slice()).split('\n'),
    lexical,
    ambiguity: shortsIn(section.ambiguity),
    fine: shortsIn(section.fine),
    capital: section.capital,
    wide: unpackWide(section.wide),
    nameLevels: shortsIn(section.nameLevels),
  }
  const once = (name: 'names' | 'mentions' | 'topic'): (() => SparseWeights) => {
    let weights: SparseWeights | undefined
    return () => (weights ??= unpackWeights(section[name]))
  }
  const [names, mentions, topic] = [once('names'), once('mentions'), once('topic')]
  return {
    tags,
    labels,
    lemmas,
    feats,
    lexicon,
    network: unpackNetwork(section.network),
    get names() {
      return names()
    },
    get mentions() {
      return mentions()
    },
    get topic() {
      return topic()
    },
    get mentionNetwork() {
      return unpackMentions(section.mentionNetwork)
    },
  }
}

/** The sections of a model file, as views of its bytes. */
function sectionsOf(bytes: Uint8Array): Record<(typeof NAMES)[number], Uint8Array> {
  const wrong = (): AscribeError =>
    new AscribeError(
      'model-not-readable',
      'The English model file is damaged or of another version. Install Ascribe again, or train the model anew.',
    )
  if (bytes.length < HEAD_BYTES || new TextDecoder().decode(bytes.slice(0, MAGIC.length)) !== MAGIC) throw wrong()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = HEAD_BYTES
  const section = Object.fromEntries(
    NAMES.map((name, i) => {
      const length = view.getUint32(MAGIC_BYTES + 4 * i, true)
      const own = bytes.subarray(at, at + length)
      at = eights(at + length)
      return [name, own]
    }),
  ) as Record<(typeof NAMES)[number], Uint8Array>
  if (at !== bytes.length) throw wrong()
  return section
}

function bytesOf(shorts: Uint16Array): Uint8Array {
  const out = new Uint8Array(shorts.length * 2)
  shorts.forEach((n, i) => {
    out[2 * i] = n & 255
    out[2 * i + 1] = n >> 8
  })
  return out
}

const shortsIn = (bytes: Uint8Array): Uint16Array => new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)
