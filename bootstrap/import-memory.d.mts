export const importMemory: readonly string[]
