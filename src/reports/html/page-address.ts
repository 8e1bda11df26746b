/** An absolute address of the web, a relative one resolved against `base`; none for scripts, mail and what is no address. */
export function address(value: string | undefined | null, base: string | undefined): string | undefined {
  if (!value || (!base && !/^https?:/i.test(value.trim()))) return undefined
  try {
    const url = new URL(value.trim(), base)
    return /^https?:$/.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
