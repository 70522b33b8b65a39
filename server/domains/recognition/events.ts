import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { eventKind } from "#platform/events/event.ts"

/** Somebody was thanked, by a colleague or in a customer's words. */
export const kudosGiven = eventKind("kudos-given", z.object({ kudosId: id }))
