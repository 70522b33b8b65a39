import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { eventKind } from "#platform/events/event.ts"

const ids = z.array(id).min(1).max(1000)

/**
 * Customers have answered, and their words have been read. Told once a batch; never of imported history, nor of anonymous answers, whose ids
 * must not stand beside a time.
 */
export const feedbackReceived = eventKind("feedback-received", z.object({ responseIds: ids }))

/** Complaints were imported as history: each of these responses holds the facts of a case in its hidden field "case". */
export const caseHistoryImported = eventKind("case-history-imported", z.object({ importId: id, responseIds: ids }))
