import { mouthFilters, readWordOfMouth } from "#contracts/word-of-mouth.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { mouthTitles } from "./words.ts"

export const wordOfMouthScreen: ScreenRoute = {
  path: "/word-of-mouth",
  title: saying(mouthTitles, "wordOfMouth"),
  access: readWordOfMouth.access,
  place: "scoreboard",
  filters: mouthFilters,
  readings: ({ filters }) => [reading(readWordOfMouth, { query: lenient(mouthFilters, filters) })],
  load: () => import("./word-of-mouth.tsx").then((m) => m.WordOfMouthScreen),
}
