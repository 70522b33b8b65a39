import { dayAfter } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { listPublishedStandards } from "#standards"
import { draftAward } from "./draft-award.ts"
import { todayHere } from "./get-award-for-update.ts"
import { readParts } from "./read-parts.ts"

const daysBetween = (from: string, until: string) => Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)

/** The next round: a draft like this one, with as many days, from today on; without standards and people that are no longer here. Returns its id. */
export async function beginAgain(ctx: Ctx, id: string): Promise<string> {
  const row = await ctx.db.selectFrom("recognition_award").selectAll().where("id", "=", id).executeTakeFirst()
  if (!row) throw notFound("This award")
  const [{ criteria, committee }, standards, today] = await Promise.all([
    readParts(ctx, id),
    listPublishedStandards(ctx),
    todayHere(ctx),
  ])
  const here = committee.filter(({ left }) => !left)
  const open = row.unit_id && (await isOpen(ctx, row.unit_id)) ? row.unit_id : null
  return draftAward(
    ctx,
    {
      name: row.name,
      purpose: row.purpose,
      criteria: criteria
        .filter(({ standard }) => standards.some((one) => one.id === standard.id))
        .map(({ standard, words }) => ({ standardId: standard.id, words })),
      decidedBy: row.decided_by as "committee" | "vote",
      committee: here.map(({ id }) => id),
      chairId: here.find(({ chairs }) => chairs)?.id ?? null,
      unitId: open,
      winners: row.winners,
      opensOn: today,
      nominateUntil: dayAfter(today, daysBetween(row.opens_on, row.nominate_until)),
      decideUntil: dayAfter(today, daysBetween(row.opens_on, row.decide_until)),
      signedBy: row.signed_by,
    },
    id,
  )
}

async function isOpen(ctx: Ctx, unitId: string): Promise<boolean> {
  const unit = await ctx.db
    .selectFrom("people_unit")
    .select("id")
    .where("id", "=", unitId)
    .where("retired_at", "is", null)
    .executeTakeFirst()
  return unit !== undefined
}
