import type { z } from "zod"
import type { makeSurvey as contract } from "#contracts/survey.ts"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { refuseTakenName } from "./refuse-taken-name.ts"
import { refuseUnknownPlace } from "./refuse-unknown-place.ts"
import { slugOf } from "./survey.ts"

type NewSurvey = z.output<typeof contract.body>

/** Begins a survey as a draft. Throws `survey-name-taken`, and `address-taken` when the address that was asked for is another survey's. */
export async function makeSurvey(ctx: Ctx, survey: NewSurvey): Promise<{ id: string; slug: string }> {
  return inTransaction(ctx, async (ctx) => {
    await refuseTakenName(ctx, survey.name)
    await refuseUnknownPlace(ctx, survey)
    const id = newId(ctx)
    const slug = survey.slug ?? (await freeSlug(ctx, slugOf(survey.name) || "survey"))
    const kept = await ctx.db
      .insertInto("listening_survey")
      .values({
        id,
        slug,
        name: survey.name,
        state: "draft",
        anonymous: survey.anonymous,
        unit_id: survey.unitId,
        touchpoint_id: survey.touchpointId,
        language: survey.language,
        draft: JSON.stringify(survey.form),
        made_at: ctx.now(),
        made_by: actorId(ctx),
      })
      .onConflict((conflict) => conflict.column("slug").doNothing())
      .returning("id")
      .executeTakeFirst()
    if (!kept)
      throw new Refusal("address-taken", `Another survey has the address /s/${slug}. Choose another.`, {
        told: { slug },
      })
    await record(ctx, "survey-made", "survey", id)
    changed(ctx, "surveys")
    return { id, slug }
  })
}

/** The wanted name in the address, or the first of its successors (-2, -3, …) that no survey has. */
async function freeSlug(ctx: Ctx, wanted: string): Promise<string> {
  const rows = await ctx.db
    .selectFrom("listening_survey")
    .select("slug")
    .where((eb) => eb.or([eb("slug", "=", wanted), eb("slug", "like", `${wanted}-%`)]))
    .execute()
  const taken = new Set(rows.map(({ slug }) => slug))
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number++
  return `${wanted}-${number}`
}
