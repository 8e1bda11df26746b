import type { Network } from '../network/network.js'
import type { GoldSentence } from './treebank.js'

/** Relations that claims hang on; each is measured apart. */
export const CLAIM_RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'nummod',
  'ccomp',
  'appos',
  'parataxis',
  'conj',
  'acl:relcl',
  'advcl',
] as const

export interface Accuracy {
  readonly tokens: number
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
  /** F1 of each relation: head and label with its subtype right. */
  readonly relations: Readonly<Record<string, number>>
}

const bare = (label: string): string => label.split(':')[0]!

/** Tags and parses the gold tokens and compares; shares in percent. LAS leaves subtypes out, as CoNLL 2018 does. */
export function measure(gold: readonly GoldSentence[], tags: readonly string[], labels: readonly string[], network: Network): Accuracy {
  let tokens = 0
  let upos = 0
  let xpos = 0
  let uas = 0
  let las = 0
  const counts = new Map<string, [gold: number, found: number, right: number]>(CLAIM_RELATIONS.map((name) => [name, [0, 0, 0]]))
  for (const sentence of gold) {
    network.read(sentence.form)
    sentence.form.forEach((_, i) => {
      const [u, x] = tags[network.tag[i]!]!.split(' ')
      const label = labels[network.label[i]!]!
      const headRight = network.head[i] === sentence.head[i]
      tokens++
      if (u === sentence.upos[i]) upos++
      if (x === sentence.xpos[i]) xpos++
      if (headRight) uas++
      if (headRight && bare(label) === bare(sentence.deprel[i]!)) las++
      const wanted = counts.get(sentence.deprel[i]!)
      if (wanted) wanted[0]++
      const found = counts.get(label)
      if (found) found[1]++
      if (found && headRight && label === sentence.deprel[i]) found[2]++
    })
  }
  const share = (n: number): number => Math.round((10000 * n) / tokens) / 100
  return {
    tokens,
    upos: share(upos),
    xpos: share(xpos),
    uas: share(uas),
    las: share(las),
    relations: Object.fromEntries([...counts].map(([name, [g, f, r]]) => [name, Math.round((20000 * r) / (g + f || 1)) / 100])),
  }
}
