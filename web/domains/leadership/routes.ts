import { getDecision, getLeaders } from "#contracts/leadership.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { leadershipTitles } from "./words.ts"

export const routes: ScreenRoute[] = [
  {
    path: "/leaders",
    title: saying(leadershipTitles, "leaders"),
    access: getLeaders.access,
    place: "standards",
    readings: () => [reading(getLeaders)],
    load: () => import("./leaders-screen.tsx").then((m) => m.LeadersScreen),
  },
  {
    path: "/leaders/decisions/:id",
    title: saying(leadershipTitles, "decision"),
    access: getDecision.access,
    place: "standards",
    readings: ({ params: { id = "" } }) => [reading(getDecision, { params: { id } })],
    load: () => import("./decision-screen.tsx").then((m) => m.DecisionScreen),
  },
]
