import type { Factuality, SpeechAct } from '../claim.js'
import type { Stance } from './speech.js'

/**
 * A verb that reports speech, and the frames in which it does so:
 * `c` a clause ("said that …", "asked whether …") · `q` beside a quotation or a fronted clause ("…, he said") · `i` an infinitive
 * ("threatened to …") · `n` a noun phrase that states what is claimed ("reported the death of …") · `f` the same, only where a figure
 * stands in it, and then as data, not as reported speech ("recorded 104 deaths") · `a` a noun phrase towards which an attitude is
 * spoken ("condemned the raid"): content, but its facts are the author's · `o` its object is whom it is told ("told reporters") ·
 * `@` a number is set to something by it, as data ("put the toll at 11") · `r` only with "responsibility" or "credit" for its object ·
 * `t` its object is such a number's noun ("gave a toll of 12") · `p` it states what its preposition brings ("spoke of 200 dead"), and nothing else · `.` only with its prepositions · `-` it stands over claims, but what it tells is a
 * deed or a state of mind more than speech, and it is left out of the layer `attributions` ("plans to leave", "proved that").
 */
export interface SpeechVerb extends Stance {
  readonly lemma: string
  readonly frames: string
  /** Prepositions whose object is what is said ("spoke of", "accused … of"). */
  readonly prepositions: readonly string[]
  /** Particle that must follow ("pointed out"). */
  readonly particle?: string
}

const group = (act: SpeechAct, bySource: Factuality, byAuthor: Factuality, verbs: string): readonly SpeechVerb[] =>
  verbs
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [word = '', frames = '', prepositions = ''] = entry.split(' ')
      const [lemma = '', particle] = word.split('_')
      return {
        lemma,
        frames,
        prepositions: prepositions ? prepositions.split('+') : [],
        act,
        bySource,
        byAuthor,
        ...(particle && { particle }),
      }
    })

