import { getReadingRound, listStandardsToRead } from "#contracts/acknowledgements.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { readingLanguage } from "../translations/reading-language.ts"
import { acknowledgementTitles } from "./words.ts"

export const acknowledgementScreens: ScreenRoute[] = [
  {
    path: "/standards/read",
    title: saying(acknowledgementTitles, "toRead"),
    access: listStandardsToRead.access,
    action: true,
    readings: () => [reading(listStandardsToRead, { query: { language: readingLanguage() } })],
    load: () => import("./standards-to-read.tsx").then((m) => m.StandardsToRead),
  },
  {
    path: "/standards/:id/reading-round",
    title: saying(acknowledgementTitles, "round"),
    access: getReadingRound.access,
    load: () => import("./reading-round.tsx").then((m) => m.ReadingRound),
  },
]
