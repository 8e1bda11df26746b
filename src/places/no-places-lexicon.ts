/**
 * Nouns for bodies that are also names of towns (Police in Poland, Congress in Arizona, Union in New Jersey). A text that writes them with a capital begins
 * a sentence with them or means the body, so that the gazetteer knows no town by them; a row of the list kept by hand still may.
 */
export const NO_PLACES: ReadonlySet<string> = new Set(['police', 'congress', 'union', 'council', 'mission', 'media', 'convoy'])
