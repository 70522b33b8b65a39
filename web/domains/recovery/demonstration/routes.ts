import { getDemonstration, startDemonstration } from "#contracts/recovery.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { demonstrationTitles } from "./words.ts"

export const demonstrationScreens: ScreenRoute[] = [
  {
    path: "/demonstration",
    title: saying(demonstrationTitles, "demonstration"),
    access: startDemonstration.access,
    place: "cases",
    action: true,
    load: () => import("./demonstration-beginning.tsx").then((m) => m.DemonstrationBeginning),
  },
  {
    path: "/demonstration/:id",
    title: saying(demonstrationTitles, "demonstration"),
    access: getDemonstration.access,
    load: () => import("./demonstration-screen.tsx").then((m) => m.DemonstrationScreen),
  },
]
