import { z } from "zod"
import { day } from "#contracts/shapes.ts"
import { searchText, useFilters } from "#web/app/address.ts"

/** What may stand in the address: until which day the model sees purchases, and whom the curves are drawn for. */
export const valueFilters = z.object({
  until: day.optional(),
  by: z.enum(["all", "unit", "first-purchase"]).default("all"),
})

/** This very view as an address, also once more has been bought. */
export function useValueView(until: string): string {
  const [{ by }] = useFilters(valueFilters)
  return `/value${searchText({ until, by })}`
}
