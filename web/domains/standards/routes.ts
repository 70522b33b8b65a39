import { z } from "zod"
import { getKit } from "#contracts/kit.ts"
import {
  draftStandard,
  getPurpose,
  getStandard,
  listStandards,
  orderStandards,
  rewriteStandard,
  writePurpose,
} from "#contracts/standards.ts"
import { callUntil } from "#web/app/call.ts"
import { reading } from "#web/app/reading.ts"
import type { Finder, ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { acknowledgementScreens } from "./acknowledgement/routes.ts"
import { kitTitles } from "./kit/words.ts"
import { roleCardScreens } from "./role-cards/routes.ts"
import { starterTitles } from "./starter-sets/words.ts"
import { readingLanguage } from "./translations/reading-language.ts"
import { translationScreens } from "./translations/routes.ts"
import { standardsTitles } from "./words.ts"

/** The standard to begin with (see starter-sets.ts). */
export const newStandardFilters = z.object({ starter: z.string().max(40).optional() })

type Named = { params: Record<string, string> }
/** As it was written, to be rewritten; and in the language in which one reads. */
const asWritten = ({ params }: Named) => [reading(getStandard, { params: { id: params.id ?? "" } })]
const one = ({ params }: Named) => [
  reading(getStandard, { params: { id: params.id ?? "" }, query: { language: readingLanguage() } }),
]

export const routes: ScreenRoute[] = [
  {
    path: "/standards",
    title: saying(standardsTitles, "standards"),
    access: listStandards.access,
    place: "standards",
    readings: () => [
      reading(listStandards, { query: { language: readingLanguage() } }),
      reading(getPurpose, { query: { language: readingLanguage() } }),
    ],
    load: () => import("./pocket-card.tsx").then((m) => m.PocketCard),
  },
  {
    path: "/standards/new",
    title: saying(standardsTitles, "newStandard"),
    access: draftStandard.access,
    action: true,
    filters: newStandardFilters,
    load: () => import("./new-standard.tsx").then((m) => m.NewStandard),
  },
  {
    path: "/standards/starter-sets",
    title: saying(starterTitles, "starters"),
    access: draftStandard.access,
    action: true,
    readings: () => [reading(listStandards)],
    load: () => import("./starter-sets/starter-sets-screen.tsx").then((m) => m.StarterSetsScreen),
  },
  {
    path: "/standards/purpose",
    title: saying(standardsTitles, "purpose"),
    access: writePurpose.access,
    action: true,
    readings: () => [reading(getPurpose)],
    load: () => import("./purpose-screen.tsx").then((m) => m.PurposeScreen),
  },
  {
    path: "/standards/order",
    title: saying(standardsTitles, "standards"),
    access: orderStandards.access,
    readings: () => [reading(listStandards)],
    load: () => import("./order-screen.tsx").then((m) => m.OrderScreen),
  },
  {
    path: "/standards/kit",
    title: saying(kitTitles, "kit"),
    access: getKit.access,
    action: true,
    readings: () => [reading(getKit)],
    load: () => import("./kit/kit-screen.tsx").then((m) => m.KitScreen),
  },
  ...translationScreens,
  ...roleCardScreens,
  ...acknowledgementScreens,
  {
    path: "/standards/:id",
    title: saying(standardsTitles, "standard"),
    access: getStandard.access,
    place: "standards",
    readings: one,
    load: () => import("./standard-screen.tsx").then((m) => m.StandardScreen),
  },
  {
    path: "/standards/:id/rewrite",
    title: saying(standardsTitles, "rewrite"),
    access: rewriteStandard.access,
    readings: asWritten,
    load: () => import("./rewrite-standard.tsx").then((m) => m.RewriteStandard),
  },
]

/** Lets Ctrl-K find standards by what they are called or what they ask, in the language in which one reads them. */
export const standardFinder: Finder = {
  title: saying(standardsTitles, "standards"),
  access: listStandards.access,
  async find(text, signal) {
    const sought = text.toLocaleLowerCase()
    const { standards } = await callUntil(signal, listStandards, { query: { language: readingLanguage() } })
    return standards
      .filter(({ title, behaviour }) => `${title}\n${behaviour}`.toLocaleLowerCase().includes(sought))
      .slice(0, 6)
      .map(({ id, title, behaviour }) => ({ title, detail: behaviour, href: `/standards/${id}` }))
  },
}
