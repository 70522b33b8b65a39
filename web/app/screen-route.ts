import type { ComponentType } from "react"
import type { z } from "zod"
import type { Access } from "#contracts/route.ts"
import type { Saying } from "#web/words/catalogue.ts"
import type { reading } from "./reading.ts"
import type { Session } from "./session.ts"

/** What people do, in the order of the navigation. A screen that names one of these is opened from there. */
const places = [
  "my-day",
  "customers",
  "feedback",
  "scoreboard",
  "cases",
  "standards",
  "board",
  "ideas",
  "team",
  "lead",
  "administration",
] as const
export type Place = (typeof places)[number]

/** One screen: an address, who may see it, and how to fetch its code. */
export type ScreenRoute = {
  /** "/cases/:id". */
  path: string
  /** The name in the navigation, the palette and the history; the page itself may be more exact. */
  title: Saying
  access: Access
  /** The screen's code, fetched when needed: `() => import("./case-list.tsx").then((m) => m.CaseList)`. */
  load: () => Promise<ComponentType>
  /** Opened from this place of the navigation: the place's first screen that the person may see. */
  place?: Place
  /** The filters in the address, all optional or with a default; what does not fit is dropped. */
  filters?: z.ZodObject
  /** What to fetch ahead, on hover and before the screen is drawn: `({ params }) => [reading(getCase, { params })]`. */
  readings?: (at: { params: Record<string, string>; filters: Record<string, unknown>; session: Session }) => Readings
  /** False: a small organisation does without it. */
  small?: false
  /** True: from one record to the next the screen stays, with what stands beside the record; what is about one record has its id as its key. */
  stays?: true
  /** True: drawn without navigation (sign-in, welcome, wall screens). */
  bare?: true
  /** True: also found by Ctrl-K although it is not in the navigation ("Make a survey"). */
  action?: true
}

// biome-ignore lint/suspicious/noExplicitAny: readings of any contract
export type Readings = readonly ReturnType<typeof reading<any>>[]

/** Lets Ctrl-K find a domain's records. */
export type Finder = {
  /** The heading over what is found: "Customers". */
  title: Saying
  access: Access
  find: (text: string, signal: AbortSignal) => Promise<readonly Found[]>
}
export type Found = { title: string; detail?: string; href: string }

/** Whether this session may open a screen. The server decides again for the data. */
export function mayOpen(access: Access, session: Session): "yes" | "sign-in" | "full-sign-in" | "no" {
  if (access.who === "anyone") return "yes"
  if (session.person === null) return "sign-in"
  if (access.who !== "person") return "no"
  if (access.roles !== undefined && !access.roles.includes(session.person.role)) return "no"
  return access.pin === true || session.strength === "full" ? "yes" : "full-sign-in"
}

/** The screen that each place opens, in order, for this session. */
export function placesFor(screens: readonly ScreenRoute[], session: Session): { place: Place; path: string }[] {
  return places.flatMap((place) => {
    const screen = screens.find((one) => one.place === place && fits(one, session))
    return screen === undefined ? [] : [{ place, path: screen.path }]
  })
}

/** Shown to this session in lists: allowed (if need be after signing in more strongly), and of use to an organisation of its size. */
export function fits(screen: Pick<ScreenRoute, "access" | "small">, session: Session): boolean {
  const may = mayOpen(screen.access, session)
  return (may === "yes" || may === "full-sign-in") && !(screen.small === false && session.organisation.small)
}
