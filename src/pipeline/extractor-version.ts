import { readFileSync } from 'node:fs'

/**
 * Version of rules and models: the package's, and a digest of the compiled rules and the model files that the build writes beside this file
 * (`scripts/build.mjs`). It changes whenever what is read may change, so that nothing is read twice by the same extractor, and everything by a better one.
 */
export const extractorVersion: string = JSON.parse(readFileSync(new URL('extractor.json', import.meta.url), 'utf8')).version
