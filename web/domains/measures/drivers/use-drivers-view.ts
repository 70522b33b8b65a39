import { type Drivers, driversFilters } from "#contracts/drivers.ts"
import { searchText, useFilters } from "#web/app/address.ts"

/** The very view that is shown, as an address and as a file: with the survey and the outcome that were chosen by rule. */
export function useDriversView({ survey, outcome }: Pick<Drivers, "survey" | "outcome">) {
  const [filters] = useFilters(driversFilters)
  const search = searchText({ ...filters, survey: survey?.id, outcome: outcome?.question })
  return { view: `/drivers${search}`, csvHref: `/api/drivers.csv${search}` }
}
