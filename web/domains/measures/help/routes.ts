import { readFalseSignals } from "#contracts/false-signals.ts"
import { listMeasures } from "#contracts/measures.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { helpTitles } from "./words.ts"

export const measuresHelpScreen: ScreenRoute = {
  path: "/measures/help",
  title: saying(helpTitles, "help"),
  access: listMeasures.access,
  place: "scoreboard",
  readings: () => [reading(listMeasures), reading(readFalseSignals)],
  load: () => import("./help.tsx").then((m) => m.MeasuresHelp),
}
