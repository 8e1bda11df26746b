import type { Scene } from './scene.js'

const CAUSE =
  /\b(?:(?:car|bus|plane|train|road|traffic|helicopter|truck|lorry|motorcycle|boat) (?:crash|accident|wreck)|crash(?:es)?|earthquakes?|quake|tremors?|tsunami|floods?|flooding|cyclone|hurricane|typhoon|tornado|landslides?|mudslides?|avalanche|hailstorm|heatwave|blizzard|frost|drought|famine|hunger|starvation|cancer|heart attack|stroke|diseases?|illness|cholera|ebola|covid(?:-19)?|coronavirus|malaria|measles|influenza|flu|pneumonia|overdoses?|natural causes|old age|capsized|overturned|turned over|derail\w*|stampede|assisted suicide|lightning|wildfires?|epidemic|pandemic|outbreak|virus)\b/
const VIOLENCE =
  /\b(?:attack\w*|bomb\w*|blast\w*|shell\w*|air ?strikes?|strikes?|struck by|gun\w*|shot|shoot\w*|rockets?|missiles?|militants?|rebels?|fighters?|soldiers?|troops?|terror\w*|clash\w*|fighting|war|mines?|grenades?|murder\w*|massacre\w*|insurgents?|explosi\w*|stabb\w*|ambush\w*|hostages?|kidnap\w*|executed|assassinat\w*|raid\w*|maoists?|naxal\w*|drones?)\b/

/** Are the dead of a sentence those of an accident, a disease or the weather? They are not the conflict's. */
export function isNaturalCause({ text }: Scene): boolean {
  return CAUSE.test(text) && !VIOLENCE.test(text)
}
