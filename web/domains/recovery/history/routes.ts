import { readHistory } from "#contracts/recovery.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { historyFilters } from "./filters.ts"
import { historyTitles } from "./words.ts"

export const historyScreens: ScreenRoute[] = [
  {
    path: "/cases/history",
    title: saying(historyTitles, "history"),
    access: readHistory.access,
    place: "cases",
    small: false,
    action: true,
    filters: historyFilters,
    load: () => import("./history-screen.tsx").then((m) => m.HistoryScreen),
  },
]
