import { z } from "zod"
import { day } from "#contracts/shapes.ts"

/** What may stand in the address: until which day the model sees purchases, and whom the curves are drawn for. */
export const valueFilters = z.object({
  until: day.optional(),
  by: z.enum(["all", "unit", "first-purchase"]).default("all"),
})
