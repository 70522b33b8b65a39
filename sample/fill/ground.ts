import { type Actor, asSystem, type Ctx } from "#platform/ctx.ts"
import type { Employee } from "../airline/people.ts"
import type { Calendar } from "./calendar.ts"

/** One who works here, with the id that they have in the database. */
export type Colleague = Employee & { id: string; unitId: string }

/** What every part of the filling needs: the transaction it all happens in, the calendar, and who and what there is. */
export type Ground = {
  ctx: Ctx
  calendar: Calendar
  people: readonly Colleague[]
  unitIds: ReadonlyMap<string, string>
}

/** The ctx of a deed done by somebody at some time. */
export function deedBy(ctx: Ctx, by: Colleague, at: Date): Ctx {
  const actor: Actor = {
    kind: "person",
    id: by.id,
    name: by.name,
    role: by.role,
    unitId: by.unitId,
    strength: "full",
    sessionId: by.id,
    locale: null,
  }
  return { ...ctx, actor, now: () => at }
}

export const roundAt = (ctx: Ctx, at: Date): Ctx => ({ ...asSystem(ctx), now: () => at })

/** The colleague of this name; the cast of a sample is known by name. */
export function getColleague({ people }: Pick<Ground, "people">, name: string): Colleague {
  const found = people.find((person) => person.name === name)
  if (!found) throw new Error(`Nobody is called ${name} here`)
  return found
}

export function getUnitId({ unitIds }: Pick<Ground, "unitIds">, code: string): string {
  const id = unitIds.get(code)
  if (!id) throw new Error(`There is no unit ${code}`)
  return id
}

export function getLead({ people }: Pick<Ground, "people">, unit: string): Colleague {
  const found = people.find((person) => person.unit === unit && person.leads)
  if (!found) throw new Error(`Nobody leads ${unit}`)
  return found
}
