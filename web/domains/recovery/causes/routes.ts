import { costFilters, getCause, listCauses, paretoFilters, readPareto } from "#contracts/recovery.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { causeTitles } from "./words.ts"

export const causeScreens: ScreenRoute[] = [
  {
    path: "/causes",
    title: saying(causeTitles, "causes"),
    access: listCauses.access,
    place: "cases",
    small: false,
    filters: paretoFilters,
    readings: ({ filters }) => [reading(listCauses), reading(readPareto, { query: lenient(paretoFilters, filters) })],
    load: () => import("./causes-screen.tsx").then((m) => m.CausesScreen),
  },
  {
    path: "/causes/:id",
    title: saying(causeTitles, "cause"),
    access: getCause.access,
    small: false,
    filters: costFilters,
    readings: ({ params }) => [reading(getCause, { params: { id: params.id ?? "" } })],
    load: () => import("./cause-screen.tsx").then((m) => m.CauseScreen),
  },
]
