import { earlyFilters, readEarlySignals } from "#contracts/early-signals.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { earlyTitles } from "./words.ts"

export const earlySignalsScreen: ScreenRoute = {
  path: "/early-signals",
  title: saying(earlyTitles, "earlySignals"),
  access: readEarlySignals.access,
  place: "scoreboard",
  filters: earlyFilters,
  readings: ({ filters }) => [reading(readEarlySignals, { query: lenient(earlyFilters, filters) })],
  load: () => import("./early-signals.tsx").then((m) => m.EarlySignalsScreen),
}
