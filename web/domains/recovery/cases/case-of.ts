import type { getCase } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"

/** One case as its screen reads it. */
export type Case = Reply<typeof getCase>
