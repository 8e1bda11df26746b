import type { Span } from '../../base/span.js'
import { findBoilerplate } from '../boilerplate.js'

const QUOTED = /[“"«„][^“”"«»„]{12,1500}[”"»]|(?<![\p{L}\p{N}])['‘][^'‘’\n]{25,1500}['’](?![\p{L}\p{N}])/gu

/**
 * What two independent reports may share without a copy: direct quotations (two reporters at one press conference) and boilerplate (rights
 * notices, credits, calls to the reader). Spans in order; they may touch.
 */
export function maskedSpans(text: string, boilerplate: readonly Span[] = findBoilerplate(text)): readonly Span[] {
  const spans: Span[] = [...boilerplate]
  for (const match of text.matchAll(QUOTED)) spans.push([match.index, match.index + match[0].length])
  return spans.sort((one, other) => one[0] - other[0])
}
