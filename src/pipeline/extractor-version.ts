/** Version of rules and model; raised whenever either changes what is read. */
export const extractorVersion = 'ascribe-0.1.0'
