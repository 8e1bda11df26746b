/**
 * What a suite does where a program that it needs is not installed: the reason to skip it, which is also printed where nobody overlooks it.
 * Under `ASCRIBE_REQUIRE_ALL=1` (as in the whole check) nothing is skipped: throws instead.
 */
export function skipWithout(program: string, install: string): string {
  const reason = `${program} is not installed: the tests that need it are skipped. Install it (${install}) to run them.`
  if (process.env.ASCRIBE_REQUIRE_ALL === '1') throw new Error(`${reason} ASCRIBE_REQUIRE_ALL=1 forbids to skip them.`)
  process.stderr.write(`\n*** SKIPPED: ${reason}\n\n`)
  return reason
}
