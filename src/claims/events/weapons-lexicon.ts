/** `weapon as listed in an event | words, in lower case and singular | mode of the assault that it makes`. Longer names are tried first. */
const TABLE = `
drone | drone, unmanned aerial vehicle, uav, unmanned aircraft, quadcopter, loitering munition, kamikaze drone, shahed, bayraktar | heavy-weapons
air strike | airstrike, air-strike, air strike, air raid, aerial bombardment, aerial bombing, warplane, fighter jet, fighter-jet, jet, bomber, air attack, aircraft, barrel bomb, cluster bomb, cluster munition, air bombardment, strafing, glide bomb | heavy-weapons
helicopter | helicopter, helicopter gunship, gunship, attack helicopter | heavy-weapons
artillery | artillery, howitzer, shelling, shell, cannon, field gun, tank shell, artillery shell | heavy-weapons
mortar | mortar, mortar shell, mortar round, mortar bomb | heavy-weapons
rocket | rocket, multiple rocket, rocket system, rocket launcher, multiple rocket launcher, katyusha, qassam, grad, rocket-propelled grenade, rpg, himars, rocket propelled grenade | heavy-weapons
missile | missile, ballistic missile, cruise missile, projectile, iskander, scud, kalibr, atacms | heavy-weapons
tank | tank, armoured vehicle, armored vehicle, armour, battle tank | heavy-weapons
warship | warship, gunboat, naval gun, naval fire, frigate | heavy-weapons
chemical weapon | chemical weapon, nerve agent, sarin, chlorine, poison gas, mustard gas, novichok, chemical attack, gas attack | other
white phosphorus | white phosphorus, incendiary | heavy-weapons
suicide bomb | suicide bomb, suicide bomber, suicide bombing, suicide attack, suicide attacker, suicide vest, explosive belt, explosive vest, suicide car bomb, suicide car bombing, suicide blast, suicide truck bomb, fidayeen | suicide-attack
car bomb | car bomb, car-bomb, truck bomb, car bombing, truck bombing, vehicle bomb, vbied, bomb-laden car, bomb-laden truck, explosive-laden | explosives
IED | ied, improvised explosive device, roadside bomb, roadside bombing, roadside mine, roadside explosive, explosive device, sticky bomb, magnetic bomb | explosives
mine | landmine, land mine, land-mine, anti-personnel mine, antipersonnel mine, anti-tank mine | explosives
grenade | grenade, hand grenade, hand-grenade | explosives
bomb | bomb, explosive, bombing, dynamite, explosion, blast, parcel bomb, bombs, tnt, petrol bomb, firebomb | explosives
small arms | gun, gunfire, gunman, rifle, machine gun, machine-gun, machinegun, small arm, small-arm, pistol, bullet, sniper, kalashnikov, ak-47, automatic weapon, gunshot, firearm, submachine gun, shotgun, live ammunition, live round, live fire, assault rifle, gun battle, gunfight, crossfire, firefight, shootout, handgun, revolver, small-arms fire | firearms
knife | knife, machete, blade, sword, axe, spear, dagger, hatchet, bayonet, arrow | primitive
baton | baton, club, truncheon, stick | beat
tear gas | tear gas, tear-gas, teargas, water cannon, rubber bullet, rubber-coated bullet, plastic bullet, stun grenade, pepper spray | other
fire | arson | primitive
`

export interface Weapon {
  readonly name: string
  readonly mode: string
}

/** Weapons by their last word: the words before it (longest first) and what they are. */
export const WEAPONS: ReadonlyMap<string, readonly { readonly before: readonly string[]; readonly weapon: Weapon }[]> = readWeapons()

function readWeapons(): Map<string, { before: string[]; weapon: Weapon }[]> {
  const index = new Map<string, { before: string[]; weapon: Weapon }[]>()
  for (const line of TABLE.trim().split('\n')) {
    const [name = '', words = '', mode = ''] = line.split('|').map((cell) => cell.trim())
    for (const phrase of words.split(',')) {
      const parts = phrase.trim().split(' ')
      const last = parts.pop()!
      const entry = { before: parts, weapon: { name, mode } }
      for (const form of [last, /(?:s|x|sh)$/.test(last) ? `${last}es` : `${last}s`]) {
        const list = index.get(form)
        if (list) list.push(entry)
        else index.set(form, [entry])
      }
    }
  }
  for (const list of index.values()) list.sort((one, other) => other.before.length - one.before.length)
  return index
}
