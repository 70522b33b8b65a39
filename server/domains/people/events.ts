import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { eventKind } from "#platform/events/event.ts"

/** Somebody has left: what they had open needs another owner. */
export const personLeft = eventKind("person-left", z.object({ personId: id }))
/** The clock by which a unit works is another now, and that of the units below it without one of their own. */
export const zoneChanged = eventKind("zone-changed", z.object({ unitId: id }))
