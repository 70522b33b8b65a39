import { z } from "zod"
import { severities } from "./recovery-severity.ts"
import { type Access, leading, route } from "./route.ts"
import { byId, day, done, id, instant, line, named } from "./shapes.ts"

const colleague: Access = { who: "person" }
const lead: Access = { who: "person", roles: leading }

export const clockNames = ["acknowledge", "reply", "update", "resolve"] as const
/** running, soon (a quarter or less is left), late; waiting for the customer; met or missed once it has stopped. */
export const clockStandings = ["running", "soon", "late", "waiting", "met", "missed"] as const

/** The running clock of a case that is due first. */
export const nextClock = z.object({
  clock: z.enum(clockNames),
  dueAt: instant,
  /** Of open time; below zero once it is late. */
  leftMinutes: z.int(),
  standing: z.enum(["running", "soon", "late"]),
})

export const caseClock = z.object({
  clock: z.enum(clockNames),
  since: instant,
  targetMinutes: z.int(),
  /** Of open time, until now or until it stopped; begun minutes count where it was late. */
  usedMinutes: z.int(),
  stoppedAt: instant.nullable(),
  /** Null while it stands still. */
  dueAt: instant.nullable(),
  standing: z.enum(clockStandings),
  /** Who has been told, the owner first. */
  told: z.array(z.object({ person: named, at: instant })),
})

export const getCaseClocks = route({
  name: "getCaseClocks",
  method: "GET",
  path: "/api/cases/:id/clocks",
  access: colleague,
  summary: "The clocks of a case, in open time of its unit, and who has been told of them",
  params: byId,
  reply: z.object({
    /** Whether it waits for the customer, and whether I may say so. */
    waiting: z.boolean(),
    mayWait: z.boolean(),
    clocks: z.array(caseClock),
  }),
})

export const waitForCustomer = route({
  name: "waitForCustomer",
  method: "PUT",
  path: "/api/cases/:id/waiting",
  access: colleague,
  summary: "Nothing can be done until the customer answers: its clocks stand still",
  params: byId,
  reply: done,
})

export const goOnWithCase = route({
  name: "goOnWithCase",
  method: "DELETE",
  path: "/api/cases/:id/waiting",
  access: colleague,
  summary: "Something can be done again: its clocks run on",
  params: byId,
  reply: done,
})

/** Minutes of a day; a shift past midnight goes on counting, so that 22:00 to 02:00 is 1320 to 1560. */
const hours = z
  .object({ from: z.int().min(0).max(1439), to: z.int().min(1).max(2879) })
  .refine(({ from, to }) => to > from && to <= from + 1440, {
    message: "A shift ends after it begins, and within a day.",
    params: { code: "shift-backwards" },
  })
const shifts = z.array(hours).max(6)
/** Whether there is such a day and such a time: "2026-02-31T10:00" is none. */
const isMoment = (text: string) => {
  const moment = new Date(`${text}Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
const country = z.string().regex(/^[A-Z]{2}$/)
const region = z.string().regex(/^[A-Za-z0-9-]{1,20}$/)
const minutes = z.int().min(1).max(500_000).nullable()
const targetInput = z.object({ acknowledge: minutes, reply: minutes, update: minutes, resolve: minutes })

export const calendarDay = z.object({ day, name: z.string(), hours: shifts, from: named })

export const getCalendar = route({
  name: "getCalendar",
  method: "GET",
  path: "/api/calendars/:id",
  access: lead,
  summary: "The open hours and targets of a unit: its own, or those that come down to it",
  params: byId,
  query: z.object({
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional(),
  }),
  reply: z.object({
    unit: named,
    /** Whether I may change it. */
    mine: z.boolean(),
    timeZone: z.string(),
    weekly: z.array(shifts).length(7),
    country: country.nullable(),
    region: region.nullable(),
    /** The unit that set the hours; null where nobody did, and Monday to Friday from nine to five holds. */
    from: named.nullable(),
    days: z.array(calendarDay),
    targets: z.array(targetInput.extend({ severity: z.enum(severities), from: named.nullable() })),
    month: z.array(z.object({ day, hours: shifts, holiday: z.string().nullable(), special: z.string().nullable() })),
  }),
})

export const setCalendar = route({
  name: "setCalendar",
  method: "PUT",
  path: "/api/calendars/:id",
  access: lead,
  over: { reading: getCalendar, fields: ["weekly", "country", "region"] },
  summary: "Set the weekly hours and holidays of a unit, and of those below it that have none of their own",
  params: byId,
  body: z
    .object({
      weekly: z.array(shifts).length(7),
      country: country.nullable(),
      region: region.nullable(),
    })
    .refine(({ weekly }) => weekly.some((day) => day.length > 0), {
      message: "Open at least once a week.",
      params: { code: "never-open" },
    }),
  reply: done,
})

export const inheritCalendar = route({
  name: "inheritCalendar",
  method: "DELETE",
  path: "/api/calendars/:id",
  access: lead,
  summary: "Keep the hours of the unit above again",
  params: byId,
  reply: done,
})

const byDay = z.object({ id, day })

export const setCalendarDay = route({
  name: "setCalendarDay",
  method: "PUT",
  path: "/api/calendars/:id/days/:day",
  access: lead,
  summary: "A day that is not as its weekday: closed, or open at other hours",
  params: byDay,
  body: z.object({ name: line(120), hours: shifts }),
  reply: done,
})

export const removeCalendarDay = route({
  name: "removeCalendarDay",
  method: "DELETE",
  path: "/api/calendars/:id/days/:day",
  access: lead,
  summary: "A day as its weekday again",
  params: byDay,
  reply: done,
})

const bySeverity = z.object({ id, severity: z.enum(severities) })

export const setTarget = route({
  name: "setTarget",
  method: "PUT",
  path: "/api/calendars/:id/targets/:severity",
  access: lead,
  summary: "How soon, in minutes of open time; null keeps no such clock",
  params: bySeverity,
  body: targetInput,
  reply: done,
})

export const inheritTarget = route({
  name: "inheritTarget",
  method: "DELETE",
  path: "/api/calendars/:id/targets/:severity",
  access: lead,
  summary: "Keep the target of the unit above again",
  params: bySeverity,
  reply: done,
})

export const previewClocks = route({
  name: "previewClocks",
  method: "GET",
  path: "/api/calendars/:id/preview",
  access: lead,
  summary: "When a case that comes in at a time would be due there",
  params: byId,
  query: z.object({
    severity: z.enum(severities).default("middle"),
    /** As the wall shows it there: "2026-11-27T17:50". */
    at: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
      .refine(isMoment, { message: "There is no such day or time.", params: { code: "no-such-moment" } }),
  }),
  reply: z.object({
    at: instant,
    timeZone: z.string(),
    dues: z.array(z.object({ clock: z.enum(clockNames), dueAt: instant.nullable() })),
  }),
})

const place = z.object({ code: z.string(), name: z.string() })

export const listHolidayPlaces = route({
  name: "listHolidayPlaces",
  method: "GET",
  path: "/api/holiday-places",
  access: lead,
  summary: "The countries whose public holidays are known, and the regions of one",
  query: z.object({ country: country.optional() }),
  reply: z.object({ countries: z.array(place), regions: z.array(place) }),
})
