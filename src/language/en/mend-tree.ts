import { SAYING } from './mend-tags.js'

/** Numbers of the labels that are looked at. */
export interface SaidLabels {
  readonly nsubj: number
  readonly obj: number
  readonly obl: number
  readonly conj: number
  readonly appos: number
  readonly ccomp: number
  readonly case: number
  readonly cc: number
  readonly punct: number
}

/**
 * Mends a tree where what was done and who says it were joined: in "The shelling killed [two children], [residents] said" the parser may take
 * the children for those who say it, with the residents as more of them. Whatever follows a verb that lacks its object, up to the comma, is that
 * object; who stands behind the comma says it. `head` and `label` are changed.
 */
export function mendSaid(forms: readonly string[], xpos: readonly string[], head: Int32Array, label: Int32Array, labels: SaidLabels): void {
  const n = forms.length
  for (let said = 3; said < n; said++) {
    if (!SAYING.test(forms[said]!) || !xpos[said]!.startsWith('V')) continue
    let content = -1
    for (let i = 0; i < said; i++) if (head[i] === said && label[i] === labels.ccomp) content = i
    const turned = content < 0 && label[said] === labels.ccomp && head[said]! < said
    if (turned) content = head[said]!
    if (content < 0 || childOf(content, labels.obj, head, label, content + 1, said) >= 0) continue
    for (let i = content + 1; i < said; i++) {
      if (head[i] !== said || leftEdge(i, head, content) !== content + 1 || !/^(?:NN|PRP|CD)/.test(xpos[i]!)) continue
      if (childOf(i, labels.case, head, label, content + 1, i) >= 0) break
      if (label[i] === labels.nsubj) {
        let speaker = childOf(i, labels.conj, head, label, i + 1, said)
        if (speaker < 0) speaker = childOf(i, labels.appos, head, label, i + 1, said)
        if (speaker < 0 || childOf(speaker, labels.cc, head, label, i, speaker) >= 0) break
        const edge = leftEdge(speaker, head, i)
        const comma = forms[edge] === ',' ? edge : edge - 1
        if (forms[comma] !== ',') break
        head[comma] = said
        label[comma] = labels.punct
        head[speaker] = said
        label[speaker] = labels.nsubj
      } else if (label[i] !== labels.obl || childOf(said, labels.nsubj, head, label, i + 1, said) < 0) break
      head[i] = content
      label[i] = labels.obj
      if (turned) {
        // "Rebels hit two posts, witnesses told reporters": the verb of saying governs
        head[said] = head[content]!
        label[said] = label[content]!
        head[content] = said
        label[content] = labels.ccomp
      }
      break
    }
  }
}

/** The first child with a label between two places, or -1. */
function childOf(parent: number, sought: number, head: Int32Array, label: Int32Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (head[i] === parent && label[i] === sought) return i
  return -1
}

/** Where the stretch of a word begins, looked for no further left than behind `bound`. */
function leftEdge(word: number, head: Int32Array, bound: number): number {
  let edge = word
  for (let i = word - 1; i > bound; i--) {
    let up = i
    while (up > bound && up < word) up = head[up]!
    if (up !== word) break
    edge = i
  }
  return edge
}
