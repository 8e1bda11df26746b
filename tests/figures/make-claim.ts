import type { ActorRef } from '../../src/actors/actor-ref.js'
import type { AssessmentBody, Claim, Interest, Link, Measure, Role, SpeechAct, TollBody, VictimClass } from '../../src/claims/claim.js'
import type { KnownDocument } from '../../src/incidents/known-document.js'
import type { PlaceRef } from '../../src/places/place-ref.js'

export const aland: ActorRef = { mention: 'Aland', id: 'aland', name: 'Aland', country: 'XAA' }
export const borland: ActorRef = { mention: 'Borland', id: 'borland', name: 'Borland', country: 'XBB' }
const link = (role: Role, actor: ActorRef): Link => ({ actors: [actor], mention: actor.mention, role, form: 'indirect', cue: 'said' })
export const alandMinistry: Link = link('government', {
  mention: 'Aland’s defence ministry',
  id: 'aland/mod',
  name: 'Ministry of Defence of Aland',
  country: 'XAA',
  sector: 'GOV',
})
export const borlandMinistry: Link = link('government', {
  mention: 'Borland’s defence ministry',
  id: 'borland/mod',
  name: 'Ministry of Defence of Borland',
  country: 'XBB',
  sector: 'GOV',
})
export const mission: Link = link('monitor', {
  mention: 'the monitoring mission',
  id: 'mission',
  name: 'Monitoring Mission',
  country: 'IGO',
  sector: 'IGO',
})
export const doctors: Link = link('medical', { mention: 'the doctors’ network', id: 'doctors', name: 'Doctors’ Network', sector: 'MED' })

export const hill: PlaceRef = { name: 'Hillford', id: 'p1', lat: 40.1, lon: 46.2, country: 'XAA', precision: 'settlement' }

export interface Said {
  readonly id: string
  readonly document?: string
  /** Undefined: the outlet's own voice. */
  readonly by?: Link
  readonly of?: ActorRef
  readonly class?: VictimClass
  readonly measure?: Measure
  readonly low?: number | null
  readonly high?: number | null
  readonly bound?: TollBody['bound']
  readonly interest?: Interest
  readonly act?: SpeechAct
  readonly day?: string
  readonly where?: PlaceRef
  readonly toll?: Partial<TollBody>
  readonly assessment?: AssessmentBody
}

/** A toll claim as it would be extracted; exact where only `low` is given. */
export function makeClaim(said: Said): Claim {
  const { by, of = aland, low = 3 } = said
  const own = by?.actors[0]?.country === of.country
  const denied = said.act === 'deny'
  const toll: TollBody = {
    measure: said.measure ?? 'killed',
    victim: { parties: [of], class: said.class ?? 'state_forces' },
    low,
    high: said.high === undefined ? low : said.high,
    bound: said.bound ?? 'exact',
    frame: 'incident',
    ...said.toll,
  }
  return {
    schema: 'ascribe/claim@1',
    id: said.id,
    documentId: said.document ?? `d-${said.id}`,
    extractor: 'test',
    sentence: [0, 90],
    evidence: { trigger: [[0, 5]] },
    attribution: [{ actors: [], mention: 'Open Wire', role: 'outlet', form: 'implicit' }, ...(by ? [by] : [])],
    speechAct: said.act ?? 'assert',
    factuality: { bySource: denied ? 'CT-' : 'CT+', byAuthor: 'CTu' },
    interest:
      said.interest ??
      (by === undefined || by.role === 'monitor' || by.role === 'medical' ? 'third_party' : own ? 'own_loss' : 'enemy_loss'),
    rules: [],
    ...(said.assessment
      ? { kind: 'assessment', assessment: said.assessment }
      : {
          kind: 'toll',
          toll,
          where: said.where ?? hill,
          when: { from: said.day ?? '2021-03-01', to: said.day ?? '2021-03-01', precision: 'day', text: '' },
        }),
  }
}

/** The documents of claims, published a day apart in the order given, or all on one day. */
export const documentsOf = (claims: readonly Claim[], days: readonly string[] = []): KnownDocument[] =>
  [...new Set(claims.map(({ documentId }) => documentId))].map((id, index) => ({
    id,
    outlet: 'Open Wire',
    published: days[index] ?? '2021-03-02',
  }))
