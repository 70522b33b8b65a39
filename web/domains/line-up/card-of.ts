import type { z } from "zod"
import type { lineUpCard } from "#contracts/line-up.ts"

export type Card = z.output<typeof lineUpCard>
export type Part = "standard" | "story" | "miss" | "question"
