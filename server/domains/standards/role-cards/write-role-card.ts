import { sql } from "kysely"
import type { z } from "zod"
import type * as contracts from "#contracts/role-cards.ts"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { roleCardStandards, roleCards, roleCardWordings } from "../ledgers.ts"
import { listPublishedStandards } from "../published-standards.ts"
import { findStanding, getRoleCard } from "./role-card-queries.ts"

type Answers = z.output<typeof contracts.rewriteRoleCard.body>

/** Writes the card of a job that has none, or writes one again that was taken away. Refuses where another stands. Returns its id. */
export async function writeRoleCard(ctx: Ctx, { job, ...answers }: Answers & { job: string }): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const [made] = await append(
      ctx,
      roleCards,
      ctx.db
        .insertInto("standards_role_card")
        .values({ id: newId(ctx), job, made_at: ctx.now() })
        .onConflict((conflict) => conflict.expression(sql`lower(job)`).doNothing()),
    )
    const id = made?.id ?? (await getIdOf(ctx, job))
    if (!made && (await findStanding(ctx, id)))
      throw new Refusal("job-has-a-card", "There is a card for this job already. Write that one anew.")
    await keep(ctx, id, answers)
    await record(ctx, "role-card-written", "role-card", id)
    changed(ctx, "role-cards", "me")
    return id
  })
}

/** Writes a card anew; what was written before stays. */
export async function rewriteRoleCard(ctx: Ctx, id: string, answers: Answers): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await getRoleCard(ctx, id)
    await keep(ctx, id, answers)
    await record(ctx, "role-card-rewritten", "role-card", id)
    changed(ctx, "role-cards", "me")
  })
}

/** From now on the job has none. */
export async function withdrawRoleCard(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { serves, reaches } = await getRoleCard(ctx, id)
    await addWording(ctx, id, { serves, reaches, withdrawn: true })
    await record(ctx, "role-card-withdrawn", "role-card", id)
    changed(ctx, "role-cards", "me")
  })
}

async function getIdOf(ctx: Ctx, job: string): Promise<string> {
  const row = await ctx.db
    .selectFrom("standards_role_card")
    .select("id")
    .where(sql`lower(job)`, "=", sql`lower(${job})`)
    .executeTakeFirstOrThrow()
  return row.id
}

async function keep(ctx: Ctx, id: string, { serves, reaches, standards }: Answers): Promise<void> {
  const inForce = new Set((await listPublishedStandards(ctx)).map((standard) => standard.id))
  if (standards.some((one) => !inForce.has(one.id))) throw notFound("This standard")
  const wordingId = await addWording(ctx, id, { serves, reaches, withdrawn: false })
  await append(
    ctx,
    roleCardStandards,
    ctx.db
      .insertInto("standards_role_card_standard")
      .values(
        standards.map((one, at) => ({ wording_id: wordingId, place: at + 1, standard_id: one.id, how: one.how })),
      ),
  )
}

async function addWording(ctx: Ctx, cardId: string, said: { serves: string; reaches: string; withdrawn: boolean }) {
  const id = newId(ctx)
  await append(
    ctx,
    roleCardWordings,
    ctx.db
      .insertInto("standards_role_card_wording")
      .values({ id, card_id: cardId, ...said, written_at: ctx.now(), written_by: actorId(ctx) }),
  )
  return id
}
