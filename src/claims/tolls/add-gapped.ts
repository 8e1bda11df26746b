import { objectsAfter } from './arguments.js'
import { type Crowd, isCounted } from './crowd.js'
import type { Scene } from './scene.js'
import type { TollDraft } from './toll-rule.js'

const COMPARED = /^(?:against|versus|with|to)$/
const TIME_AFTER = /^(?:since|in|on|over|during|by|last|this|the|at|from|earlier|more)$/

/**
 * Figures whose verb is left out: "12 on Monday and 15 on Tuesday", "…, and the separatists 45", "fewer than 50 in July, against 254 in March",
 * "spoke of 1,400 dead and Moscow of about 2,000". They take measure and verb of the figure before them.
 */
export function gappedDrafts(scene: Scene, drafts: readonly TollDraft[]): readonly TollDraft[] {
  const { sentence, crowds } = scene
  const { lower } = sentence
  const found: TollDraft[] = []
  for (const crowd of crowds) {
    if (
      crowd.kind !== 'elliptic' ||
      crowd.role !== 'free' ||
      !isCounted(crowd) ||
      crowd.quantity === null ||
      crowd.quantity.written === 'article'
    )
      continue
    if (drafts.some((draft) => draft.crowd.from === crowd.from)) continue
    const before = drafts.findLast((draft) => draft.crowd.from < crowd.from && draft.crowd.quantity !== null && draft.trigger < crowd.from)
    if (!before) continue
    const after = lower[crowd.to] ?? '.'
    const closes = /^[.,;:)"”]$/.test(after) || after === 'and'
    const whose = gapBefore(scene, before.crowd, crowd, before)
    if (whose === null || !(closes || TIME_AFTER.test(after))) continue
    // "A spoke of 1,400 dead and B of 2,000": another speaks, whose speech the number stands in
    const other = lower[crowd.from - 1] === 'of' || lower[crowd.from - 1] === 'at' ? { trigger: crowd.head } : {}
    found.push({
      ...before,
      ...other,
      rule: 'tolls/gapped',
      crowd: whose === undefined ? crowd : { ...crowd, kind: 'counted', head: whose.head },
    })
  }
  // "121 pupils were wounded, as were seven soldiers"
  for (let t = 1; t < sentence.length - 2; t++) {
    if (lower[t] !== 'as' || !/^(?:was|were|did)$/.test(lower[t + 1]!)) continue
    const before = drafts.findLast(({ trigger }) => trigger < t)
    if (!before) continue
    for (const crowd of objectsAfter(scene, t + 2, true).filter(isCounted))
      if (!drafts.some((draft) => draft.crowd.from === crowd.from)) found.push({ ...before, rule: 'tolls/gapped', crowd })
  }
  return found
}

/** The people whose figure it is (undefined: the same as before), or null where the number is not of the same kind. */
function gapBefore({ sentence, crowds, crowdAt }: Scene, earlier: Crowd, crowd: Crowd, draft: TollDraft): Crowd | undefined | null {
  const { lower, upos } = sentence
  let t = crowd.from - 1
  if (COMPARED.test(lower[t] ?? '')) {
    if (lower[t] === 'against' || lower[t] === 'versus' || /^compared$/.test(lower[t - 1] ?? '')) return undefined
    return null
  }
  const preposition = lower[t] === 'of' || lower[t] === 'at' ? lower[t]! : null
  if (preposition) t--
  if (preposition && lower[earlier.from - 1] !== preposition) return null
  const start = Math.max(draft.trigger, earlier.to) + 1
  // "and 490,470 since …"
  if (!preposition && (lower[t] === 'and' || (lower[t] === ',' && lower[t - 1] === 'and')) && TIME_AFTER.test(lower[crowd.to] ?? '')) {
    for (let u = start; u < t; u++) if (upos[u] === 'VERB' && /^VB[DPZ]$/.test(sentence.xpos[u]!)) return null
    return undefined
  }
  const who = crowds[crowdAt[t] ?? -1]
  if (!who || who.to !== t + 1 || (who.kind !== 'bare' && who.kind !== 'name' && who.kind !== 'one')) return null
  const link = lower[who.from - 1] ?? ''
  if (!/^(?:and|,|;|while|but)$/.test(link)) return null
  for (let u = start; u < who.from; u++) if (upos[u] === 'VERB' && /^VB[DPZ]$/.test(sentence.xpos[u]!)) return null
  return preposition ? undefined : who
}
