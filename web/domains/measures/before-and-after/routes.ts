import { judgedChangeFilters, listJudgedChanges, readBeforeAndAfter } from "#contracts/before-and-after.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { changeFilters, changeListFilters } from "./filters.ts"
import { beforeAndAfterTitles } from "./words.ts"

export const beforeAndAfterScreen: ScreenRoute = {
  path: "/before-and-after",
  title: saying(beforeAndAfterTitles, "beforeAndAfter"),
  access: listJudgedChanges.access,
  place: "scoreboard",
  filters: changeListFilters,
  readings: ({ filters }) => [reading(listJudgedChanges, { query: lenient(judgedChangeFilters, filters) })],
  load: () => import("./change-list.tsx").then((m) => m.ChangeList),
}

export const changeScreen: ScreenRoute = {
  path: "/before-and-after/:id",
  title: saying(beforeAndAfterTitles, "change"),
  access: readBeforeAndAfter.access,
  place: "scoreboard",
  filters: changeFilters,
  readings: ({ params, filters }) => [
    reading(readBeforeAndAfter, { params: { id: params.id ?? "" }, query: lenient(changeFilters, filters) }),
  ],
  load: () => import("./change-screen.tsx").then((m) => m.ChangeScreen),
}
