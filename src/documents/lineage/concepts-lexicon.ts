/**
 * Words that reports of war use for one thing, a line each. A rewriter takes one for the other, so they count as the same; and since every report of an
 * attack uses them, they count little. Base forms; endings are cut before they are looked up.
 */
export const concepts: readonly (readonly string[])[] = `
kill slay die died dies dying dead death killing killed fatal perish deadly murder slain fell casualty toll lives
wound injure injury hurt maim
attack assault raid strike hit bombard bomb pound target ambush struck
shell artillery mortar projectile howitzer round
explode explosion blast detonate blew bang
rocket missile
mine landmine
soldier troop serviceman servicemen military army force infantry uniformed
police policeman policemen officer gendarme
fighter combatant militant insurgent rebel guerrilla gunman gunmen extremist terrorist jihadist militia separatist
attacker assailant raider perpetrator
plane aircraft warplane jet airplane helicopter chopper
drone unmanned uav
people person individual human
resident inhabitant local citizen villager townspeople
child children minor youngster kid boy girl infant baby newborn
woman women female wife wives mother
man men male husband father
family families relative household kin
civilian noncombatant
town city village settlement hamlet community municipality
region area province district county territory zone quarter neighbourhood
border frontier boundary
capital
house home dwelling building structure apartment flat
hospital clinic ward medical infirmary
doctor physician medic surgeon nurse midwife
rescue rescuer emergency firefighter ambulance
body bodies corpse remains
official authority authorities functionary administration
government cabinet regime
minister ministry department
president leader chief head commander general
spokesman spokeswoman spokesperson representative
fight fought combat clash battle skirmish firefight hostility hostilities fighting
war conflict
truce ceasefire armistice
talk negotiation negotiate dialogue negotiator mediator envoy
agreement deal accord pact treaty
peace
offensive advance push onslaught
withdraw withdrew withdrawn retreat pull pulled
capture seize captured overrun retake retaken retook recapture
prisoner captive detainee hostage inmate
release free freed liberate
deny denied reject dismiss refuse
accuse blame charge
claim assert maintain allege
confirm acknowledge admit
urge appeal call demand press plead
warn caution threaten
condemn denounce criticise
vow pledge promise
flee fled escape displace displaced evacuate evacuation refugee
destroy wreck ruin raze gut flatten demolish
damage harm
fire launch shoot shot shooting fired gunfire
burn burnt blaze flame fire
road route highway street track
bridge crossing
market bazaar stall
school teacher pupil classroom
car vehicle lorry truck tanker bus van convoy
train rail railway
ship boat vessel ferry barge
weapon arm gun munition ammunition rifle
tank armour armored armoured
position post outpost checkpoint
base camp barracks
food aid relief supply humanitarian assistance
water
fuel petrol gasoline diesel
electricity power energy
money cash price cost
statement communique
video footage photograph picture image photo
evidence proof prove
inquiry investigation investigate probe
figure number count tally
fear afraid worry concern
monitor observer
violate violation breach break broke broken
responsible responsibility
group organisation organization movement
front line frontline
side party
night overnight
begin began start launch begun
end finish stop halt cease suspend
continue carry
close shut
open
arrive reach
leave left depart
send sent dispatch deploy
rise rose climb increase
fall drop
find found discover recover
hold held
meet met meeting summit
vote
visit
work worker
live life
ally allied alliance coalition
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
