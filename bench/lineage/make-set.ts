import { type Chance, chanceOf } from './chance.js'
import type { LineageSet, SetDocument, SetGold, SetParameters } from './lineage-set.js'
import { type CopyKind, changedText, copyText, relationOf, withCredit } from './make-copy.js'
import { readDispatches, readHandStories, readSamples } from './read-stories.js'
import {
  commonOf,
  fill,
  type Happening,
  happeningOf,
  type Plan,
  planAnew,
  planStory,
  tell,
  tellConference,
  threeQuotations,
} from './story-grammar.js'
import { details, slots } from './story-lexicon.js'

interface Original {
  readonly document: SetDocument
  readonly told?: { readonly happening: Happening; readonly plan: Plan; readonly day: number }
}

const dayOf = (day: number, hour?: number): string =>
  `${new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10)}${hour === undefined ? '' : `T${String(hour).padStart(2, '0')}:20:00Z`}`
const later = (published: string, days: number): string =>
  new Date(Date.parse(published.slice(0, 10)) + days * 864e5).toISOString().slice(0, 10)

/** Stock paragraphs that an agency puts under every story of a war. */
const stock = [
  'The conflict began in the spring of 2018, when the province declared itself autonomous after a disputed election, and has since then driven some two million people from their homes.',
  'Peace talks under the guidance of three neighbouring countries have been adjourned five times, most recently over the question of who should guard the eastern border crossings.',
]

