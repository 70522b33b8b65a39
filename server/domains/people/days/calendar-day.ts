import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { House } from "#platform/house.ts"

/** Time zones by unit, with those of the units above filled in; a unit without one keeps the organisation's. */
export type Zones = { readAt: number; organisation: string; byUnit: ReadonlyMap<string, string> }

/** How long a change of time zone made on another node may go unseen, in milliseconds. */
const staleAfter = 30_000
/** One for each installation in this process: `Ctx.house` is made once. */
const known = new WeakMap<House, Zones>()
const writers = new Map<string, Intl.DateTimeFormat>()
/** The day of the minute that was asked for last, by time zone: zones move by whole minutes, and thousands of answers ask within one. */
const lastAsked = new Map<string, { minute: number; day: string }>()

/** The calendar day, "2026-11-22", that it is at an instant where the unit works; without a unit, in the organisation's time zone. */
export async function dayAt(ctx: Ctx, unitId: string | null, at: Date): Promise<string> {
  const zones = await getZones(ctx)
  return dayIn((unitId && zones.byUnit.get(unitId)) || zones.organisation, at)
}

/** To be called by what changes a unit or the organisation. */
export function forgetZones(ctx: Ctx): void {
  known.delete(ctx.house)
}

/** The calendar day in a time zone ("Europe/Lisbon"). */
export function dayIn(timeZone: string, at: Date): string {
  const minute = Math.floor(at.getTime() / 60_000)
  const last = lastAsked.get(timeZone)
  if (last?.minute === minute) return last.day
  let writer = writers.get(timeZone)
  if (!writer) {
    writer = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" })
    writers.set(timeZone, writer)
  }
  const day = writer.format(at)
  lastAsked.set(timeZone, { minute, day })
  return day
}

/** The zones of all units, at most half a minute old where another node changed them. */
export async function getZones(ctx: Ctx): Promise<Zones> {
  const cached = known.get(ctx.house)
  if (cached && performance.now() - cached.readAt < staleAfter) return cached
  const [organisation, units] = await Promise.all([
    getOrganisation(ctx),
    ctx.db.selectFrom("people_unit").select(["id", "ancestors", "time_zone"]).execute(),
  ])
  const own = new Map(units.map((unit) => [unit.id, unit.time_zone]))
  const byUnit = new Map<string, string>()
  for (const unit of units) {
    const zone = unit.ancestors.map((id) => own.get(id)).findLast(Boolean)
    if (zone) byUnit.set(unit.id, zone)
  }
  const zones = { readAt: performance.now(), organisation: organisation.timeZone, byUnit }
  known.set(ctx.house, zones)
  return zones
}

/** The calendar day so many days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
