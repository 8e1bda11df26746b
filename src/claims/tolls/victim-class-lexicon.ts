import type { VictimClass } from '../claim.js'
import { wordSet } from './word-set.js'

/**
 * Nouns of people by the class of victim that they say by themselves. `state_forces`: military, police, paramilitary, guards of the state
 * and peacekeepers; `armed_group`: fighters of others; `officials`: politicians and government staff outside the forces; `civilian`: others
 * who take no part. A noun that stands in no list ("people", "member", "leader") takes its class from the words around it.
 */
export const CLASS_NOUNS: ReadonlyMap<string, VictimClass> = new Map<string, VictimClass>([
  ...entries(
    'state_forces',
    `soldier serviceman servicewoman servicemen troop troops trooper infantryman paratrooper marine commando sailor airman pilot gunner conscript draftee
     reservist recruit cadet jawan sepoy officer sergeant corporal lieutenant colonel captain brigadier admiral policeman policewoman
     policemen police constable gendarme inspector sub-inspector subinspector detective cop patrolman patrolmen sheriff peacekeeper guardsman
     guardsmen homeguard sapper deminer bodyguard guard warder jailer ranger paramilitary paramilitaries spo spos sfs asi dsp si sp dig ig adg havildar naik
     rifleman legionnaire artilleryman crewman serviceperson personnel military army forces brigadist carabinieri carabiniere lance-naik
     superintendent commandant subaltern agent escort comrade-in-arms regular infantrymen`,
  ),
  ...entries(
    'armed_group',
    `rebel insurgent guerrilla guerilla militant extremist terrorist jihadist jihadi islamist naxalite naxal maoist ultra separatist secessionist gunman
     gunmen fighter attacker assailant mercenary bomber raider shooter assassin bandit mujahid mujahideen subversive contra warlord irregular combatant
     mutineer partisan militiaman militiamen cadre lwe lwes hijacker kidnapper abductor perpetrator culprit gangster gangsters hitman hitmen infiltrator
     intruder fidayeen renegade talib dacoit criminal tiger houthi vigilante knifeman stabber arsonist sicario narco pirate robber killer`,
  ),
  ...entries(
    'officials',
    `politician lawmaker legislator senator congressman minister president governor mayor ambassador diplomat councillor councilor councilman alderman
     deputy mp mla sarpanch mukhiya pradhan prefect parliamentarian premier chancellor envoy judge prosecutor magistrate bureaucrat official secretary
     commissioner administrator ex-sarpanch chairman zpm mpp mptc headman ruler chieftain candidate vice-president ex-president peon patwari tehsildar attorney_general`,
  ),
  ...entries(
    'civilian',
    `civilian villager child kid baby infant toddler boy girl teenager teen youngster adolescent student pupil schoolchild schoolgirl schoolboy teacher
     headmaster principal professor lecturer woman women mother grandmother father grandfather daughter son sister brother wife husband uncle aunt niece nephew
     cousin widow bride groom bridegroom family relative kin parent grandchild grandson granddaughter farmer herder herdsman shepherd fisherman
     peasant labourer laborer driver passenger commuter traveller traveler pedestrian bystander passer-by passerby motorist conductor shopkeeper
     trader merchant vendor businessman businesswoman contractor engineer doctor nurse medic paramedic surgeon patient physician dentist pharmacist journalist
     reporter cameraman photographer editor broadcaster correspondent cleric priest nun monk bishop archbishop imam pastor rabbi worshipper worshiper
     pilgrim missionary jesuit clergyman preacher seminarian mullah cook maid housekeeper cleaner gardener waiter clerk accountant lawyer attorney
     tourist holidaymaker visitor shopper settler refugee migrant evacuee displaced resident inhabitant neighbour neighbor local townsman
     citizen national tribal tribesman adivasi dalit protester protestor demonstrator striker marcher activist campaigner
     volunteer humanitarian rescuer firefighter fireman miner digger tailor carpenter mechanic electrician technician artist
     singer actor athlete player footballer spectator fan guest worshippers aid-worker housewife pensioner elder veteran orphan twin sibling couple
     minor newborn foetus fetus schoolteacher schoolmaster lumberjack woodcutter watchman caretaker cobbler barber butcher baker taxi-driver trucker hostage
     survivor onlooker dweller voter nomad scientist researcher youth lad lady gentleman informer informant collaborator`,
  ),
])

/** Nouns whose class is that of the party or trade named before or after them: "rebel commander", "member of the council". */
export const GENERAL_NOUNS: ReadonlySet<string> = wordSet(`
  person people man men member leader commander chief worker official employee staff functionary supporter activist youth head boss aide ally figure operative
  personnel guard official adult male female suspect comrade sympathiser sympathizer follower associate other victim boy girl group party team woman
  deputy secretary chairman president local cadre agent officer volunteer colleague
`)

