import { InvalidArgumentError, Option } from 'commander'

/** `--threads`, of the commands that can read with several. */
export const threadsOption = (): Option =>
  new Option('--threads <number>', 'how many threads read; 0: one while there is little to do, then one for each core')
    .default(0)
    .argParser((text) => {
      const threads = Number(text)
      if (!/^\d+$/.test(text) || threads > MOST) throw new InvalidArgumentError(`It must be a whole number from 0 to ${MOST}.`)
      return threads
    })

/** More than any machine has cores to gain by: each takes some 80 MB. */
const MOST = 256
