/**
 * Verbs of force, from threats to killing: `TYPE:mode | words | where the parties stand`. A word may have a particle ("blow up"). Slots, in the
 * order in which the recipient is sought: `obj` or a preposition; joined by + where several serve; `!` one of those marked must be there;
 * `=WORDS` it must be one of these and only tells the meaning; `:WORDS` it must be one of these and is the recipient; `~WORDS` it must not.
 * `obj.of` stands within the object, `obj.poss` is its owner, `comp` is sought in the complement. `&` the parties act on each other, `@gov` takes in
 * the complement, `@ctl` and its object does it, `@self` the subject undergoes it, `@alone` needs no second party. The first line that fits counts.
 * PLOVER's types and modes after its codebook (Halterman et al. 2023, PLOVER and POLECAT).
 */
export const FORCE_VERBS = `
ASSAULT:assassinate | assassinate | obj
ASSAULT:execute | execute | obj~plan/order/strategy/agreement/programme/program/contract/warrant/operation/attack/budget/project/mission/search/policy
ASSAULT:execute | behead, decapitate, hang, lynch, crucify, stone | obj
ASSAULT:torture | torture, waterboard, electrocute | obj
ASSAULT:sexual | rape, molest, gang-rape | obj
ASSAULT:beat | beat | obj~record/team/rival/expectation/odds/estimate/forecast/drum
ASSAULT:beat | beat up, punch, kick, slap, club, whip, flog, manhandle, rough up, pummel, bludgeon, tackle, drag | obj
ASSAULT:primitive | stab, hack, knife, slash, spear | obj
ASSAULT:primitive | cut down | obj
ASSAULT:firearms | shoot, gun down, open fire, snipe, spray, shoot dead | obj on+at+upon+into @alone
COERCE | fire, use, lob, hurl, launch, shoot | obj=tear+gas/teargas/water+cannon/rubber+bullet/stun+grenade/pepper+spray/plastic+bullet at+on+against+into+to @alone
ASSAULT:heavy-weapons | fire, launch, lob, rain, unleash, hurl, shoot | obj=SHOTS at+on+into+toward+towards+against+over @alone
ASSAULT:firearms | fire | on!+at!+upon!+into!+across!+over! obj=shot/bullet/round/gun/gunshot
ASSAULT:firearms | fire on, fire at, fire upon, shoot at | obj @alone
ASSAULT:firearms | open | obj=FIRE on+at+upon+against @alone
ASSAULT:firearms | trade, exchange | obj=fire/gunfire/shot with &
ASSAULT:firearms | return | obj=fire
ASSAULT:heavy-weapons | shell, bombard, strafe, pound, carpet-bomb, torpedo, mortar, rocket | obj
ASSAULT:heavy-weapons | trade, exchange | obj=rocket/artillery/missile/shell/strike with &
ASSAULT:heavy-weapons | shoot down, down, bring down | obj
ASSAULT:heavy-weapons | drop | obj=bomb/explosive/munition on+over+in
ASSAULT:explosives | bomb, blow up, dynamite, firebomb, booby-trap, detonate, mine, set off, blast | obj near+outside+against @alone
ASSAULT:explosives | explode, go off, detonate | in+at+near+outside+under+inside+among+beside @alone
ASSAULT:explosives | plant, place, lay | obj=bomb/mine/explosive/ied/device on+in+near+under
ASSAULT:suicide-attack | blow up | obj=himself/herself/themselves/itself near+outside+among+in @alone
ASSAULT:suicide-attack | detonate | obj=vest/belt/explosives near+outside+among @alone
ASSAULT | kill, murder, slay, massacre, slaughter, maim, wound, injure, annihilate, exterminate, liquidate, gas, poison, hurt, martyr | obj~time/bill/deal/proposal/chance/hope/plan/mood/legislation/measure/feeling/economy
ASSAULT | die, perish | in=ASSAULTS from=ASSAULTS under=rubble @self @struck
ASSAULT | claim, take, cost | obj=life/lives obj.of iobj
ASSAULT | kill off, pick off, wipe out, finish off, mow down, take out | obj
ACCUSE:disapprove | attack, assail | obj=record/policy/decision/plan/proposal/idea/credibility/comment/remark/economy/criticism/handling/ruling/bill/law/speech/claim/integrity/reputation/legislation/budget/view/stance/character obj.poss obj.of
ASSAULT | attack, assault, ambush, raid, storm, overrun, invade, besiege, lay siege, encircle, blitz, ransack, torch, set fire, set ablaze, burn down, loot, plunder, vandalise, vandalize, rocket | obj to on
ASSAULT:explosives | trigger, detonate, explode, set off, carry out | obj=blast/explosion/bomb/ied/landmine/mine/device/bombing at near outside in on @alone
ASSAULT:explosives | hit, strike, trip | obj=mine/landmine/ied @self
ASSAULT | strike | obj~deal/agreement/accord/balance/pact/tone/note/chord/bargain/compromise/blow/alliance/truce inside in at
ASSAULT | target | obj~inflation/goal/audience/date/growth/rate/consumer
ASSAULT | hit | obj~peak/record/low/high/target/road/headline/roof/level/out/market/economy/limit/back/population/wicket/run/home/single/song/button
ASSAULT | destroy, demolish, level, raze, flatten, obliterate, devastate | obj~document/evidence/record/career/reputation/illusion/stockpile/drug
ASSAULT | burn | obj~flag/effigy/fuel/tyre/tire/calorie/bridge/document/coal/candle/copy/book/oil/gas/passport
ASSAULT | clash, battle, fight, skirmish, do battle, trade blows | with! against! obj~corruption/poverty/disease/covid-19/pandemic/fire/blaze/inflation/election/crime/case/virus/coronavirus/charge/extradition/ruling/hunger/cancer/wildfire/discrimination/change/cholera/election/flame/seat/ebola/decision/proposal/malaria/drought/battle/war/fraud & @alone
ASSAULT | fight | obj=battle/war/insurgency/rebellion with+against &
ASSAULT | open | obj=offensive/front against
ASSAULT | wage, go | obj=war/campaign/insurgency/battle/jihad against+on+with @alone
ASSAULT | drive out, drive back, dislodge, rout, push out, force out, flush out | obj from of
ASSAULT | resist, repel, repulse, beat back, drive back, push back, fight off, beat off, fend off, thwart | obj=ASSAULTS @undone
ASSAULT | come | under=attack/fire/bombardment/assault/shelling/siege from+by @self
ASSAULT | violate, breach, break | obj=ceasefire/cease-fire/truce/armistice obj.poss obj.with @alone
ASSAULT | storm, break | into!
ASSAULT | retake, recapture, capture, seize, take over, occupy, overrun, conquer, annex, liberate, reconquer, wrest | from obj.from obj:GROUND/GAINS
ASSAULT | take, gain, regain, retake, wrest, seize | obj=control of obj.of from
ASSAULT | take | obj:city/town/village/base/airport/hill/outpost/positions from
PROTEST:obstruct | block, blockade, barricade, occupy, obstruct, surround | subj=CROWD obj=road/highway/street/entrance/bridge/motorway/railway/square/building/traffic/transport/office/gate against of obj.of @alone
COERCE:arrest | arrest, detain, imprison, jail, intern, incarcerate, apprehend, lock up, round up, nab, take into custody, put under arrest | obj
COERCE:arrest | capture, seize, take | obj:PRISONERS from
COERCE:arrest | take | obj=hostage/prisoner obj.of iobj
COERCE:arrest | hold | obj:PRISONERS
COERCE:arrest | abduct, kidnap, hijack, snatch, take hostage, take prisoner, take captive, hold hostage, hold captive, disappear | obj
COERCE:arrest | issue | obj=warrant/summons for against obj.for obj.against
COERCE:arrest | remand, extradite | obj
COERCE:deport | deport, repatriate, banish, exile, evict, displace, expatriate, uproot, turn back | obj
COERCE:deport | expel | obj:refugee/migrant/civilian/people/resident/villager/family/asylum/immigrant/population/settler/worker/seeker/foreigner/journalist/student/thousand/hundred
COERCE:seize | seize, confiscate, impound, expropriate, nationalise, nationalize, intercept, board | obj~attention/opportunity/moment/chance/initiative
COERCE:seize | freeze | obj=asset/account/fund/property/holding obj.of obj.poss
COERCE:ban | ban, outlaw, prohibit, proscribe, forbid, bar, blacklist, disqualify, dissolve, outlaw | obj from comp
COERCE:censor | suspend, ban, halt, stop, revoke | obj=publication/broadcast/broadcasting/licence/license obj.of
COERCE:censor | censor, gag, muzzle, silence, jam | obj
COERCE:censor | shut down, close down, block, suspend, take off | obj:newspaper/station/broadcaster/website/channel/radio/television/internet/medium/twitter/facebook/site/network/outlet/telegram/access/magazine
COERCE:curfew | impose, declare, announce, enforce, extend | obj=curfew on+in+over+across
COERCE:martial-law | declare, impose, extend, proclaim, announce | obj=emergency/law/siege/state in+over+across+on obj.of @alone
COERCE:withhold | withhold, cut off, deny, block | obj=water/electricity/food/power/aid/gas/access/visa/supply/salary/fuel/entry/asylum to from iobj
COERCE:cyber | hack, hack into, phish, deface, ddos | obj into
COERCE:misinformation | spread | obj=disinformation/misinformation/propaganda/rumour/rumor about+against
COERCE:restrict | blockade, block, close, seal off, shut, seal, cordon off, curb, curtail, limit, restrict, quarantine, tear down, bulldoze | obj:border/crossing/road/port/airspace/access/movement/travel/strait/shipping/route/camp/airport/embassy/gaza/town/city/island/school/mosque/church/office/home/house/march/rally/protest/demonstration/internet/freedom/right/entry/trade/activity/convoy to on
COERCE:restrict | impose, slap, reimpose, tighten, extend, prolong, renew, apply, expand, widen, toughen, step up, place, enforce | obj=MEASURES on+against+upon+in+to+over obj.on obj.against
COERCE:restrict | sanction, fine, penalise, penalize, tax, blacklist | obj
COERCE | crack down, clamp down | on
COERCE | disperse, break up, repress, suppress, persecute, intimidate, oppress, crush, quell, put down | obj
COERCE | rig, falsify, annul, overturn, invalidate, void | obj=election/vote/result/poll/referendum/ballot obj.of
COERCE | extort, blackmail, coerce, terrorise, terrorize, enslave, conscript, traffic, force, strip | obj
COERCE:seize | demolish, bulldoze | obj:home/house/building/village/settlement
SANCTION:convict | convict, sentence, condemn to death | obj
SANCTION:expel | expel, oust, kick out, throw out, eject, declare persona, recall, send home, suspend, exclude, drop, remove | obj:diplomat/ambassador/envoy/attache/attaché/consul/official/staff/mission/embassy/member/inspector/country/representative/spy/adviser/observer/peacekeeper/journalist/correspondent/lawmaker/party/team/delegation/syria/russia
SANCTION:expel | sack, dismiss, fire, oust, impeach, depose, topple, purge, overthrow, unseat, demote, strip | obj!~rocket/missile/shot/shell/suggestion/claim/report/allegation/charge/idea/concern/case/appeal/bid/lawsuit/criticism/petition/notion/accusation/motion/tear/gas/cannon/canister/round/volley/grenade/flare/weapon/gun/bullet
SANCTION:withdraw | withdraw, recall, pull out | obj=peacekeeper/observer/monitor/inspector from in
SANCTION:expel | remove | obj=POSTS from
SANCTION:expel | expel | obj
SANCTION:withdraw | withdraw, recall, pull out, pull, evacuate, close, shut | obj=ambassador/embassy/staff/diplomat/observer/monitor/mission/peacekeeper/envoy/consulate/inspector/office from in to
SANCTION:withdraw | pull out, withdraw, walk out, quit, leave, pull back | of=TIES/DEAL/TALKS/SUMMIT from=TIES/DEAL/TALKS obj=TIES/DEAL/TALKS/alliance/coalition/bloc/body/union/organisation/organization with obj.with
SANCTION:discontinue | halt, suspend, stop, end, cut, cut off, freeze, break off, sever, cancel, discontinue, terminate, reduce, scale back, scale down, downgrade, slash, curtail, abandon, scrap, revoke, interrupt, block, withdraw, withhold, break | obj=TIES/DEAL with+to+from+for+between obj.with obj.to obj.between obj.poss obj.from obj.in
SANCTION | boycott | obj
MOBILIZE:troops | deploy, mobilise, mobilize, mass, station, redeploy, amass, move in, dispatch, rush, move, position, concentrate | obj=TROOPS to+in+into+along+on+near+at+against+around+across+toward+towards @alone
MOBILIZE:troops | deploy, mass, redeploy, amass | to+in+into+along+on+near+at+around+across obj @alone
MOBILIZE:troops | send, rush, pour, bring, fly, position, dispatch, place, put, commit, concentrate, gather, scramble, call up, reinforce, bolster, ready | obj=UNITS to+in+into+along+on+near+against+across @alone
MOBILIZE:troops | mobilise, mobilize | obj against for in @alone
MOBILIZE:troops | remain, put, place, be, go | on=alert @alone
MOBILIZE:weapons | test, test-fire, test fire, fire, launch | obj=missile/warhead/device/rocket/bomb @alone
MOBILIZE:weapons | test, test-fire | obj:missile/weapon/warhead/rocket
MOBILIZE:troops | patrol, parade | obj in along @alone
COOPERATE | hold, stage, conduct, carry out, launch, begin, start, undertake, perform | obj=joint+exercise/joint+drill/joint+manoeuvre/joint+maneuver/joint+patrol/joint+operation/joint+training with obj.with & @alone
MOBILIZE:troops | hold, stage, conduct, begin, carry out, start, launch | obj=exercise/drill/manoeuvre/maneuver/wargame/parade near+in+off+with @alone
MOBILIZE | rearm, remilitarise, remilitarize, militarise, militarize, fortify | obj
MOBILIZE:troops | increase, step up, tighten, beef up, bolster, strengthen, boost, heighten | obj=security/patrol/presence/defence/defense/readiness along+in+at+near+around @alone
THREATEN | threaten | obj against obj.against comp with @gov @alone
THREATEN | vow, swear | obj=revenge/retaliation/vengeance against on to
THREATEN | warn | obj:@party against! of=reaction/retaliation/consequence/response/war/attack/strike/action/escalation/sanction/force/revenge/measure comp @gov @alone
THREATEN | brandish, flex | obj=muscle/weapon at
THREATEN | give, issue, set | obj=ultimatum/deadline/warning to iobj obj.to
PROTEST:demo | demonstrate, protest, rally, march, picket | against outside obj over at @alone
PROTEST:demo | hold, stage, organise, organize, join, attend, lead | obj=protest/rally/demonstration/march/vigil/sit-in/demo against outside obj.against at @alone
PROTEST:demo | take | to=street against @alone
PROTEST:demo | burn | obj=flag/effigy/tyre/tire/copy obj.of outside
PROTEST:demo | chant, shout | obj=slogan against
PROTEST:demo | heckle, boo, jeer | obj
PROTEST:riot | riot, run riot | against @alone
PROTEST:riot | pelt, throw, hurl | obj=stone/rock/bottle/bomb/brick/egg/molotov/cocktail at against with
PROTEST:riot | pelt | obj
PROTEST:hunger | begin, stage, start, launch, join, continue, go, declare, end | obj=hunger-strike on=hunger-strike against obj.against @alone
PROTEST:strike | strike, down tools, walk out | against over at for @alone
PROTEST:strike | go, remain | on=strike at against @alone
PROTEST:strike | stage, call, hold, begin, launch, join, declare, start | obj=strike/stoppage/walkout against at over @alone
PROTEST:strike | stop | obj=work at @alone
PROTEST:boycott | boycott | obj=election/vote/session/parliament/class/product/poll/referendum/ceremony/good/olympics obj.of obj.poss @alone
`
