// Records readings one after the other until it is killed: node recorder.js ADDRESS PREFIX FIRST. Says each number when it is recorded.
import { openLedger } from '../../src/ledger/open-ledger.js'
import { claimOf, documentNamed, EXTRACTOR, reportNamed } from './samples.js'

const [address = '', prefix = 'n', first = '0'] = process.argv.slice(2)
const ledger = await openLedger(address)
for (let number = Number(first); ; number++) {
  const id = `${prefix}${number}`
  const claims = Array.from({ length: 20 }, (_, index) => claimOf(id, String(index)))
  await ledger.recordReading({ report: reportNamed(id), document: documentNamed(id), claims, extractor: EXTRACTOR })
  process.stdout.write(`${number}\n`)
}
