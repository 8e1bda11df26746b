/**
 * Nouns that are events: `TYPE:mode | nouns | prepositions of the recipient | those of the actor` (besides "by" and the possessor). `&` the
 * parties act on each other, `@of` what stands behind "of" undergoes it ("the shelling of the town").
 */
export const EVENT_NOUNS = `
ASSAULT:heavy-weapons | airstrike, air-strike, air strike, shelling, bombardment, barrage, missile strike, rocket attack, missile attack, drone strike, drone attack, artillery fire, rocket fire, mortar fire, artillery strike, mortar attack, artillery attack, tank fire, air raid, air attack, bombing raid, shellfire, air assault | on+against+at+in+into | | @of
ASSAULT:explosives | bombing, bomb attack, car bomb, car bombing, roadside bombing, blast, explosion, bomb blast, bomb explosion, truck bombing, grenade attack, mine blast, mine explosion, landmine explosion | on+against+at | | @of
ASSAULT:suicide-attack | suicide attack, suicide bombing, suicide bomb attack, suicide blast, suicide car bombing | on+against+at | | @of
ASSAULT:firearms | shooting, gunfire, gun attack, shootout, gunfight, gun battle, sniper fire, exchange of fire, exchange fire, crossfire, firefight | on+at+against+with+between | between | @of
ASSAULT:assassinate | assassination, assassination attempt | of+on+against | | @of
ASSAULT:execute | execution, beheading, lynching | | | @of
ASSAULT:torture | torture | of | | @of
ASSAULT:sexual | rape, sexual assault, sexual violence | of | | @of
ASSAULT:beat | beating | of | | @of
ASSAULT:primitive | stabbing, knife attack, arson attack, arson | on | | @of
ASSAULT | attack, strike, assault, raid, offensive, counteroffensive, counter-offensive, counterattack, counter-attack, ambush, invasion, incursion, onslaught, killing, murder, massacre, slaughter, aggression, siege, storming, blitz, military operation, operation, ground operation, ground offensive, military offensive, cross-border raid, terrorist attack, terror attack, retaliation, pogrom, slaying, genocide, hostility | on+against+at+into+in | from | @of
ASSAULT | capture, seizure, occupation, retaking, recapture, takeover | of | | @of
ASSAULT | clash, fighting, battle, skirmish, hostilities, combat, confrontation, war, conflict, armed conflict | with+against+between+among | between+among | &
COERCE:arrest | arrest, detention, abduction, kidnapping, kidnap, imprisonment, jailing, roundup, hostage-taking | of | | @of
COERCE:deport | deportation, expulsion, eviction, forced displacement | of+from | | @of
COERCE | crackdown, repression, clampdown, persecution, purge | on+against+of | | @of
COERCE:restrict | sanction, embargo, blockade, arms embargo, economic sanction, trade embargo, punitive measure, tariff | on+against+of+over | |
COERCE:curfew | curfew | on+in+over |
COERCE:cyber | cyberattack, cyber-attack, cyber attack, cyber warfare, hacking, hack | on+against+of | |
COERCE:seize | confiscation | of | | @of
SANCTION:expel | ouster, expulsion, dismissal | of | | @of
MOBILIZE:troops | deployment, mobilisation, mobilization, build-up, buildup, military exercise, military drill, war game, troop movement | in+to+near+along+against | | @of
MOBILIZE:weapons | missile test, nuclear test, missile launch | | |
PROTEST:demo | protest, demonstration, rally, march, sit-in, vigil | against+over+outside+at | by+from+of |
PROTEST:riot | riot, rioting, unrest | against+in | by |
PROTEST:strike | general strike, labor strike, walkout | against+at+over | by |
PROTEST:hunger | hunger strike, hunger-strike | against+at | by |
CONSULT | talk, meeting, negotiation, peace talk, summit, consultation, discussion, dialogue, peace negotiation | with+between+among+to | between+among+of | &
CONSULT:visit | visit, state visit, official visit, working visit | to+with | of+by |
CONSULT:phone | phone call, telephone call, phone conversation, telephone conversation, call | with+between+to | between+from | &
CONSULT:third-party | mediation, mediation effort, mediation mission | between+in | |
AGREE | agreement, accord, deal, pact, peace deal, peace agreement, peace accord, treaty | with+between+among | between+among+of | &
AID | aid, assistance, support, military aid, military assistance, humanitarian aid, relief, financial support, aid package, assistance package, loan | to+for | from+of |
COOPERATE | cooperation, joint exercise, joint military exercise, joint patrol, joint drill | with+between | between+of | &
RETREAT:withdraw | withdrawal, pullout, pull-out, retreat, evacuation | from+of+out | | 
RETREAT:release | release | of | | @of
RETREAT:disarm | surrender, disarmament | of+to | |
RETREAT:ceasefire | ceasefire, cease-fire, truce, armistice | with+between+in | between | &
`
