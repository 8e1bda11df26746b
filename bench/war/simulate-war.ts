import type { ActorRef } from '../../src/actors/actor-ref.js'
import type { Claim, Interest, Measure, Role, SpeechAct, TollBody, VictimClass } from '../../src/claims/claim.js'
import type { PlaceRef } from '../../src/places/place-ref.js'
import { type Teller, tell } from './tell.js'
import type { WarParameters } from './war-parameters.js'

/** A document of the war, as `ascribe import` reads it. */
export interface WarDocument {
  readonly id: string
  readonly outlet: string
  readonly published: string
  readonly text: string
  readonly origins?: readonly string[]
}

export interface War {
  readonly documents: readonly WarDocument[]
  readonly claims: readonly Claim[]
  /** Rows of a truth file: what happened, what was said, who copied. */
  readonly truth: readonly Readonly<Record<string, unknown>>[]
  /** By id of the voice: how a party's speaker counts. For a reader who is told the habits. */
  readonly tellers: ReadonlyMap<string, Teller & { readonly party: string }>
}

interface Loss {
  readonly party: string
  readonly class: 'civilian' | 'state_forces' | 'armed_group'
  readonly killed: number
  readonly wounded: number
  readonly everWounded: number
}

interface Happening {
  readonly id: string
  readonly day: number
  readonly place: Place
  readonly losses: readonly Loss[]
  twin?: string
}

interface Place {
  readonly ref: PlaceRef
  readonly other?: PlaceRef
}

interface Voice {
  readonly id: string
  readonly actor: ActorRef
  readonly role: Role
  readonly party?: string
  readonly habit: 'honest' | 'boastful' | 'silent' | 'counter'
}

const PARTIES: readonly { readonly id: string; readonly actor: ActorRef; readonly forces: 'state_forces' | 'armed_group' }[] = [
  { id: 'aland', actor: { mention: 'Aland', id: 'aland', name: 'Aland', country: 'XAA' }, forces: 'state_forces' },
  { id: 'borland', actor: { mention: 'Borland', id: 'borland', name: 'Borland', country: 'XBB' }, forces: 'state_forces' },
  {
    id: 'corps',
    actor: { mention: 'the Free Corps', id: 'free-corps', name: 'Free Corps', country: 'XBB', sector: 'REB', alignedWith: 'XAA' },
    forces: 'armed_group',
  },
  {
    id: 'guard',
    actor: { mention: 'the Hill Guard', id: 'hill-guard', name: 'Hill Guard', country: 'XAA', sector: 'REB', alignedWith: 'XBB' },
    forces: 'armed_group',
  },
]
const FIRST_DAY = Date.UTC(2021, 0, 1)
const dayText = (day: number): string => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10)

/** Mulberry32: small, seeded, good enough for a war on paper. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Which documents copy which, as far as it is credited. */
export const lineageOf = (documents: readonly WarDocument[]): ReadonlyMap<string, readonly string[]> =>
  new Map(documents.flatMap(({ id, origins }) => (origins ? [[id, origins] as const] : [])))

/**
 * A war in which everything is known: what happened, who said what of it, who copied whom. Speakers are honest, boastful or silent; the
 * counters are honest, late, and find a part. The same parameters give the same war.
 */