export const SPEECH_VERBS: readonly SpeechVerb[] = [
  // plain saying: the author takes no stand
  ...group(
    'assert',
    'CT+',
    'CTu',
    `say cqn of+about; tell cqoi of+about; state cqn; declare cqn; announce cqn; report cqn on; add cq; write cq of+about; assert cq n; insist cq on; maintain cq; argue cq for+against;
     contend cq; claim cqin; accept r; take r; assume r; allege cqn; aver cq; affirm cqn; attest cq to; testify cq about+to; swear cqi; explain cqn; remark cq on; comment q on; observe cq; mention cn;
     reply cq; respond cqa to; react a to; answer cqa; counter cq; retort cq; continue q; conclude cq; recall cqn; recount cqn; relate cqn; narrate cqn; describe ca; tweet cqn; retweet n; post cq;
     email cq; text cq; blog cq; quip cq about; joke cq about; boast cq of+about; brag cq of+about; shout cq; yell cq; scream cq; cry_out cq; whisper cq; mutter cq; murmur cq; sob q; sigh q; exclaim cq;
     chant q; reiterate cqn; repeat cqn; stress cqn; emphasize cqn; emphasise cqn; underline cn; underscore cn; highlight cn; clarify cq; specify cq; elaborate q; reason cq; opine cq;
     inform cqo of+about; notify co of; brief co on; brief_say q; assure coq of; remind coq of; convince co of; persuade co-; teach co; signal cn; indicate cqn; imply cn; hint cq at; suggest cqn; intimate cq; insinuate c;
     propose cqai; recommend cqa; advise coqi; counsel coi; outline a; detail n; list fa; cite na; reference a; invoke a; quote qn; proclaim cqn; profess ci; pronounce cn; decree cn; certify cn;
     disclose cqn; divulge cn; leak n; broadcast cn; publish a; relay cn; convey cn; communicate cn; express a; voice a; articulate a; read cq; go_on q; chime_in cq; pipe_up q; weigh_in q on;
     put_it q; sum_up q; reaffirm cqn; reassert cqn; restate cqn; recapitulate cqn; apprise co of; enunciate a; echo a; downplay a; play_down a; exaggerate a; overstate a; understate a; sugarcoat a; gloss a over; hold_forth q on; fire_back q at; shoot_back q; hit_back q at; chant cq; shrug q; gloat cq over+about; rave q about; preach ca; lecture . on+about; blurt_out cq; utter a; vouch . for; quibble . with+over; demur q; point_out cqn; spell_out cn; make_clear c; lay_out a; set_out a; speak_out a against+for+about+on; speak p of+about; talk p of+about; complain cq of+about; grumble cq about; lament cqa; bemoan ca; regret ca; mourn a; rue ca;
     muse cq; rant cq about; gush q; growl q; snap q; snarl q; bark q; roar q; thunder q; bellow q; intone q; drawl q; deadpan q; scoff cq at; sneer q; jeer q; fume cq; rage q; rail q against; gripe cq about; protest cqa; object cq to;
     interject q; interrupt q; volunteer cq; venture cq; confide cqo; theorize cq; theorise cq; rule c; hold c-; find cq; determine c-; discover c; show ca; demonstrate ca; name a; vote a for+against; focus a on; reveal cqn; prove c-; establish c; 
     phone q; cable q; wire q; radio q; dictate q; caption q; headline q; editorialize cq; summarize q; summarise q; paraphrase q; surmise cq; gather c; hear c; learn c; characterize a; characterise a; label a; dub a; brand a; term a; portray a; depict a; paint a; frame a; refer a to; allude a to; point a to; touch a on; dwell a on; discuss a; debate a; cast_as a; call a`,
  ),
  // figures as data: who counts stands over the number
  ...group(
    'assert',
    'CT+',
    'CTu',
    `count cf; record f; register f; document cf; log f; tally f; tabulate f; number @; put @; place @; set @; peg @; reckon c@; enter f; give t; estimate cqf@; calculate cf; revise t; raise t; identify f`,
  ),
  // the author stands by it
  ...group(
    'confirm',
    'CT+',
    'CT+',
    `confirm cqn; note cqn; corroborate n; verify cn; recognize c; recognise c; realize cq; realise cq; remember c; recollect c; know c; notice c; point c to`,
  ),
  ...group('admit', 'CT+', 'CT+', `admit cqn to; acknowledge cqn; concede cqn; confess cq to; own_up n to; grant c`),
  ...group(
    'deny',
    'CT-',
    'CTu',
    `deny cqn; dispute cn; refute cn; rebut cn; repudiate n; disavow a; reject can; dismiss an; contradict n-; disprove n; debunk n; discount n; gainsay n; belie n; contest n; rubbish n; pooh-pooh n; shrug_off n; brush_aside a; wave_away n; disown a; renounce a`,
  ),
  ...group('retract', 'CT-', 'CT-', `retract n; withdraw n; take_back n; recant n; walk_back n; backtrack q on`),
  ...group(
    'blame',
    'CT+',
    'CTu',
    `accuse oqn of; blame qn for+on; charge cqn with; fault a for; denounce a; condemn a; criticize aq for; criticise aq for; slam a; blast a; lambast a; lambaste a; decry a; deplore a; censure a for; rebuke a for; chide aq for; scold aq for; berate a for; castigate a for; assail a; mock a; ridicule a; deride a; disparage a; belittle a; chastise a for; excoriate a; vilify a; pillory a; lash_out a at; hit_out a at; implicate n in; incriminate n; indict n for; finger n; hold_responsible n; impugn a; admonish oi for; reprimand a for; denigrate a; besmirch a; malign a; scorn a; savage a; caricature a; scapegoat a; rail . against; inveigh . against; lash_out . at; fulminate . against; needle a over+about; attack . for+over; trash a; taunt a; spurn a; rebuff a; revile a; pummel a; lampoon a; heckle a; boo a; dislike a; hate a; detest a; fault a; tar a; bash a; skewer a; upbraid a for; reproach a for; hammer a for; rip a`,
  ),
  ...group(
    'demand',
    'Uu',
    'Uu',
    `demand cqai; urge coqai; call ai for+on; appeal i for+to; ask cqoi for; request caoi; beg coqi for; plead cqi for; implore coqi; beseech coqi; entreat coi; press oi for; push i for; lobby ai for; petition oi for; insist c on; pray c for; exhort oi; encourage oi; invite oi; bid oi; summon oi; advocate ca for; clamor i for; clamour i for; campaign i for; agitate i for; seek ai; pressure oi; challenge o; dare oi`,
  ),
  ...group(
    'order',
    'Uu',
    'Uu',
    `order oci; command oci; instruct oci; direct oci; forbid oi; authorize a; authorise a; mandate ca; require c-; decree c; task oi; oblige oi-`,
  ),
  ...group('threaten', 'Uu', 'Uu', `threaten ciq; warn oi of+against+about; caution coq against+about; menace i; alert co to`),
  ...group(
    'promise',
    'Uu',
    'Uu',
    `promise ciqao; vow ciqa; pledge ciqa; swear ci; commit i to; undertake ci; guarantee ca-; offer i; agree ci to+on+with; plan ia; intend ia; resolve i; decide cia; volunteer i; consent i to; aim ia; propose i; opt i; want ia; wish cia for; desire ia; hope cqi for; aspire i to; refuse i; decline i; `,
  ),
  ...group(
    'predict',
    'PR+',
    'Uu',
    `predict cqa; forecast ca; expect cia; anticipate ca; foresee ca; project ca; prophesy cq; envision a; envisage ca; foretell c; bet c on`,
  ),
  ...group(
    'speculate',
    'PS+',
    'Uu',
    `speculate cq about+on; warn coq; wonder cq about; guess cq; suppose c-; imagine c; theorize c; hypothesize c; fear cqa; worry cq about; suspect ca of; doubt ca; consider c-; contemplate a; ponder ca; mull a; weigh a; assess c; judge c; deem a; conjecture c; fret cq about; dread a; postulate c`,
  ),
  ...group(
    'assert',
    'PR+',
    'PR+',
    `believe cqa in; think cqa of+about; feel cq; figure c; assume c; presume c; trust c; sense c; reckon cq; perceive ca; understand ca; view a; regard a; see a; interpret a; conclude c; agree cq; disagree cq with; prefer ia; favor a; favour a; support a; oppose a; endorse a; defend a; praise a; applaud a; welcome a; hail a; laud a; tout a; commend a; salute a; admire a; approve a of; disapprove a of; champion a; thank a for; congratulate a; like i; appreciate a; resent a; loathe a; abhor a; deride a; relish a; lament a; eulogize a; eulogise a; glorify a; condone a; embrace a; back a; side a with; count a on; rely a on; care a about; admire a; extol a; trumpet a; promote a-; celebrate a; cherish a; apologize qc for; apologise qc for; question a; object a to; blame a; credit a with;  `,
  ),
  ...group('question', 'Uu', 'Uu', `ask cq about; inquire cq about; enquire cq about; question caq; wonder c; query cq; quiz o about`),
  ...group('decline_comment', 'Uu', 'Uu', `decline i; refuse i`),
]

/** Verbs of every lemma; several entries of one lemma are tried in order. */
const byLemma = new Map<string, SpeechVerb[]>()
for (const verb of SPEECH_VERBS) {
  const list = byLemma.get(verb.lemma)
  if (list) list.push(verb)
  else byLemma.set(verb.lemma, [verb])
}

/** The entries of a lemma, or undefined. `speechVerbs('deny')?.[0]?.bySource // => 'CT-'` */
export const speechVerbs = (lemma: string): readonly SpeechVerb[] | undefined => byLemma.get(lemma)

/** The first entry that has the frame. */
export const withFrame = (entries: readonly SpeechVerb[], frame: string): SpeechVerb | undefined =>
  entries.find(({ frames }) => frames.includes(frame))

/** Verbs that report what nobody is named to have said: "appears to", "is expected to", "is believed to have". */
export const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear'])
