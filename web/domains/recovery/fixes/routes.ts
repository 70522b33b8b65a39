import { z } from "zod"
import { getFix, listFixes, planFix } from "#contracts/recovery.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { recoveryTitles } from "../words.ts"

export const planFilters = z.object({ cause: z.uuid().optional() })

export const fixScreens: ScreenRoute[] = [
  {
    path: "/fixes",
    title: saying(recoveryTitles, "fixes"),
    access: listFixes.access,
    place: "cases",
    small: false,
    readings: () => [reading(listFixes, { query: {} })],
    load: () => import("./fix-list.tsx").then((m) => m.FixList),
  },
  {
    path: "/fixes/new",
    title: saying(recoveryTitles, "planFix"),
    access: planFix.access,
    place: "cases",
    small: false,
    action: true,
    filters: planFilters,
    load: () => import("./plan-fix.tsx").then((m) => m.PlanFix),
  },
  {
    path: "/fixes/:id",
    title: saying(recoveryTitles, "fix"),
    access: getFix.access,
    small: false,
    readings: ({ params }) => [reading(getFix, { params: { id: params.id ?? "" } })],
    load: () => import("./fix-screen.tsx").then((m) => m.FixScreen),
  },
]
