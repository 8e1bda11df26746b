/** The WebAssembly module of `assembly/kernels.ts` in base64; the build writes it beside the compiled program. */
export const KERNELS: string
