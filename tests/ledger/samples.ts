import type { Claim } from '../../src/claims/claim.js'
import type { Document } from '../../src/documents/document.js'
import { type Report, reportOf } from '../../src/reports/report.js'

export const EXTRACTOR = 'rules 1'

/** A report that a file of this name and content makes. */
export const reportNamed = (name: string, content = `bytes of ${name}`): Report =>
  reportOf(new TextEncoder().encode(content), { path: `reports/${name}.txt` }, new Date('2020-10-04T08:00:00Z'))

export const documentNamed = (id: string, more: Partial<Document> = {}): Document => ({
  id,
  text: 'The ministry said three soldiers were killed. Two villagers were hurt.',
  title: `Shelling near ${id}`,
  outlet: 'The Valley Courier',
  published: '2020-10-01',
  ...more,
})

/** A toll claim on the first sentence of `documentNamed`, or on another. */
export const claimOf = (documentId: string, name: string, more: Partial<Claim> = {}): Claim => ({
  schema: 'ascribe/claim@1',
  id: `claim-${documentId}-${name}`,
  documentId,
  extractor: EXTRACTOR,
  sentence: [0, 45],
  evidence: { trigger: [[38, 44]], number: [[18, 23]] },
  attribution: [
    {
      actors: [{ mention: 'The ministry', country: 'ARM', sector: 'GOV' }],
      mention: 'The ministry',
      role: 'government',
      form: 'indirect',
      cue: 'said',
    },
  ],
  speechAct: 'assert',
  factuality: { bySource: 'CT+', byAuthor: 'CTu' },
  interest: 'own_loss',
  kind: 'toll',
  toll: {
    measure: 'killed',
    victim: { parties: [{ mention: 'soldiers', country: 'ARM', sector: 'MIL' }], class: 'state_forces' },
    low: 3,
    high: null,
    bound: 'at_least',
    frame: 'incident',
  },
  rules: ['claims/killed-passive'],
  ...more,
})
