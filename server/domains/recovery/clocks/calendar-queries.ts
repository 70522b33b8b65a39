import type { z } from "zod"
import type { getCalendar as contract, previewClocks as preview } from "#contracts/recovery.ts"
import { dayIn, getReach, listUnitsFlat, reaches } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import type { Severity } from "../cases/case.ts"
import { nameOfDay, numberOfDay, weekdayOf } from "./calendar.ts"
import { clocksOf } from "./clock.ts"
import { readClockRules, type SetCalendar } from "./clock-rules.ts"
import { clockNames, firstTargets } from "./target.ts"
import { zoneOf } from "./zone.ts"

/** The hours and targets of a unit as its screen shows them, with one month of days. */
export async function getCalendar(
  ctx: Ctx,
  unitId: string,
  month: string | undefined,
): Promise<z.input<typeof contract.reply>> {
  const [rules, units, reach] = await Promise.all([
    readClockRules(ctx),
    listUnitsFlat(ctx),
    getReach(ctx, personOf(ctx)),
  ])
  const named = new Map(units.map(({ id, name }) => [id, { id, name }]))
  const unit = named.get(unitId)
  if (!unit) throw notFound("This unit")
  const set = rules.setCalendarOf(unitId)
  const here = (id: string | null) => (id === null ? null : (named.get(id) ?? null))
  return {
    unit,
    mine: reaches(reach, unitId),
    timeZone: set.zone,
    weekly: set.weekly.map((day) => [...day]),
    country: set.country,
    region: set.region,
    from: here(set.from),
    days: [...set.days]
      .map(([day, { name, hours, from }]) => ({ day, name, hours: [...hours], from: here(from) ?? unit }))
      .toSorted((one, other) => one.day.localeCompare(other.day)),
    targets: (Object.keys(firstTargets) as Severity[]).map((severity) => {
      const { target, from } = rules.setTargetOf(unitId, severity)
      const { acknowledge, reply, update, resolve } = target
      return { severity, acknowledge, reply, update, resolve, from: here(from) }
    }),
    month: daysOf(set, month ?? dayIn(set.zone, ctx.now()).slice(0, 7)),
  }
}

function daysOf(set: SetCalendar, month: string) {
  const first = numberOfDay(`${month}-01`)
  const holidays = new Map(set.holidays(Number(month.slice(0, 4))).map(({ day, name }) => [day, name]))
  const days: { day: string; hours: { from: number; to: number }[]; holiday: string | null; special: string | null }[] =
    []
  for (let number = first; nameOfDay(number).startsWith(month); number += 1) {
    const day = nameOfDay(number)
    const special = set.days.get(day)
    const holiday = holidays.get(day) ?? null
    const hours = special?.hours ?? (holiday ? [] : (set.weekly[weekdayOf(number)] ?? []))
    days.push({ day, hours: [...hours], holiday, special: special?.name ?? null })
  }
  return days
}

/** When a case that comes in at a time, as the wall shows it there, would be due. */
export async function previewClocks(
  ctx: Ctx,
  unitId: string,
  { at, severity }: z.output<typeof preview.query>,
): Promise<z.input<typeof preview.reply>> {
  const rules = await readClockRules(ctx)
  const { zone } = rules.setCalendarOf(unitId)
  const instant = new Date(zoneOf(zone).instantOf(Date.parse(`${at}Z`)))
  const clocks = clocksOf([{ kind: "opened", at: instant, unitId, severity }], rules)
  return {
    at: instant.toISOString(),
    timeZone: zone,
    dues: clockNames.flatMap((clock) => {
      const found = clocks.find(({ name }) => name === clock)
      return found ? [{ clock, dueAt: found.dueAt?.toISOString() ?? null }] : []
    }),
  }
}