/** Words before or after a general noun that give its class. The first that is found counts, nearest to the noun. */
export const CLASS_WORDS: ReadonlyMap<string, VictimClass> = new Map<string, VictimClass>([
  ...entries(
    'state_forces',
    `police army military security paramilitary navy naval marine infantry battalion brigade regiment sf sfs crpf bsf cisf itbp ssb cobra greyhound
     greyhounds rpf constabulary gendarmerie home presidential republican peacekeeping peacekeepers troops forces force border patrol
     coast defence defense guard guards garrison special soldiers policemen uniformed drg stf caf ndf spo`,
  ),
  ...entries(
    'armed_group',
    `rebel insurgent guerrilla guerilla militant extremist terrorist terror jihadist jihadi islamist naxalite naxal maoist separatist secessionist armed
     taliban gang cartel militia mujahideen subversive contra lashkar hizbul bandit insurgency militants rebels terrorists maoists naxals naxalites dalam
     suspected wanted masked fidayeen outfit ultra suicide hizb`,
  ),
  ...entries(
    'officials',
    `government municipal council party parliament parliamentary political ministry congress bjp cpi cpm cpim marxist cpi-m cpi-marxist tdp trs bsp jmm trinamool tmc
     panchayat ward zilla mandal opposition ruling local_government state_government district provincial electoral election senate assembly official
     bureaucrat revenue forest ex-minister communist socialist conservative liberal democratic`,
  ),
  ...entries(
    'civilian',
    `civilian unarmed tribal village school aid relief humanitarian medical health hospital rescue factory mine construction road railway church
     family farm media press news television radio tv trade union student college university bank company oil elderly aged pregnant innocent
     teenage minor young old local displaced ngo red cross crescent un u.n. charity contract labour labor plantation private`,
  ),
])

/** "home guard", "security guard": the pair tells what the noun alone does not. */
export const CLASS_PAIRS: ReadonlyMap<string, VictimClass> = new Map<string, VictimClass>([
  ...entries(
    'state_forces',
    `home_guard border_guard prison_guard presidential_guard coast_guard republican_guard police_officer army_officer military_officer
     special_police police_personnel security_personnel security_force security_forces police_official military_official army_official police_chief
     army_chief forest_guard national_guard riot_police police_agent intelligence_officer intelligence_agent
     police_commander army_commander brigade_commander battalion_commander assistant_commandant platoon_commander un_peacekeeper military_personnel
     army_personnel force_personnel forces_personnel police_cadet police_trainee`,
  ),
  ...entries(
    'armed_group',
    `suicide_bomber suicide_attacker armed_men armed_man armed_person armed_persons masked_men militia_commander area_commander zonal_commander dalam_member
     squad_member militia_member gang_member cartel_member gang_leader suspected_militant suspected_rebel action_team section_commander division_commander
     militia_members death_squad`,
  ),
  ...entries(
    'officials',
    `village_head village_chief forest_officer election_officer revenue_officer returning_officer polling_officer party_worker party_leader party_activist
     party_member party_official block_officer development_officer customs_officer immigration_officer district_officer government_employee government_official
     government_worker trade_commissioner chief_justice electoral_officer village_pradhan council_member council_chief`,
  ),
  ...entries(
    'civilian',
    `police_informer police_informers police_informant security_guard private_guard aid_worker health_worker relief_worker humanitarian_worker social_worker
     civil_defence army_informer taxi_driver bus_driver truck_driver local_resident tribal_leader community_leader religious_leader union_leader student_leader
     tribal_elder human_shield peasant_leader labor_leader labour_leader civil_society news_agency media_worker village_elder trade_unionist
     station_manager officer_children business_leader rights_activist union_activist spiritual_leader military_chaplain army_chaplain hotel_guard
     mine_guard bank_guard company_guard school_guard`,
  ),
])

/** What sector of the registry of actors stands for which class. */
export const CLASS_OF_SECTOR: ReadonlyMap<string, VictimClass> = new Map<string, VictimClass>([
  ...entries('state_forces', 'MIL COP SPY'),
  ...entries('armed_group', 'REB SEP UAF CRM PRM'),
  ...entries('officials', 'GOV LEG JUD PTY ELI OPP DIP'),
  ...entries('civilian', 'CVL MED JRN AGR EDU BUS LAB REL REF NGO HRI ENV'),
])

/** Words for groups of victims that figures are asked for, by noun. */
export const GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children:
      'child kid baby infant toddler boy girl schoolchild schoolgirl schoolboy minor newborn pupil youngster teenager son daughter grandchild',
    women: 'woman women girl mother grandmother wife daughter sister widow bride housewife nun schoolgirl aunt',
    journalists: 'journalist reporter cameraman photographer correspondent editor broadcaster',
    'aid workers': 'aid-worker humanitarian',
    'medical staff': 'doctor nurse medic paramedic surgeon physician',
    peacekeepers: 'peacekeeper',
    clergy: 'cleric priest nun monk bishop archbishop imam pastor rabbi clergyman jesuit mullah',
    teachers: 'teacher schoolteacher headmaster professor lecturer',
    police: 'policeman police constable gendarme policewoman policemen cop patrolman patrolmen',
    refugees: 'refugee migrant evacuee',
  }).flatMap(([group, words]) => words.split(' ').map((word) => [word, group] as const)),
)

function entries(name: VictimClass, words: string): readonly (readonly [string, VictimClass])[] {
  return [...wordSet(words)].map((word) => [word, name])
}
