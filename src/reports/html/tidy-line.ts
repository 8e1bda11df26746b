const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }

/** One line of at most 300 characters, entities that were encoded twice put right; none for an empty one. */
export function tidy(value: string | undefined): string | undefined {
  const line = value
    ?.replace(/&(?:#(\d{2,6})|(\w+));/g, (whole, code, name) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (entities[name] ?? whole),
    )
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  return line?.slice(0, 300) || undefined
}
