/** Verbs of agreement, talk, help, blame and refusal; written as `FORCE_VERBS` is. */
export const DIPLOMACY_VERBS = `
REQUEST | call | for! on comp @gov @alone
REQUEST | call | on!+upon! comp @gov
AGREE | agree, consent | with comp on to for @gov & @alone
AGREE | reach, strike, clinch, conclude, seal, broker, hammer out, negotiate, work out | obj=DEAL with between obj.with obj.between on & @alone
AGREE | promise, pledge, commit | iobj to comp obj.to obj.for for @gov @inner @alone
THREATEN | vow, swear | comp against @gov @inner @alone
AGREE | offer | iobj to comp obj.to @gov @alone
CONCEDE | accept, meet | obj=demand/condition/term/requirement of obj.of obj.by obj.from
AGREE | accept, approve | obj=DEMANDS from by obj.from obj.by obj.poss obj.of obj.to @gov
inner | plan, intend, aim, prepare, mean, get ready, stand ready, move, expect, decide, want, hope, poise, determine, set | comp @gov @inner @alone
AGREE | ready, willing, committed | comp to @gov @inner @alone
inner | prepared, keen, eager, due | comp @gov @inner @alone
REJECT | unwilling, reluctant, unable | comp @gov @alone
AGREE | volunteer | comp @gov
AGREE | volunteer, invite | obj comp
AGREE | come | to=agreement/terms with
CONSULT:visit | visit, tour | obj~grave/museum/doctor/site/hospital @alone
CONSULT:visit | pay, make, begin, start, conclude, end, wrap up, undertake | obj=visit/trip/tour to obj.to @alone
CONSULT:visit | arrive, travel, fly, head, go, return | in!+to! @intrans
CONSULT:visit | host, receive, greet | obj:@party
CONSULT | host, hold, chair, convene, attend, begin, open, start, resume, conclude, finish, continue | obj=TALKS with obj.with obj.between between in @alone &
CONSULT:third-party | mediate, broker, arbitrate, facilitate | obj between in obj.between
CONSULT:phone | phone, telephone, ring | obj
CONSULT:phone | call | obj:@party @bare
CONSULT:phone | speak, talk, discuss, consult | by=PHONE on=PHONE over=PHONE with to & @alone
CONSULT | meet | with obj~target/requirement/demand/need/deadline/standard/condition/criterion/goal/challenge/obligation/cost/commitment/expectation/resistance/fate/end & @alone
CONSULT | talk, confer, consult, negotiate, speak, liaise | with! to & 
CONSULT | talk, confer, consult, negotiate, parley | & @plural
CONSULT | discuss | with! between iobj &
CONSULT | discuss | obj & @plural
CONSULT | debrief, brief | obj
CONSULT | sit down | with &
CONSULT | enter, begin, open, start, join | into=TALKS with
CONSULT | join | obj:@party for
SUPPORT | support, back, endorse, praise, commend, welcome, hail, applaud, congratulate, thank, defend, laud, salute, honour, honor, champion, approve, reassure, champion, uphold | obj for of
SUPPORT | express, voice, reaffirm, reiterate, pledge, promise, announce, lend, declare, convey, extend, show, demonstrate, offer | obj=STANCE for+with+to+in obj.for obj.with obj.to obj.in obj.of
SUPPORT | recognise, recognize | obj~need/importance/fact/risk/problem/body/right/role
SUPPORT | establish, restore, normalise, normalize, resume, upgrade, strengthen, boost, improve, deepen, expand, renew, forge, develop, promote, enhance | obj=tie/relation/relationship/link/cooperation/friendship/partnership/alliance/dialogue/contact with obj.with between obj.between &
SUPPORT | agree, reach, conclude, clinch, seal, sign, ratify, finalise, finalize, initial, ink | obj=PACT on=PACT to=PACT with obj.with between obj.between & @alone
SUPPORT | forgive, apologise, apologize, apologise to, apologize to | to obj for
SUPPORT | award, grant, bestow, confer, present | obj=medal/order/prize/honour/honor/award/citizenship/title to on iobj upon
SUPPORT | vote | for in=favour
SUPPORT | sympathise, sympathize, side, ally, align | with
SUPPORT | stand | by!+with!
SUPPORT | appoint, nominate | obj:@party
SUPPORT | join, enter | obj=DEAL/alliance/coalition/union/organisation/organization/treaty
SUPPORT | campaign, lobby | for!
SUPPORT | pay | obj=tribute/homage/respect to
RETREAT:disarm | hand over, lay down, turn in, surrender, give up | obj=ARMS to @alone
COOPERATE | cooperate, collaborate, co-operate, work together, team up, coordinate | with in on & 
COOPERATE | share, exchange, swap | obj=information/intelligence/evidence/datum/data/prisoner/technology/expertise/document with between &
COOPERATE | share, provide, give, pass, supply | obj=information/intelligence/evidence/datum/data with to iobj
COOPERATE | extradite, hand over, turn over, surrender | obj=suspect/criminal/fugitive/evidence/document/file/record to from
COOPERATE | trade, do business | with &
COOPERATE | import, buy, purchase, export, sell, supply | obj from to
COOPERATE | invest | in! with
AID | send, provide, give, hand over, supply, lend, deliver, donate, grant, lend, ship, airlift, offer, contribute, allocate, earmark, transfer, distribute, dispatch, pour, hand out, approve, release, extend, disburse, fly, bring, announce, pledge, award | obj=AIDS to iobj for obj.to obj.for in obj.in with
AID | aid, assist, bail out, subsidise, subsidize, fund, finance, help, rescue, shelter, evacuate, feed, treat, arm, equip, bankroll, resupply | obj with
AID | provide, supply, equip, furnish, help | obj with=AIDS
AID | train | obj
AID | grant, offer, give, provide | obj=asylum/refuge/sanctuary/shelter/citizenship to iobj
AID | take in, resettle, accept, admit | obj:refugee/migrant/asylum/evacuee/seeker
AID | send, deploy, dispatch, contribute, provide | obj:peacekeeper/observer/monitor/medic/doctor/rescuer/engineer to in for
AID | open | obj=border/door to:refugee/asylum/migrant/seeker/evacuee
AID | come | to=aid/rescue/assistance of
RETREAT:resign | resign, step down, abdicate, quit, stand down, step aside | from as over after @alone
RETREAT:resign | leave, quit | obj=OFFICE @alone
CONCEDE | lift, ease, relax, loosen, remove, waive, end, soften, repeal, scrap, revoke, rescind, abolish, drop, reverse, overturn, cancel, call off, suspend, withdraw, annul, roll back, cut | obj=CURBS/PACIFICS/charge/case/lawsuit/death/warrant/conviction/sentence on+against+to+for+in obj.on obj.against obj.in obj.for obj.with obj.to obj.of obj.poss @alone
RETREAT:release | release, free, pardon, acquit, parole, set free, let go, exonerate, amnesty, liberate | obj from
CONCEDE | pay | obj=compensation/ransom/reparation/damage to iobj obj.to
CONCEDE | grant, declare, announce, offer, give | obj=amnesty/pardon/bail/permission/approval/go-ahead/light/autonomy/independence/access/leave/clemency/reprieve/parole/immunity/exemption to for iobj obj.for obj.to
CONCEDE | yield, give in, bow, accede, cave, capitulate, relent, back down, succumb, submit, concede | to obj on @alone
CONCEDE | concede | obj=defeat/election/victory/vote/power to @alone
RETREAT:access | allow, permit, let | obj comp in into @gov @ctl
RETREAT:access | open, reopen, re-open | obj=border/crossing/embassy/office/door/airspace/road/port to for with between
CONCEDE | reinstate, re-appoint, reappoint, rehabilitate, restore | obj
RETREAT:release | order | obj=release of obj.of
RETREAT:return | return, give back, hand back, repatriate, restore | obj to
CONCEDE | soften, moderate | obj=stance/position/demand
CONCEDE | commute, reduce | obj=sentence of obj.of obj.poss
CONCEDE | hand over, cede, relinquish, give up, turn over, transfer, surrender | obj=control/power/territory/post/land/sovereignty/authority to of
RETREAT:withdraw | withdraw, retreat, pull out, pull back, fall back, flee, move out, disengage, back away | from! of! to! obj.from into @alone @intrans
RETREAT:withdraw | withdraw, pull out, pull back, remove, evacuate, redeploy, bring home | obj=TROOPS from of in out obj.from obj.in @alone
RETREAT:withdraw | abandon, leave, evacuate, vacate | obj=GROUND
RETREAT:disarm | surrender, capitulate, give themselves, turn himself, turn themselves, give up | to before obj~control/power/land/territory/sovereignty/hope @alone
RETREAT:disarm | lay down | to obj=ARMS @alone
RETREAT:disarm | disarm, demobilise, demobilize, disband, demilitarise, demilitarize, dismantle | obj @alone
RETREAT:ceasefire | cease, stop, halt, end, suspend, quit | obj=fire/fighting/hostility/attack/offensive/shelling/bombing/bombardment/violence/operation/war/strike/airstrike/advance/siege against on with in obj.against obj.on @alone
RETREAT:ceasefire | declare, announce, begin, implement, observe, extend, proclaim, respect | obj=ceasefire/cease-fire/truce/armistice/pause/cessation with in obj.with @alone
RETREAT:ceasefire | start, begin, hold, take effect, come into effect, come into force, go into effect, enter into force | subj=ceasefire/cease-fire/truce/armistice/cessation in between with @idle @ceasefiresubj
RETREAT:release | hand over, turn over | obj:prisoner/hostage/captive/pow/detainee to from
RETREAT:return | return, hand over, turn over | obj=body/remains/prisoner/hostage/captive/pow to from obj.of
REQUEST | urge, ask, beg, implore, beseech, press, exhort, petition, entreat, pressure, invite, order, instruct, lobby, pressurise, plead | obj! comp! to! with from for @gov @ctl
REQUEST | tell, command, direct, encourage, advise | obj comp @gov @ctl @to
REQUEST | demand, request, seek, require, solicit | obj.of obj.poss from on obj.from obj.by with obj.with comp @gov @alone
REQUEST | appeal, plead, lobby, push, petition, pray | to! for! with obj.to comp! @gov
REQUEST | make, issue, renew, send, submit, file, put | obj=appeal/request/demand/call/plea/petition/reminder/order/instruction/invitation to obj.to for on
REQUEST | propose, suggest, recommend | to comp iobj obj @gov @alone
ACCUSE:allege | accuse, suspect, allege | obj comp @blame
ACCUSE:allege | blame, implicate, hold responsible | obj on for @blame
ACCUSE:allege | try | obj @bare
ACCUSE:allege | charge, indict, prosecute, sue, impeach, arraign, summons, subpoena | obj~price/fee/battery/toll/ticket/interest @charge
ACCUSE:disapprove | condemn, denounce, criticise, criticize, decry, slam, blast, deplore, rebuke, censure, chide, castigate, berate, lambast, lambaste, ridicule, mock, insult, vilify, scold, assail, chastise, rap, slander, malign, disparage, lament, lash out, hit out, rail, deride, pan, rip, fault, disapprove, decry, scorn, upbraid, excoriate, reprimand | obj at against for of on over
ACCUSE:investigate | investigate, probe, interrogate, question, examine, inspect, audit, search | obj~idea/assumption/wisdom/value/issue
ACCUSE:disapprove | dispute, challenge | obj
ACCUSE:disapprove | summon, call in | obj:ambassador/envoy/diplomat/attache/affaires/d'affaires
ACCUSE:disapprove | complain, protest | about against to of obj over @alone
ACCUSE:disapprove | express, voice, raise, convey, share | obj=WORRY about+over+at+with+to+on+against+in obj.about obj.over obj.at obj.with obj.to obj.in
ACCUSE:investigate | launch, open, begin, order, start, conduct, initiate, announce | obj=investigation/probe/inquiry/inquest into+against+of+on obj.into obj.against obj.of
ACCUSE:allege | launch, file, lodge, bring, press, begin, initiate, submit, take, lay | obj=lawsuit/complaint/suit/charge/case/action/proceeding/protest/petition against+with+to obj.against obj.with over
ACCUSE:allege | level, make, hurl, trade, repeat | obj=accusation/allegation/charge at+against obj.against
ACCUSE:disapprove | brand, label | obj:@party
ACCUSE:allege | point | obj=finger at
REJECT | reject, rebuff, spurn, snub, repudiate, turn down, decline, dismiss, disavow, brush aside, shrug off, shun, renounce | obj.from obj.by obj.poss obj obj.to obj.of comp from @gov
REJECT | refuse | obj.from obj.by obj.poss obj comp with to @gov @alone
REJECT | deny | obj comp obj.by obj.from obj.of @gov @deny @alone
REJECT | oppose, object, disagree, resist, defy | obj with to obj.poss obj.by comp @gov
REJECT | veto, block, vote, obstruct | obj:resolution/bill/proposal/plan/bid/move/motion/effort/deal/merger/extension/statement/proposal/membership/law/sale/talk/appointment/nomination/vote obj.by obj.of obj.poss
REJECT | vote | against!
REJECT | renege, back out, backtrack | on of from
REJECT | rule out, pour | obj comp with obj.with @gov @alone
REJECT | cancel, call off, postpone, put off, scrap, boycott, abandon, break off, walk | obj=TALKS/participation/appearance to with obj.to obj.with @alone
REJECT | walk out, storm out | of
REJECT | violate, breach, contravene | obj=DEAL/sanction/embargo/resolution obj.poss obj.with obj.of
REJECT | ignore, disregard, flout, defy | obj~record/ice/ground/news/silence/story/window/leg/arm/law obj.from obj.by obj.poss obj.of obj.with
REJECT | fail | comp with @gov
`
