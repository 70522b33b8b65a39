import { closingFilters, listClosings } from "#contracts/recovery.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { closingTitles } from "./words.ts"

export const closingScreens: ScreenRoute[] = [
  {
    path: "/closings",
    title: saying(closingTitles, "closings"),
    access: listClosings.access,
    place: "cases",
    small: false,
    action: true,
    filters: closingFilters,
    readings: ({ filters }) => [reading(listClosings, { query: lenient(closingFilters, filters) })],
    load: () => import("./closings-screen.tsx").then((m) => m.ClosingsScreen),
  },
]
