import type { Claim } from '../claims/claim.js'
import { speakerOf } from '../claims/settle/interest.js'
import { foldName } from '../places/fold-name.js'

const NAMELESS = /^(?:anonymous|eyewitness|social|document|wire|media)$/

/**
 * Whose word a claim is: the same key for the same speaker in any document. Undefined in an outlet's own voice, and for witnesses and sources
 * without a name, of whom two cannot be told from one.
 */
export function voiceKey({ attribution }: Claim): string | undefined {
  const speaker = speakerOf(attribution)
  if (!speaker) return undefined
  const keys = speaker.actors.map(({ id, name, country, sector, mention }) => {
    if (id) return id
    if (NAMELESS.test(speaker.role)) return name && sector === 'JRN' ? foldName(name) : undefined
    return name ? foldName(name) : country ? `${country} ${speaker.role}` : speaker.role === 'medical' ? undefined : foldName(mention)
  })
  const known = keys.filter((key) => key !== undefined)
  if (known.length > 0) return known.sort().join(' + ')
  return speaker.mention && !NAMELESS.test(speaker.role) && /\p{Lu}/u.test(speaker.mention) ? foldName(speaker.mention) : undefined
}
