import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeStory } from '../../../bench/lineage/write-story.js'
import { keysOf } from '../../../src/documents/lineage/index/document-keys.js'
import { entriesOf, MOST_HOLDERS, mergeEntries, placeOf } from '../../../src/documents/lineage/index/key-entries.js'
import { addKeys, emptyFilter, mayHold } from '../../../src/documents/lineage/index/key-filter.js'
import { decodePart, encodePart, partOf, partsOf } from '../../../src/documents/lineage/index/key-segment.js'
import { MemoryIndex } from '../../../src/documents/lineage/index/memory-index.js'
import { pack, unpack } from '../../../src/documents/lineage/index/packed.js'
import { sharedPassages } from '../../../src/documents/lineage/shared-passages.js'
import { traceOf } from '../../../src/documents/lineage/trace.js'

const hash = fc.nat(0xffffffff)
const pairs = fc.array(fc.tuple(hash, fc.nat(300)), { maxLength: 200 })

test('a filter misses no key that is there, and passes few that are not', () => {
  fc.assert(
    fc.property(fc.array(hash), (keys) => {
      const filter = emptyFilter(keys.length)
      addKeys(filter, Uint32Array.from(keys))
      for (const key of keys) assert.ok(mayHold(filter, key))
    }),
  )
  const filter = emptyFilter(20_000)
  addKeys(
    filter,
    Uint32Array.from({ length: 20_000 }, (_, at) => Math.imul(at, 0x9e3779b1) >>> 0),
  )
  let passed = 0
  for (let at = 0; at < 20_000; at++) if (mayHold(filter, Math.imul(at + 50_000, 0x85ebca6b) >>> 0)) passed++
  assert.ok(passed < 500, `${passed} of 20,000`)
})

test('entries come in order, each once, are found by their keys, and merge and part without loss', () => {
  fc.assert(
    fc.property(pairs, pairs, fc.nat(6), (some, others, bits) => {
      const entries = (list: typeof some) =>
        entriesOf(
          Uint32Array.from(list, ([key]) => key),
          Uint32Array.from(list, ([, holder]) => holder),
          0,
        )
      const merged = mergeEntries([entries(some), entries(others)])
      const all = entries([...some, ...others])
      assert.deepEqual(merged, all)
      for (const [key] of some) assert.equal(placeOf(merged, key), merged.keys.indexOf(key))
      const back: number[] = []
      for (const { part, entries: own } of partsOf(merged, bits)) {
        const read = decodePart(encodePart(own))
        assert.deepEqual(read, { keys: Uint32Array.from(own.keys), holders: Uint32Array.from(own.holders) })
        for (const key of read.keys) assert.equal(partOf(key, bits), part)
        back.push(...read.keys)
      }
      assert.deepEqual(back, [...merged.keys])
    }),
  )
})

test('of a formula no more holders count than a copy needs to be found', () => {
  const keys = new Uint32Array(1000).fill(7)
  const entries = entriesOf(
    keys,
    Uint32Array.from(keys, (_, at) => at),
    0,
  )
  assert.equal(entries.keys.length, MOST_HOLDERS)
})

test('two documents find each other, whichever came first; a copy finds its original', () => {
  const stories = Array.from({ length: 120 }, (_, number) => writeStory(number))
  const keys = stories.map(({ document }) => keysOf(traceOf(document)))
  const found = (order: readonly number[]): ReadonlySet<string> => {
    const index = new MemoryIndex()
    const links = new Set<string>()
    for (const [at, number] of order.entries()) {
      for (const other of index.candidates(keys[number]!)) links.add([number, order[other]!].sort((a, b) => a - b).join(' '))
      index.add(at, keys[number]!)
    }
    return links
  }
  const forth = found(stories.map((_, at) => at))
  assert.deepEqual([...found(stories.map((_, at) => stories.length - 1 - at))].sort(), [...forth].sort())
  const copies = stories.flatMap(({ of }, number) => of.map((one) => `${one} ${number}`))
  assert.ok(copies.length > 15)
  for (const pair of copies) assert.ok(forth.has(pair), pair)
})

test('a formula that more documents hold than are counted hides no copy, in whatever order they come', () => {
  const formula = writeStory(7000).document.text.slice(0, 1200)
  const documents = Array.from({ length: MOST_HOLDERS + 40 }, (_, at) => {
    const { document } = writeStory(7001 + at)
    return { ...document, id: `formula-${at}`, text: `${document.text}\n\n${formula}` }
  })
  const [original] = documents
  const copy = { ...original!, id: 'copy', outlet: 'Another Outlet', text: original!.text }
  const keys = [...documents, copy].map((document) => keysOf(traceOf(document)))
  const last = keys.length - 1
  const forth = keys.map((_, at) => at)
  for (const order of [forth, forth.toReversed(), [...forth.slice(1), 0]]) {
    const index = new MemoryIndex()
    let found = false
    for (const [at, number] of order.entries()) {
      const others = index.candidates(keys[number]!).map((other) => order[other]!)
      if ((number === last && others.includes(0)) || (number === 0 && others.includes(last))) found = true
      index.add(at, keys[number]!)
    }
    assert.ok(found, order.slice(0, 3).join(' '))
  }
})

test('a trace comes back from its bytes as it was', () => {
  for (let number = 0; number < 20; number++) {
    const trace = traceOf(writeStory(number).document)
    assert.deepEqual(unpack(pack(trace)), trace)
  }
})

test('the passages that two texts share', () => {
  const one = 'Shells fell on the market of the town at noon. Nine people were hurt, said the governor.'
  const other = 'At noon on Tuesday, the governor said: shells fell on the Market of the town, where traders stood.'
  assert.deepEqual(
    sharedPassages(one, other).map(({ one: [start, end] }) => one.slice(start, end)),
    ['Shells fell on the market of the town'],
  )
  assert.deepEqual(sharedPassages(one, 'Nothing of the kind was heard of.'), [])
})
