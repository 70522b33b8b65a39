import { z } from "zod"
import { getLineUp } from "#contracts/line-up.ts"
import { getLineUpRound } from "#contracts/line-up-round.ts"
import { readMondayMail } from "#contracts/monday-mail.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { lineUpTitles } from "./words.ts"

export const lineUpFilters = z.object({
  /** The team; one's own unless told. */
  unit: z.uuid().optional(),
  /** A day, "2026-03-02", or a word for one. */
  day: z.union([z.enum(["today", "tomorrow"]), z.iso.date()]).default("today"),
})

export const whichOf = ({ unit, day }: z.output<typeof lineUpFilters>) => ({ params: { unitId: unit ?? "mine", day } })

export const routes: ScreenRoute[] = [
  {
    path: "/line-up",
    title: saying(lineUpTitles, "lineUp"),
    access: getLineUp.access,
    place: "my-day",
    filters: lineUpFilters,
    readings: ({ filters }) => [reading(getLineUp, whichOf(lenient(lineUpFilters, filters)))],
    load: () => import("./line-up.tsx").then((m) => m.LineUp),
  },
  {
    path: "/line-up/round",
    title: saying(lineUpTitles, "round"),
    access: getLineUpRound.access,
    bare: true,
    load: () => import("./round/round-screen.tsx").then((m) => m.RoundScreen),
  },
  {
    path: "/monday-mail",
    title: saying(lineUpTitles, "mondayMail"),
    access: readMondayMail.access,
    place: "my-day",
    readings: () => [reading(readMondayMail)],
    load: () => import("./monday-mail.tsx").then((m) => m.MondayMail),
  },
]
