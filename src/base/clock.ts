/** Where the present time comes from; passed in, so that pure stages stay pure. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
