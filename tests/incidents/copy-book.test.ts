import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carrierOf } from '../../src/incidents/carriers.js'
import { CopyBook } from '../../src/incidents/copy-book.js'
import { alandMinistry, hill, makeClaim, type Said } from '../figures/make-claim.js'

/** The claim that `c2` carries along, where document two goes back to one. */
function carried(one: Partial<Said>, two: Partial<Said>, traced: boolean, origin = 'one'): string | undefined {
  const book = new CopyBook()
  for (const [id, said, from] of [
    ['one', one, origin === 'one' ? [] : [origin]],
    ['two', two, [origin]],
  ] as const)
    book.put(
      carrierOf(
        id,
        [makeClaim({ id: id === 'one' ? 'c1' : 'c2', document: id, by: alandMinistry, ...said })],
        { id, published: id === 'one' ? '2021-03-02' : '2021-03-03' },
        from,
        traced,
      ),
    )
  book.settle()
  return book.originalOf('c2')
}
const unknown = (name: string) => ({ name, precision: 'unplaced' as const })

test('what texts alone tell to be a copy is none on another day or at another place', () => {
  assert.equal(carried({}, {}, true), 'c1')
  assert.equal(carried({}, { day: '2021-03-03' }, true), 'c1', 'carriers mistake a day or two')
  assert.equal(carried({}, { day: '2021-03-09' }, true), undefined)
  assert.equal(carried({ where: unknown('Upper Karsun') }, { where: unknown('Maldo') }, true), undefined)
  assert.equal(carried({ where: unknown('Karsun') }, { where: unknown('Karsun village') }, true), 'c1')
  assert.equal(carried({}, { where: { ...hill, lat: 41.1 } }, true), undefined)
  assert.equal(carried({}, { where: { ...hill, name: 'Hill Ford', id: 'p9', lat: 40.2 } }, true), 'c1')
})

test('who says that a document is a copy is believed', () => {
  assert.equal(carried({}, { day: '2021-03-09', where: unknown('Maldo') }, false), 'c1')
})

test('a credit alone shows one story only within a week', () => {
  const book = new CopyBook()
  for (const [at, published] of ['2021-03-02', '2021-03-05', '2022-03-05', '2022-03-06'].entries())
    book.put(carrierOf(`d${at}`, [makeClaim({ id: `c${at}`, document: `d${at}` })], { id: `d${at}`, published }, ['Wire']))
  book.settle()
  assert.deepEqual(
    ['c0', 'c1', 'c2', 'c3'].map((id) => book.originalOf(id)),
    [undefined, 'c0', undefined, 'c2'],
  )
})
