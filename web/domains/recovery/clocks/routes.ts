import { getCalendar } from "#contracts/recovery.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { hoursFilters } from "./filters.ts"
import { clockTitles } from "./words.ts"

export const clockScreens: ScreenRoute[] = [
  {
    path: "/hours",
    title: saying(clockTitles, "hours"),
    access: getCalendar.access,
    place: "administration",
    small: false,
    action: true,
    filters: hoursFilters,
    load: () => import("./hours-screen.tsx").then((m) => m.HoursScreen),
  },
]
