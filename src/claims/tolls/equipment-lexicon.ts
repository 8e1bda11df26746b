import { wordSet } from './word-set.js'

/** Arms and vehicles of war whose loss is counted, in the singular. */
export const EQUIPMENT: ReadonlySet<string> = wordSet(`
  tank helicopter plane aeroplane airplane aircraft warplane jet fighter-jet bomber drone uav vehicle car carrier truck lorry pick-up pickup jeep
  howitzer gun mortar launcher rocket-launcher missile radar system battery ship boat warship frigate corvette submarine gunboat tanker armour armor apc
  humvee bulldozer cannon artillery platform dump depot bmp btr
`)
