import { keepDemonstrationSurvey } from "#listening"
import { getReach, listUnitsFlat, reaches } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"

/** Begins a demonstration in a unit whose cases the presenter may work on: their own, else the first that they lead. */
export async function startDemonstration(ctx: Ctx): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const { id: presenterId } = personOf(ctx)
    const [survey, unitId] = [await keepDemonstrationSurvey(ctx), await unitToShow(ctx)]
    const id = newId(ctx)
    await ctx.db
      .insertInto("recovery_demonstration")
      .values({ id, survey_id: survey.id, unit_id: unitId, started_by: presenterId, started_at: ctx.now() })
      .execute()
    await record(ctx, "demonstration-started", "demonstration", id, { unitId })
    return id
  })
}

async function unitToShow(ctx: Ctx): Promise<string> {
  const person = personOf(ctx)
  const reach = await getReach(ctx, person)
  if (reaches(reach, person.unitId)) return person.unitId
  return (await listUnitsFlat(ctx)).find((unit) => reaches(reach, unit.id))?.id ?? person.unitId
}
