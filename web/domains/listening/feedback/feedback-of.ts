import type { z } from "zod"
import type { feedbackRow, getResponse } from "#contracts/feedback.ts"
import type { Reply } from "#contracts/route.ts"

/** One response as the list shows it. */
export type FeedbackRow = z.output<typeof feedbackRow>
/** One response as its screen reads it. */
export type CustomerResponse = Reply<typeof getResponse>
