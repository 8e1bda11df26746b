import type { ActorRef } from '../../src/actors/actor-ref.js'
import { idOf } from '../../src/base/ids.js'
import type { Span } from '../../src/base/span.js'
import type { CeasefireBody, Claim, Evidence, Link, Role, TollBody } from '../../src/claims/claim.js'
import type { Document } from '../../src/documents/document.js'
import type { Bound } from '../../src/language/quantity.js'

export const EXTRACTOR = 'hand-1'

type Marks = { readonly [part in keyof Evidence]?: string | readonly string[] }
type Body = Omit<Partial<Claim>, 'evidence' | 'sentence' | 'id' | 'documentId'>

/** A document whose claims are written by hand, in the exact shape of a claim; spans are found by the words. */
export class Draft {
  readonly document: Document
  readonly claims: Claim[] = []

  constructor(document: Document) {
    this.document = document
  }

  /** A claim of the sentence that begins so; marks are words of that sentence. Returns its id. */
  claim(sentenceStart: string, marks: Marks, body: Body): string {
    const sentence = this.#sentence(sentenceStart)
    const evidence = Object.fromEntries(
      Object.entries(marks).map(([part, words]) => [part, [words].flat().map((one) => this.#find(one as string, sentence))]),
    ) as unknown as Evidence
    const kind = body.kind ?? (body.toll ? 'toll' : body.event ? 'event' : body.ceasefire ? 'ceasefire' : 'assessment')
    const id = idOf('claim', [this.document.id, kind, ...sentence, ...Object.values(evidence).flat(2), this.claims.length])
    this.claims.push({
      schema: 'ascribe/claim@1',
      id,
      documentId: this.document.id,
      extractor: EXTRACTOR,
      sentence,
      evidence: { ...evidence, trigger: evidence.trigger ?? [] },
      attribution: [OUTLET],
      speechAct: 'assert',
      factuality: { bySource: 'CT+', byAuthor: 'CTu' },
      interest: 'unknown',
      rules: [`claims/${kind}-by-hand`],
      ...body,
      kind,
    })
    return id
  }

  #sentence(start: string): Span {
    const from = this.document.text.indexOf(start)
    if (from < 0) throw new Error(`no sentence begins: ${start}`)
    const end = /[.!?]['"”]?(?=\s|$)/g
    end.lastIndex = from + start.length
    const stop = end.exec(this.document.text)
    return [from, stop ? stop.index + stop[0].length : this.document.text.length]
  }

  #find(words: string, [from, to]: Span): Span {
    const at = this.document.text.indexOf(words, from)
    if (at < 0 || at + words.length > to) throw new Error(`not in the sentence: ${words}`)
    return [at, at + words.length]
  }
}

const OUTLET: Link = { actors: [], mention: null, role: 'outlet', form: 'implicit' }

/** The outlet, and within it the one who speaks. */
export const said = (actor: ActorRef, role: Role, cue: string, form: Link['form'] = 'indirect'): readonly Link[] => [
  OUTLET,
  { actors: [actor], mention: actor.mention, role, form, cue },
]

/** Whose people, of which class, what befell them, how many. */
export function toll(
  parties: readonly ActorRef[],
  victims: TollBody['victim']['class'],
  measure: TollBody['measure'],
  [low, high, bound = 'exact']: readonly [number | null, number | null, Bound?],
  more: Partial<TollBody> & { readonly inferred?: true; readonly groups?: readonly string[] } = {},
): { readonly toll: TollBody } {
  const { inferred, groups, ...rest } = more
  return {
    toll: {
      measure,
      victim: { parties, class: victims, ...(inferred && { inferred }), ...(groups && { groups }) },
      low,
      high,
      bound,
      frame: 'incident',
      ...rest,
    },
  }
}

export const move = (
  one: CeasefireBody['move'],
  by: readonly ActorRef[],
  more: Partial<CeasefireBody> = {},
): { readonly ceasefire: CeasefireBody } => ({
  ceasefire: { move: one, by, ...more },
})

export const on = (day: string, text: string): { readonly when: NonNullable<Claim['when']> } => ({
  when: { from: day, to: day, precision: 'day', text },
})
