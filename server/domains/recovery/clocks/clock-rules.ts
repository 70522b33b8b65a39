import { forgetZones, getZones } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { House } from "#platform/house.ts"
import type { Severity } from "../cases/case.ts"
import { type Calendar, calendarOf, type Hours } from "./calendar.ts"
import type { ClockRules } from "./clock.ts"
import { type Holiday, holidaysOf } from "./holidays.ts"
import { firstTargets, type Target } from "./target.ts"

/** Nine to five, Monday to Friday, until somebody says otherwise. */
const firstWeek: readonly (readonly Hours[])[] = [1, 1, 1, 1, 1, 0, 0].map((open) =>
  open ? [{ from: 9 * 60, to: 17 * 60 }] : [],
)

/** What is set for a unit, or comes down to it: `from` is the unit that set it, null where nobody did. */
export type SetCalendar = {
  zone: string
  weekly: readonly (readonly Hours[])[]
  country: string | null
  region: string | null
  from: string | null
  /** The days that are not as their weekday, of this unit and those above, by day. */
  days: ReadonlyMap<string, { name: string; hours: readonly Hours[]; from: string }>
  holidays: (year: number) => readonly Holiday[]
}
export type SetTarget = { target: Target; from: string | null }
export type AllRules = ClockRules & {
  setCalendarOf(unitId: string): SetCalendar
  setTargetOf(unitId: string, severity: Severity): SetTarget
}

/** How long what another node has changed may go unseen, in milliseconds, should its word not arrive. */
const staleAfter = 30_000
const known = new WeakMap<House, { readAt: number; rules: AllRules }>()
/** How often the rules were forgotten: what was being read meanwhile may be old and is not kept. */
const forgotten = new WeakMap<House, number>()

/** To be called by what changes a calendar or a target. */
export function forgetClockRules({ house }: Ctx): void {
  known.delete(house)
  forgotten.set(house, (forgotten.get(house) ?? 0) + 1)
}

/** Forgets the rules as soon as any node says that hours, targets or units are others now. */
export function followClockRules(ctx: Ctx): void {
  ctx.live.subscribe((topics) => {
    if (topics.some((topic) => topic === "calendars" || topic === "units" || topic === "*")) {
      forgetZones(ctx)
      forgetClockRules(ctx)
    }
  })
}

/** The calendars and targets of all units; read anew inside a deed that may just have changed them, else remembered for a while. */
export async function readClockRules(ctx: Ctx): Promise<AllRules> {
  const cached = known.get(ctx.house)
  if (cached && performance.now() - cached.readAt < staleAfter) return cached.rules
  const before = forgotten.get(ctx.house)
  const rules = await readAll(ctx)
  if (forgotten.get(ctx.house) === before) known.set(ctx.house, { readAt: performance.now(), rules })
  return rules
}

async function readAll(ctx: Ctx): Promise<AllRules> {
  const [organisation, zones, units, calendars, days, targets] = await Promise.all([
    getOrganisation(ctx),
    getZones(ctx),
    ctx.db.selectFrom("people_unit").select(["id", "ancestors"]).execute(),
    ctx.db.selectFrom("recovery_calendar").select(["unit_id", "weekly", "country", "region"]).execute(),
    ctx.db
      .selectFrom("recovery_calendar_day")
      .select((eb) => ["unit_id", eb.cast<string>("day", "text").as("day"), "name", "hours"])
      .execute(),
    ctx.db
      .selectFrom("recovery_target")
      .select(["unit_id", "severity", "acknowledge", "reply", "update", "resolve"])
      .execute(),
  ])
  const ancestors = new Map(units.map((unit) => [unit.id, unit.ancestors]))
  const set = new Map(calendars.map((calendar) => [calendar.unit_id, calendar]))
  const holidays = new Map<string, (year: number) => readonly Holiday[]>()
  for (const { country, region } of calendars)
    if (country) holidays.set(placeOf(country, region), await holidaysOf(country, region, organisation.language))
  const targetOf = new Map(targets.map((target) => [`${target.unit_id} ${target.severity}`, target]))
  const ready = new Map<string, { set: SetCalendar; calendar: Calendar }>()

  const setCalendarOf = (unitId: string): SetCalendar => {
    const above = ancestors.get(unitId) ?? []
    const own = above.map((id) => set.get(id)).findLast(Boolean)
    return {
      zone: zones.byUnit.get(unitId) ?? zones.organisation,
      weekly: (own?.weekly as Hours[][] | undefined) ?? firstWeek,
      country: own?.country ?? null,
      region: own?.region ?? null,
      from: own?.unit_id ?? null,
      days: new Map(
        above.flatMap((id) =>
          days
            .filter((one) => one.unit_id === id)
            .map(({ day, name, hours }) => [day, { name, hours: hours as Hours[], from: id }] as const),
        ),
      ),
      holidays: (own?.country && holidays.get(placeOf(own.country, own.region))) || (() => []),
    }
  }

  const readyFor = (unitId: string) => {
    const found = ready.get(unitId)
    if (found) return found
    const set = setCalendarOf(unitId)
    const made = { set, calendar: calendarOf({ zone: set.zone, weekly: set.weekly, except: exceptOf(set) }) }
    ready.set(unitId, made)
    return made
  }

  const setTargetOf = (unitId: string, severity: Severity): SetTarget => {
    const own = (ancestors.get(unitId) ?? []).map((id) => targetOf.get(`${id} ${severity}`)).findLast(Boolean)
    return own ? { target: own, from: own.unit_id } : { target: firstTargets[severity], from: null }
  }

  return {
    calendarOf: (unitId) => readyFor(unitId).calendar,
    targetOf: (unitId, severity) => setTargetOf(unitId, severity).target,
    setCalendarOf: (unitId) => readyFor(unitId).set,
    setTargetOf,
  }
}

/** Own days come before public holidays: who opens on one says so. */
function exceptOf(set: SetCalendar): (day: string) => readonly Hours[] | undefined {
  const closed = new Map<number, ReadonlySet<string>>()
  return (day) => {
    const own = set.days.get(day)
    if (own) return own.hours
    const year = Number(day.slice(0, 4))
    let holidays = closed.get(year)
    if (!holidays) {
      holidays = new Set(set.holidays(year).map((holiday) => holiday.day))
      closed.set(year, holidays)
    }
    return holidays.has(day) ? [] : undefined
  }
}

const placeOf = (country: string, region: string | null) => `${country} ${region ?? ""}`
