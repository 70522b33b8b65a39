import { listMeasures, readScoreboard, scoreboardFilters as sent } from "#contracts/measures.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { beforeAndAfterScreen, changeScreen } from "./before-and-after/routes.ts"
import { driversScreen } from "./drivers/routes.ts"
import { earlySignalsScreen } from "./early-signals/routes.ts"
import { evenHandednessScreen } from "./even-handedness/routes.ts"
import { scoreboardFilters } from "./filters.ts"
import { measuresHelpScreen } from "./help/routes.ts"
import { moneyScreen } from "./money/routes.ts"
import { wordOfMouthScreen } from "./word-of-mouth/routes.ts"
import { measuresTitles } from "./words.ts"

export const routes: ScreenRoute[] = [
  {
    path: "/scoreboard",
    title: saying(measuresTitles, "scoreboard"),
    access: readScoreboard.access,
    place: "scoreboard",
    filters: scoreboardFilters,
    readings: ({ filters }) => [reading(listMeasures), reading(readScoreboard, { query: lenient(sent, filters) })],
    load: () => import("./scoreboard/scoreboard.tsx").then((m) => m.Scoreboard),
  },
  driversScreen,
  evenHandednessScreen,
  beforeAndAfterScreen,
  changeScreen,
  wordOfMouthScreen,
  earlySignalsScreen,
  moneyScreen,
  measuresHelpScreen,
  {
    path: "/scoreboard/:measure",
    title: saying(measuresTitles, "meaning"),
    access: listMeasures.access,
    readings: () => [reading(listMeasures)],
    load: () => import("./measure-meaning.tsx").then((m) => m.MeasureMeaning),
  },
]
