import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { eventKind } from "#platform/events/event.ts"

export const caseOpened = eventKind("case-opened", z.object({ caseId: id }))
/** The customer has said yes. */
export const casePutRight = eventKind("case-put-right", z.object({ caseId: id }))
/** The hours or the targets of a unit are others now, and with them those of the units below. */
export const hoursChanged = eventKind("hours-changed", z.object({ unitId: id }))
/** The chart has come to say whether a fix worked; announced once. */
export const fixJudged = eventKind(
  "fix-judged",
  z.object({ fixId: id, word: z.enum(["improved", "worse", "no-signal", "higher", "lower"]) }),
)
export const fixDone = eventKind("fix-done", z.object({ fixId: id }))
