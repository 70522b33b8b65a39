import { z } from "zod"
import {
  getCase,
  getCaseClocks,
  getCaseOnTheSpot,
  listCases,
  listCasesOnTheSpot,
  openCase,
} from "#contracts/recovery.ts"
import { callUntil } from "#web/app/call.ts"
import { reading } from "#web/app/reading.ts"
import type { Finder, ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { recoveryTitles } from "../words.ts"

export const caseFilters = z.object({
  state: z.enum(["open", "answered", "closed"]).optional(),
  owner: z.literal("me").optional(),
  sort: z.enum(["newest", "due"]).default("newest"),
  unit: z.uuid().optional(),
  q: z.string().max(100).optional(),
  history: z.enum(["with", "only", "without"]).default("without"),
})

export const caseScreens: ScreenRoute[] = [
  {
    path: "/cases",
    title: saying(recoveryTitles, "cases"),
    access: listCasesOnTheSpot.access,
    place: "cases",
    filters: caseFilters,
    load: () => import("./cases-screen.tsx").then((m) => m.CasesScreen),
  },
  {
    path: "/cases/new",
    title: saying(recoveryTitles, "newCase"),
    access: openCase.access,
    place: "cases",
    action: true,
    load: () => import("./new-case.tsx").then((m) => m.NewCase),
  },
  {
    path: "/cases/:id",
    title: saying(recoveryTitles, "case"),
    access: getCaseOnTheSpot.access,
    filters: caseFilters,
    stays: true,
    readings: ({ params, session }) => {
      const of = { params: { id: params.id ?? "" } }
      return session.strength === "pin"
        ? [reading(getCaseOnTheSpot, of)]
        : [reading(getCase, of), reading(getCaseClocks, of)]
    },
    load: () => import("./cases-screen.tsx").then((m) => m.OneCaseScreen),
  },
]

/** Lets Ctrl-K find cases, also those that ended long ago, by number, words or customer. */
export const caseFinder: Finder = {
  title: saying(recoveryTitles, "cases"),
  access: listCases.access,
  async find(text, signal) {
    const { items } = await callUntil(signal, listCases, {
      query: { q: text.slice(0, 100), history: "with", limit: 6 },
    })
    return items.map(({ id, number, subject, customer, owner }) => ({
      title: subject,
      detail: [`#${number}`, customer?.name, owner.name].filter(Boolean).join(" · "),
      href: `/cases/${id}`,
    }))
  },
}
