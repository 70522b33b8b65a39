import { z } from "zod"
import { listChatChannels } from "#contracts/chat.ts"
import { fairnessPeriods, readFairness } from "#contracts/fairness.ts"
import { listKudos } from "#contracts/recognition.ts"
import { getThankYouPage } from "#contracts/thank-you.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { awardRoutes } from "./awards/routes.ts"
import { chatTitles } from "./chat/words.ts"
import { storyRoutes } from "./stories/routes.ts"
import { recognitionTitles } from "./words.ts"

export const boardFilters = z.object({
  from: z.enum(["customer", "colleague"]).optional(),
  unit: z.uuid().optional(),
  standard: z.uuid().optional(),
  person: z.uuid().optional(),
  /** One kudos, shown by itself: where a Trace leads. */
  kudos: z.uuid().optional(),
})

export const thankYouFilters = z.object({
  unit: z.uuid().optional(),
  language: z.string().max(12).optional(),
})

export const fairnessFilters = z.object({
  unit: z.uuid().optional(),
  days: z.enum(fairnessPeriods).optional(),
})

/** What of the address the list itself is asked with. */
export const askedOf = ({ from, unit, standard, person }: z.output<typeof boardFilters>) => ({
  query: { from, unit, standard, person },
})

export const routes: ScreenRoute[] = [
  {
    path: "/administration/chat",
    title: saying(chatTitles, "chat"),
    access: listChatChannels.access,
    place: "administration",
    readings: () => [reading(listChatChannels)],
    load: () => import("./chat/chat.tsx").then((m) => m.Chat),
  },
  {
    path: "/board",
    title: saying(recognitionTitles, "board"),
    access: listKudos.access,
    place: "board",
    filters: boardFilters,
    readings: ({ filters }) => [reading(listKudos, askedOf(lenient(boardFilters, filters)))],
    load: () => import("./board.tsx").then((m) => m.Board),
  },
  {
    path: "/board/thank",
    title: saying(recognitionTitles, "giveThanks"),
    access: listKudos.access,
    place: "board",
    action: true,
    load: () => import("./give-thanks-screen.tsx").then((m) => m.GiveThanksScreen),
  },
  {
    path: "/board/unthanked",
    title: saying(recognitionTitles, "fairness"),
    access: readFairness.access,
    place: "board",
    small: false,
    action: true,
    filters: fairnessFilters,
    load: () => import("./fairness/fairness-screen.tsx").then((m) => m.FairnessScreen),
  },
  {
    path: "/board/thank-you-page",
    title: saying(recognitionTitles, "thankYouPage"),
    access: getThankYouPage.access,
    place: "board",
    action: true,
    filters: thankYouFilters,
    load: () => import("./thank-you/thank-you-screen.tsx").then((m) => m.ThankYouScreen),
  },
  ...storyRoutes,
  ...awardRoutes,
]