/** Makes a set: documents in an order that tells nothing, and what is right of each. The same parameters give the same set. */
export function makeLineageSet(parameters: SetParameters): LineageSet {
  const chance = chanceOf(parameters.seed)
  const documents: SetDocument[] = []
  const gold: SetGold[] = []
  const put = (document: SetDocument, right: Omit<SetGold, 'id'>): void => {
    documents.push(document)
    gold.push({ id: document.id, ...right })
  }
  const originals: Original[] = []
  const own = (document: SetDocument, kind: string, negativesOf: readonly string[] = []): void =>
    put(document, { cluster: document.id, origin: document.id, relation: 'original', kind, ...(negativesOf.length > 0 && { negativesOf }) })

  // by hand
  for (const { document, relation, of, not } of readHandStories(`bench/lineage/${parameters.hand}`)) {
    if (relation === 'original') own(document, not.length > 0 ? `hand ${handKind(document.id)}` : 'original', not)
    else
      put(document, {
        cluster: relation === 'cites' ? document.id : of,
        origin: of,
        relation,
        kind: `hand ${relation}`,
        ...(not.length > 0 && { negativesOf: not }),
      })
    if (document.id.endsWith('-o')) originals.push({ document })
  }
  for (const document of parameters.besides === 'samples' ? readSamples() : readDispatches()) {
    own(document, 'original')
    originals.push({ document })
  }
  // told from facts
  for (let at = 0; at < parameters.told; at++) {
    const told = tellOriginal(`t${at}`, at, parameters, chance)
    own(told.document, 'original')
    originals.push(told)
  }

  // copies
  const kinds: readonly CopyKind[] = ['verbatim', 'abridged', 'abridged', 'light', 'reheaded', 'rewritten', 'rewritten', 'translated']
  for (const original of originals) {
    const chosen = chance.some(kinds, chance.between(1, 4))
    for (const [at, kind] of chosen.entries()) {
      const { document, told } = original
      const anew =
        told && kind === 'rewritten' ? tell(planAnew(told.plan, chance, chance.between(0, 2)), told.happening, chance) : undefined
      const paragraphs = copyText(document, kind, parameters, chance, anew)
      const { text, published } = credited(paragraphs, document, kind, parameters, chance)
      put(
        {
          id: `${document.id}.${at}`,
          text,
          outlet: copierOf(document, chance),
          title: kind === 'verbatim' ? (document.title ?? '') : fill('[News|Dispatch] [in brief|of the day]', { values: {} }, chance),
          ...(published && { published }),
        },
        {
          cluster: document.id,
          origin: document.id,
          relation: relationOf[kind],
          kind: told || kind !== 'rewritten' ? kind : 'rewritten by rule',
        },
      )
    }
  }
  // the original is not at hand: its copies name it
  for (let at = 0; at < 8; at++) {
    const told = tellOriginal(`gone${at}`, 60 + at, parameters, chance)
    const outlet = told.document.outlet!
    for (const [number, kind] of chance.some<CopyKind>(['verbatim', 'abridged', 'light', 'reheaded'], chance.between(1, 3)).entries())
      put(
        {
          id: `gone${at}.${number}`,
          text: withCredit(copyText(told.document, kind, parameters, chance), outlet, told.document.published!, chance),
          outlet: copierOf(told.document, chance),
          published: later(told.document.published!, number),
        },
        { cluster: told.document.id, origin: outlet, relation: relationOf[kind], kind: 'original not at hand' },
      )
  }
  // digests
  for (let at = 0; at < 14; at++) {
    const [one, other] = [originals[chance.between(0, originals.length - 1)]!, originals[chance.between(0, originals.length - 1)]!]
    if (
      one === other ||
      one.document.text.length * 2 < other.document.text.length ||
      other.document.text.length * 2 < one.document.text.length
    )
      continue
    const parts = [one, other].map(({ document }) =>
      copyText(document, chance.pick<CopyKind>(['abridged', 'light', 'verbatim']), parameters, chance),
    )
    const published = later([one.document.published!, other.document.published!].sort()[1]!, 1)
    const text = chance.in(0.5) ? parts.flat() : [...parts[0]!, 'In other news:', ...parts[1]!]
    put(
      { id: `digest${at}`, text: text.join('\n\n'), title: 'The week in review', outlet: copierOf(one.document, chance), published },
      { cluster: [one.document.id, other.document.id], origin: [one.document.id, other.document.id], relation: 'merged', kind: 'merged' },
    )
  }

  // hard negatives
  const told = originals.filter((original) => original.told)
  for (const [at, { document, told: its }] of told.slice(0, 18).entries()) {
    const happening = happeningOf(chance, its!.day, commonOf(its!.happening))
    const text = tell(planStory(chance, chance.between(...parameters.details), its!.plan), happening, chance).join('\n\n')
    own({ id: `apart${at}`, text, outlet: copierOf(document, chance), published: document.published!.slice(0, 10) }, 'independent', [
      document.id,
    ])
  }
  for (let at = 0; at < 14; at++) {
    const day = 80 + at
    const happening = happeningOf(chance, day)
    const said = threeQuotations(chance)
    for (const which of ['a', 'b']) {
      const second = happeningOf(chance, day, commonOf(happening))
      own(
        {
          id: `press${at}${which}`,
          text: tellConference(which === 'a' ? happening : second, said, chance).join('\n\n'),
          outlet: chance.pick(which === 'a' ? slots.outlet! : slots.copier!),
          published: dayOf(day),
        },
        'conference',
        which === 'b' ? [`press${at}a`] : [],
      )
    }
  }
  for (let at = 0; at < 14; at++) {
    const [one, other] = [tellOriginal(`two${at}a`, 110 + at, parameters, chance), tellOriginal(`two${at}b`, 110 + at, parameters, chance)]
    const outlet = one.document.outlet!
    const foot = `${chance.pick(stock)}${chance.in(0.5) ? `\n\n© 2021 ${outlet}` : ''}`
    own({ ...one.document, text: `${one.document.text}\n\n${foot}` }, 'agency')
    own({ ...other.document, outlet, text: `${other.document.text.replaceAll(other.document.outlet!, outlet)}\n\n${foot}` }, 'agency', [
      one.document.id,
    ])
  }
  for (const [at, { document, told: its }] of told.slice(18, 34).entries()) {
    const happening = happeningOf(chance, its!.day + 1, { ...commonOf(its!.happening), day: its!.happening.values.day! })
    const news = tell({ facts: planStory(chance, chance.between(...parameters.details), its!.plan).facts.slice(1) }, happening, chance)
    const before = document.text.split('\n\n').slice(1)
    const share = parameters.background[0] + chance.next() * (parameters.background[1] - parameters.background[0])
    const background = before.slice(-Math.max(1, Math.min(before.length, Math.round(news.length * share))))
    const update: SetDocument = {
      id: `next${at}`,
      text: [...news, ...background].join('\n\n'),
      outlet: document.outlet!,
      published: later(document.published!, 1),
    }
    own(update, 'running', [document.id])
    if (chance.in(0.5))
      put(
        {
          id: `next${at}.0`,
          text: copyText(update, 'abridged', parameters, chance).join('\n\n'),
          outlet: copierOf(document, chance),
          published: later(document.published!, 2),
        },
        { cluster: update.id, origin: update.id, relation: 'abridged', kind: 'copy of a running update', negativesOf: [document.id] },
      )
  }
  for (const [at, { document, told: its }] of told.slice(22, 34).entries()) {
    const url = `https://${document.outlet!.toLowerCase().replace(/\W/g, '')}.example/${document.id}`
    const index = documents.findIndex(({ id }) => id === document.id)
    documents[index] = { ...documents[index]!, url }
    const isCorrection = at % 2 === 0
    const text = changedText(
      document.text,
      isCorrection,
      fill(chance.pick(chance.pick(details)), happeningOf(chance, its!.day), chance),
      chance,
    )
    put(
      { id: `changed${at}`, text, outlet: document.outlet!, url, published: `${document.published!.slice(0, 10)}T22:40:00Z` },
      { cluster: document.id, origin: document.id, relation: isCorrection ? 'correction' : 'update', kind: 'changed' },
    )
  }
  for (const [at, { document, told: its }] of told.slice(0, 12).entries()) {
    const { killed, place, day } = its!.happening.values
    const other = happeningOf(chance, its!.day + 1)
    const isAtHand = at % 3 > 0
    const outlet = isAtHand ? document.outlet! : chance.pick(['Reuters', 'AFP', 'the Associated Press'])
    const cite = chance.pick([
      `At least ${killed} people were killed in ${place} on ${day}, ${outlet} reported.`,
      `${outlet} put the number of dead in ${place} at ${killed}.`,
      `According to ${outlet}, ${killed} people died in ${place} on ${day}.`,
      `${killed} deaths in ${place} were first reported by ${outlet}.`,
    ])
    const own = chance.some(details, 5).map((patterns) => fill(chance.pick(patterns), other, chance))
    const right = isAtHand ? document.id : [outlet, outlet.replace('the Associated Press', 'AP')]
    put(
      {
        id: `cites${at}`,
        text: [own[0], own[1], `${cite} ${own[2]}`, own[3], own[4]].join('\n\n'),
        outlet: copierOf(document, chance),
        published: later(document.published!, 1),
      },
      { cluster: `cites${at}`, origin: right, relation: 'cites', kind: 'cites', negativesOf: [document.id] },
    )
  }
  const order = chance.shuffle(documents.map((_, at) => at))
  return { documents: order.map((at) => documents[at]!), gold: order.map((at) => gold[at]!) }
}

