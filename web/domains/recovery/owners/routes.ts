import { listAgents } from "#contracts/recovery.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { ownerFilters } from "./filters.ts"
import { ownerTitles } from "./words.ts"

export const ownerScreens: ScreenRoute[] = [
  {
    path: "/cases/owners",
    title: saying(ownerTitles, "owners"),
    access: listAgents.access,
    place: "cases",
    small: false,
    action: true,
    filters: ownerFilters,
    load: () => import("./owners-screen.tsx").then((m) => m.OwnersScreen),
  },
]
