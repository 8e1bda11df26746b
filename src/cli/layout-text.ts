/** How wide lines may be: the terminal's width, or 100 where the answer goes to a file. */
export const lineWidth = (): number => Math.max(60, process.stdout.columns ?? 100)

/** Breaks a text at spaces into lines of at most `width` characters, each after `indent`. */
export function wrap(text: string, indent = '', width: number = lineWidth()): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(indent + line)
  return lines.join('\n')
}

/** Rows in columns, two spaces apart, the last as wide as it likes. `right`: which columns hold numbers. */
export function inColumns(rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) => (right.has(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
}
