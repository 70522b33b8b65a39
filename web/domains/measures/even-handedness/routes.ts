import { evenFilters, listEvenHandednessAlerts, readEvenHandedness } from "#contracts/even-handedness.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { evenTitles } from "./words.ts"

export const evenHandednessScreen: ScreenRoute = {
  path: "/even-handedness",
  title: saying(evenTitles, "evenHandedness"),
  access: readEvenHandedness.access,
  place: "scoreboard",
  filters: evenFilters,
  readings: ({ filters }) => {
    const query = lenient(evenFilters, filters)
    return [
      reading(readEvenHandedness, { query }),
      reading(listEvenHandednessAlerts, { query: { from: query.from, to: query.to } }),
    ]
  },
  load: () => import("./even-handedness.tsx").then((m) => m.EvenHandednessScreen),
}
