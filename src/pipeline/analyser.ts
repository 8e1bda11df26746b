import type { ActorRegistry } from '../actors/actor-registry.js'
import { createActorRegistry } from '../actors/create-actor-registry.js'
import { textCountries } from '../actors/text-countries.js'
import type { Reading } from '../claims/reading.js'
import type { Document } from '../documents/document.js'
import { createEnglish, type English } from '../language/en/english.js'
import { findEntities, type KnownNames } from '../language/en/entities.js'
import { findQuantities } from '../language/en/quantities.js'
import { findTimes } from '../language/en/times.js'
import { createGazetteer } from '../places/create-gazetteer.js'
import type { Gazetteer } from '../places/gazetteer.js'
import { loadModels, type Models } from './models.js'

/** The models and lists that reading needs, loaded once. Not to be shared between threads. */
export interface Analyser {
  readonly english: English
  readonly gazetteer: Gazetteer
  readonly known: KnownNames
  readonly actors: ActorRegistry
}

/** Makes the analyser of a thread from the models that ship with the package; those of another thread are not loaded again. */
export function createAnalyser(models: Models = loadModels()): Analyser {
  const gazetteer = createGazetteer(models.places)
  return {
    english: createEnglish(models.english),
    gazetteer,
    known: { isPlace: (name) => gazetteer.has(name) },
    actors: createActorRegistry({ gazetteer }),
  }
}

/** A document with all that the language stage says of it. */
export function analyseDocument(document: Document, { english, gazetteer, known, actors }: Analyser): Reading {
  const sentences = english.analyse(document.text)
  const entities = sentences.map((sentence) => findEntities(sentence, known))
  const names = once(() => english.findEntities(sentences, known))
  return {
    document,
    sentences,
    quantities: sentences.map((sentence) => findQuantities(sentence)),
    times: sentences.map((sentence) => findTimes(sentence, document.published)),
    entities,
    names,
    mentions: once(() => english.findMentions(sentences, names())),
    countries: textCountries(sentences, entities, { actors, gazetteer, published: document.published }),
    actors,
    gazetteer,
  }
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
