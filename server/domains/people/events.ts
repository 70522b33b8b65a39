import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { eventKind } from "#platform/events/event.ts"

/** Somebody has left: what they had open needs another owner. */
export const personLeft = eventKind("person-left", z.object({ personId: id }))
