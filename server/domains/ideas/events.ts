import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { eventKind } from "#platform/events/event.ts"

/** "You said, we did" is public: those who raised it can be told. */
export const answerPublished = eventKind("answer-published", z.object({ answerId: id }))
