import type { z } from "zod"
import type { logDeed } from "#contracts/leadership.ts"

/** What leaders said they would do and did, by their names. */
export type PlannedLeading = {
  said: readonly {
    by: string
    madeAgo: number
    /** Below 0 it is still to come. */
    dueAgo: number
    what: string
    /** Without, nobody has said. */
    kept?: boolean
    words?: string
  }[]
  deeds: readonly { by: string; ago: number; kind: z.input<typeof logDeed.body>["kind"]; amount: number }[]
  /** One decision of weight; standards by their places. */
  decision: { by: string; ago: number; title: string; why: string; serves: number; costs: number }
}