const handKind = (id: string): string => ({ p: 'conference', u: 'running', a: 'independent', b: 'independent' })[id[0]!] ?? 'original'

function tellOriginal(id: string, day: number, parameters: SetParameters, chance: Chance): Original {
  const happening = happeningOf(chance, day)
  const plan = planStory(chance, chance.between(...parameters.details))
  const outlet = chance.pick(slots.outlet!)
  const paragraphs = tell(plan, happening, chance)
  const place = happening.values.place!
  const text = [chance.in(0.5) ? `${place.toUpperCase()} (${outlet}) - ${paragraphs[0]}` : paragraphs[0], ...paragraphs.slice(1)].join(
    '\n\n',
  )
  return {
    document: {
      id,
      text,
      title: `${happening.values.killedUp} killed in ${place}`,
      outlet,
      published: dayOf(day, chance.in(0.5) ? chance.between(6, 20) : undefined),
    },
    told: { happening, plan, day },
  }
}

const copierOf = ({ outlet }: SetDocument, chance: Chance): string => chance.pick(slots.copier!.filter((name) => name !== outlet))

/** Date and credit of a copy: where no date settles which came first, the credit does. */
function credited(
  paragraphs: readonly string[],
  { outlet, published }: SetDocument,
  kind: CopyKind,
  parameters: SetParameters,
  chance: Chance,
): { readonly text: string; readonly published?: string } {
  const plain = paragraphs.join('\n\n')
  const fall = chance.next()
  const credit = (): string => withCredit(paragraphs, outlet!, published!, chance)
  if (fall < 0.12) return { text: credit() }
  if (fall < 0.2) return { text: credit(), published: later(published!, -1) }
  if (fall < 0.4) return { text: kind === 'abridged' && chance.in(0.4) ? plain : credit(), published: published!.slice(0, 10) }
  return { text: chance.in(parameters.credited) ? credit() : plain, published: later(published!, chance.between(1, 3)) }
}

/** A file of stories written by hand as a set. */
export function makeHandSet(file: string): LineageSet {
  const stories = readHandStories(`bench/lineage/${file}`)
  return {
    // other versions of an article stand at its address
    documents: stories.map(({ document }) => {
      const version = stories.find(
        ({ relation, of, document: { id } }) =>
          (relation === 'update' || relation === 'correction') && (id === document.id || of.includes(document.id)),
      )
      return version ? { ...document, url: `https://news.example/${version.of[0]}` } : document
    }),
    gold: stories.map(({ document: { id }, relation, of, not }) => ({
      id,
      cluster: of.length === 0 || relation === 'cites' ? id : of,
      origin: of.length === 0 ? id : of,
      relation,
      kind: relation !== 'original' ? relation : not.length > 0 ? 'independent' : 'original',
      ...(not.length > 0 && { negativesOf: not }),
    })),
  }
}
