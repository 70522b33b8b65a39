import { consistencyFilters, readConsistency } from "#contracts/recovery.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { consistencyTitles } from "./words.ts"

export const consistencyScreens: ScreenRoute[] = [
  {
    path: "/remedies/consistency",
    title: saying(consistencyTitles, "consistency"),
    access: readConsistency.access,
    place: "cases",
    small: false,
    action: true,
    filters: consistencyFilters,
    readings: ({ filters }) => [reading(readConsistency, { query: lenient(consistencyFilters, filters) })],
    load: () => import("./consistency-screen.tsx").then((m) => m.ConsistencyScreen),
  },
]
