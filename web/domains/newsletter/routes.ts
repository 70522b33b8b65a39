import { getEdition, listEditions } from "#contracts/newsletter.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { newsletterTitles } from "./words.ts"

export const routes: ScreenRoute[] = [
  {
    path: "/newsletters",
    title: saying(newsletterTitles, "newsletter"),
    access: listEditions.access,
    place: "board",
    readings: () => [reading(listEditions, { query: {} })],
    load: () => import("./editions.tsx").then((m) => m.Editions),
  },
  {
    path: "/newsletters/:id",
    title: saying(newsletterTitles, "edition"),
    access: getEdition.access,
    place: "board",
    readings: ({ params }) => [reading(getEdition, { params: { id: params.id ?? "" } })],
    load: () => import("./edition.tsx").then((m) => m.EditionScreen),
  },
]