export function simulateWar(parameters: WarParameters): War {
  const random = createRandom(parameters.seed)
  const chance = (share: number) => random() < share
  const between = ([low, high]: readonly [number, number]) => low + random() * (high - low)
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const part = (count: number, share: number) => {
    let n = 0
    for (let i = 0; i < count; i++) if (random() < share) n++
    return n
  }

  const parties = PARTIES.slice(0, parameters.parties)
  const sideOf = (party: string) => (party === 'aland' || party === 'corps' ? 'one' : 'other')
  const habitOf = () => {
    const x = random()
    return x < parameters.honest ? 'honest' : x < parameters.honest + parameters.silent ? 'silent' : 'boastful'
  }
  const voices: Voice[] = parties.flatMap(({ id, actor, forces }): Voice[] => [
    {
      id: `${id}-forces`,
      party: id,
      habit: habitOf(),
      role: forces === 'armed_group' ? 'armed_group' : 'military',
      actor:
        forces === 'armed_group'
          ? actor
          : {
              mention: `${actor.name}’s defence ministry`,
              id: `${id}/mod`,
              name: `Ministry of Defence of ${actor.name}`,
              country: actor.country!,
              sector: 'MIL',
            },
    },
    {
      id: `${id}-leader`,
      party: id,
      habit: habitOf(),
      role: forces === 'armed_group' ? 'armed_group' : 'government',
      actor: {
        ...actor,
        mention: `the leader of ${actor.name}`,
        ...(forces === 'armed_group'
          ? { id: `${id}/leader`, name: `leader of ${actor.name}` }
          : { id: `${id}/president`, name: `President of ${actor.name}`, sector: 'GOV' }),
      },
    },
  ])
  const counters: Voice[] = [
    {
      id: 'mission',
      habit: 'counter',
      role: 'monitor',
      actor: { mention: 'the monitoring mission', id: 'mission', name: 'Monitoring Mission', country: 'IGO', sector: 'IGO' },
    },
    {
      id: 'record',
      habit: 'counter',
      role: 'ngo',
      actor: { mention: 'the Record Group', id: 'record-group', name: 'Record Group', sector: 'NGO' },
    },
    {
      id: 'doctors',
      habit: 'counter',
      role: 'medical',
      actor: { mention: 'the doctors’ network', id: 'doctors', name: 'Doctors’ Network', sector: 'MED' },
    },
  ]

  const places: Place[] = Array.from({ length: parameters.places }, (_, index) => {
    const base = { lat: 40 + random() * 3, lon: 45 + random() * 4, country: 'XAA', precision: 'settlement' as const }
    const ref: PlaceRef = { ...base, name: `Place ${index}`, id: `p${index}` }
    if (!chance(parameters.otherNames)) return { ref }
    const kind = chance(parameters.hardNames) ? whole(3, 4) : whole(0, 2)
    const name = `Other ${index}`
    if (kind === 0) return { ref, other: { ...base, name } }
    if (kind === 3) return { ref, other: { ...base, name, lat: base.lat + random() * 0.02, lon: base.lon + random() * 0.02 } }
    if (kind === 4) return { ref, other: { name, country: 'XAA', precision: 'settlement' } }
    if (kind === 1) return { ref, other: { name, id: `p${index}`, country: 'XAA', precision: 'settlement' } }
    return { ref, other: { name, aliases: [ref.name], country: 'XAA', precision: 'settlement' } }
  })

  const lossesOf = (): Loss[] => {
    const hurt = chance(0.75) ? [pick(parties)] : [parties[0]!, parties[1]!]
    return hurt.flatMap(({ id, forces }) => {
      const classes: Loss['class'][] = chance(0.6) ? [forces] : chance(0.6) ? ['civilian'] : [forces, 'civilian']
      return classes.map((one) => {
        const killed = Math.max(1, Math.round(Math.exp(random() * random() * 5)))
        const everWounded = Math.round(killed * (0.5 + random() * 2.5))
        const died = part(everWounded, 0.05)
        return { party: id, class: one, killed: killed + died, wounded: everWounded - died, everWounded }
      })
    })
  }
  const happenings: Happening[] = []
  for (let index = 0; index < parameters.incidents; index++) {
    const one: Happening = { id: `i${happenings.length}`, day: whole(0, parameters.days - 1), place: pick(places), losses: lossesOf() }
    happenings.push(one)
    if (!chance(parameters.twins)) continue
    const { ref } = one.place
    const near: PlaceRef = { ...ref, name: `Near ${index}`, id: `n${index}`, lat: ref.lat! + 0.05, lon: ref.lon! + 0.05 }
    const twin: Happening = { ...one, id: `i${happenings.length}`, place: { ref: near }, twin: one.id }
    one.twin = twin.id
    happenings.push(twin)
  }

  const documents: WarDocument[] = []
  const claims: Claim[] = []
  const inDocument = new Map<string, number>()
  const truth: Record<string, unknown>[] = [{ type: 'war', days: parameters.days }]
  for (const { id, day, place, losses, twin } of happenings)
    truth.push({
      type: 'incident',
      id,
      day,
      place: { id: place.ref.name, ...(place.other && { other: place.other.name }) },
      losses,
      ...(twin && { twin }),
    })

  interface Said {
    readonly voice: Voice
    readonly day: number
    readonly happening?: Happening
    readonly incidents: readonly string[]
    readonly party: string
    readonly class: VictimClass
    readonly measure: Measure
    readonly low: number | null
    readonly high: number | null
    readonly bound?: TollBody['bound']
    readonly act?: SpeechAct
    readonly anonymous?: boolean
    readonly supersedes?: number
    readonly period?: { readonly frame: 'period' | 'cumulative'; readonly from: number; readonly to: number }
  }
  let statements = 0
  const makeDocument = (day: number, origins?: readonly string[], after = 6): WarDocument => {
    const document = {
      id: `d${documents.length}`,
      outlet: `Outlet ${whole(1, 30)}`,
      published: `${dayText(day)}T${String(whole(after, after < 20 ? 22 : 23)).padStart(2, '0')}:00:00Z`,
      text: '',
      ...(origins && { origins }),
    }
    documents.push(document)
    return document
  }
  const write = (said: Said, origin: string, document: WarDocument, copy?: { of: string; voiceless: boolean }) => {
    const { voice, happening, period } = said
    const own = voice.party !== undefined && sideOf(voice.party) === sideOf(said.party)
    const interest: Interest = voice.party === undefined ? 'third_party' : own ? 'own_loss' : 'enemy_loss'
    const wrong = happening && !period && chance(parameters.wrongDays) ? (chance(0.5) ? 1 : -1) : 0
    const other = happening?.place.other && chance(0.4)
    const day = happening ? happening.day + wrong : said.day
    const party = parties.find(({ id }) => id === said.party)!
    const act = said.act ?? (own && voice.party ? 'admit' : 'assert')
    const actors: ActorRef[] = said.anonymous
      ? [{ mention: `a source in ${party.actor.name}`, ...(party.actor.country && { country: party.actor.country }), sector: 'MIL' }]
      : [voice.actor]
    const sure = act === 'deny' ? 'CT-' : 'CT+'
    const at = (inDocument.get(document.id) ?? 0) * 100
    inDocument.set(document.id, at / 100 + 1)
    const id = `c${claims.length}`
    const toll: TollBody = {
      measure: said.measure,
      victim: { parties: [party.actor], class: said.class },
      low: said.low,
      high: said.high,
      bound: said.bound ?? 'exact',
      frame: period?.frame ?? 'incident',
      ...(period && { since: dayText(period.from), asOf: dayText(period.to) }),
      ...(said.supersedes !== undefined && { supersedes: { value: said.supersedes } }),
    }
    claims.push({
      schema: 'ascribe/claim@1',
      id,
      documentId: document.id,
      extractor: 'war',
      sentence: [at, at + 90],
      evidence: { trigger: [[at, at + 5]] },
      attribution: [
        { actors: [], mention: document.outlet, role: 'outlet', form: 'implicit' },
        ...(copy?.voiceless
          ? []
          : [
              {
                actors,
                mention: actors[0]!.mention,
                role: said.anonymous ? ('anonymous' as const) : voice.role,
                form: 'indirect' as const,
                cue: 'said',
              },
            ]),
      ],
      speechAct: copy?.voiceless && act === 'admit' ? 'assert' : act,
      factuality: { bySource: sure, byAuthor: 'CTu' },
      interest: copy?.voiceless ? 'third_party' : interest,
      kind: 'toll',
      toll,
      when: period
        ? { from: dayText(period.from), to: dayText(period.to), precision: 'day', text: '' }
        : { from: dayText(day), to: dayText(day), precision: 'day', text: '' },
      ...(happening && { where: other ? happening.place.other! : happening.place.ref }),
      rules: [],
    })
    truth.push({
      type: 'claim',
      id,
      document: document.id,
      kind: 'toll',
      sentence: [at, at + 90],
      incidents: said.incidents,
      party: said.party,
      class: said.class,
      measure: said.measure,
      low: said.low,
      high: said.high,
      origin,
      independent: voice.party === undefined,
      act,
      ...(copy && { copyOf: copy.of }),
      ...(other && { otherName: true }),
      ...(period && { period }),
    })
  }
  const say = (list: readonly Said[]) => {
    if (list.length === 0) return
    const first = list[0]!
    const origins = list.map((said) => {
      const origin = `s${statements++}`
      truth.push({
        type: 'statement',
        id: origin,
        voice: said.anonymous ? `leak ${origin}` : said.voice.id,
        ...(said.voice.party && { party: said.voice.party }),
      })
      return origin
    })
    const original = makeDocument(first.day)
    list.forEach((said, index) => {
      write(said, origins[index]!, original)
    })
    for (let n = 0; n < 8 && chance(parameters.copies / (parameters.copies + 1)); n++) {
      const credit = chance(0.5)
      const copied = chance(0.6)
      const later = whole(0, 3)
      // a copy of the same day comes after its original
      const hour = later === 0 ? Number(original.published.slice(11, 13)) + 1 : 6
      if (hour > 23) continue
      const document = makeDocument(first.day + later, copied && credit ? [original.id] : undefined, hour)
      const voiceless = copied && !credit && chance(0.3)
      list.forEach((said, index) => {
        write(said, origins[index]!, document, copied ? { of: original.id, voiceless } : undefined)
      })
    }
  }

  const drift = (day: number) => parameters.drift ** (day / parameters.days)
  const factors = new Map(
    voices.map(({ id }) => [id, { boast: between(parameters.boast), admits: between(parameters.admits), civilians: between([1, 1.5]) }]),
  )
  const told = (voice: Voice, loss: Loss, count: number, day: number): number | undefined =>
    tell(
      { habit: voice.habit, ...factors.get(voice.id)! },
      { count, own: sideOf(voice.party!) === sideOf(loss.party), civilian: loss.class === 'civilian', drift: drift(day) },
      random,
    )
  const totals = new Map<string, number[]>()
  for (const happening of happenings) {
    for (const voice of voices) {
      const side = sideOf(voice.party!)
      if (!chance(parameters.spoken * (voice.id.endsWith('leader') ? 0.3 : 1))) continue
      if (!happening.losses.some((loss) => loss.party === voice.party || sideOf(loss.party) !== side)) continue
      const list: Said[] = []
      const day = happening.day + (chance(0.8) ? 0 : 1)
      for (const loss of happening.losses) {
        if (loss.party !== voice.party && sideOf(loss.party) === side) continue
        const killed = told(voice, loss, loss.killed, happening.day)
        if (killed === undefined) continue
        const base = { voice, day, happening, incidents: [happening.id], party: loss.party }
        const key = `${voice.id}|${loss.party}|${loss.class}`
        if (!totals.has(key))
          totals.set(
            key,
            Array.from({ length: parameters.days + 6 }, () => 0),
          )
        totals.get(key)![happening.day]! += killed
        list.push({
          ...base,
          class: loss.class,
          measure: 'killed',
          low: killed,
          high: killed,
          ...(chance(0.1) && { high: null, bound: 'at_least' as const }),
        })
        if (chance(0.4)) {
          const wounded = told(voice, loss, loss.wounded, happening.day)
          if (wounded !== undefined) list.push({ ...base, class: loss.class, measure: 'wounded', low: wounded, high: wounded })
        }
      }
      if (
        chance(parameters.unclassed) &&
        new Set(list.map(({ party }) => party)).size === 1 &&
        new Set(list.map(({ measure }) => measure)).size === 1 &&
        list.length === happening.losses.length
      ) {
        const sum = list.reduce((total, { low }) => total + low!, 0)
        say([{ ...list[0]!, class: 'unknown', low: sum, high: sum, bound: 'exact' }])
        continue
      }
      const swapped = list[0]
      if (swapped && swapped.bound === undefined && swapped.low! > 11 && chance(parameters.swappedDigits * 5)) {
        const wrong = Number([...String(swapped.low)].reverse().join(''))
        say([{ ...swapped, low: wrong, high: wrong }])
        say([{ ...swapped, day: day + 1, supersedes: wrong }])
      } else if (swapped && chance(parameters.retractions)) {
        const wrong = swapped.low! * 2 + 3
        say([{ ...swapped, low: wrong, high: wrong }])
        say([{ ...swapped, low: wrong, high: wrong, day: day + 1, act: 'retract' }])
        say([{ ...swapped, day: day + 2 }])
      } else say(list)
      const foe = happening.losses.find((loss) => loss.party === voice.party && loss.class !== 'civilian')
      if (foe && chance(parameters.denials))
        say([
          {
            voice,
            day: day + 1,
            happening,
            incidents: [happening.id],
            party: foe.party,
            class: foe.class,
            measure: 'killed',
            low: foe.killed * 2,
            high: foe.killed * 2,
            act: 'deny',
          },
        ])
      if (foe && chance(parameters.leaks))
        say([
          {
            voice,
            anonymous: true,
            day: day + 3,
            happening,
            incidents: [happening.id],
            party: foe.party,
            class: foe.class,
            measure: 'killed',
            low: foe.killed,
            high: foe.killed,
          },
        ])
    }
    if (chance(parameters.counted)) {
      const share = between(parameters.found)
      for (const voice of counters) {
        if (!chance(0.5)) continue
        const day = happening.day + whole(1, 5)
        say(
          happening.losses.flatMap((loss): Said[] => {
            const base = { voice, day, happening, incidents: [happening.id], party: loss.party, class: loss.class }
            const killed = part(loss.killed, share)
            if (killed === 0) return []
            const list: Said[] = [
              { ...base, measure: 'killed', low: killed, high: killed, ...(chance(0.3) && { high: null, bound: 'at_least' as const }) },
            ]
            if (chance(0.4) && loss.wounded > 0) {
              const wounded = part(loss.wounded, share)
              list.push({ ...base, measure: 'wounded', low: wounded, high: wounded })
            }
            return list
          }),
        )
        if (chance(0.3))
          say(
            happening.losses
              .map((loss) => {
                const killed = part(loss.killed, (share + 1) / 2)
                return {
                  voice,
                  day: day + whole(2, 6),
                  happening,
                  incidents: [happening.id],
                  party: loss.party,
                  class: loss.class,
                  measure: 'killed' as const,
                  low: killed,
                  high: killed,
                }
              })
              .filter(({ low }) => low > 0),
          )
      }
    }
    if (chance(parameters.toldAsOne)) {
      const near = happenings.find(
        (one) =>
          one !== happening &&
          one.day === happening.day &&
          one.losses[0]!.party === happening.losses[0]!.party &&
          one.losses[0]!.class === happening.losses[0]!.class,
      )
      const loss = happening.losses[0]!
      if (near) {
        const sum = loss.killed + near.losses[0]!.killed
        say([
          {
            voice: pick(voices),
            day: happening.day,
            happening,
            incidents: [happening.id, near.id],
            party: loss.party,
            class: loss.class,
            measure: 'killed',
            low: sum,
            high: sum,
          },
        ])
      }
    }
  }
  // a day's, a week's and the whole war's tolls, as each voice counts them
  for (const [key, byDay] of totals) {
    const [voiceId, party, force] = key.split('|') as [string, string, Loss['class']]
    const voice = voices.find(({ id }) => id === voiceId)!
    if (voiceId.endsWith('leader')) continue
    const sum = (from: number, to: number) => byDay.slice(from, to + 1).reduce((a, b) => a + b, 0)
    const about = { voice, incidents: [], party, class: force, measure: 'killed' as const }
    for (let day = 0; day < parameters.days; day++) {
      const tell = (frame: 'period' | 'cumulative', from: number) => {
        const n = sum(from, day)
        if (n > 0) say([{ ...about, day: day + 1, low: n, high: n, period: { frame, from, to: day } }])
      }
      if (chance(0.1)) tell('period', day)
      if (day % 7 === 6 && chance(0.6)) tell('period', day - 6)
      if (day % 5 === 4 && chance(0.6)) tell('cumulative', 0)
    }
  }
  const tellers = new Map(voices.map(({ id, habit, party }) => [id, { habit, ...factors.get(id)!, party: party! }]))
  return { documents, claims, truth, tellers }
}
