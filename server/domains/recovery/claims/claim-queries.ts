import { sql } from "kysely"
import type { z } from "zod"
import type { Claim, getClaim as contract, listClaims as listContract } from "#contracts/recovery.ts"
import { shareOf } from "#measures"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { mayKeepClaim } from "./claim-access.ts"

const most = 500
const mostAnswers = 200

const claimRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom("recovery_claim as claim")
    .innerJoin("people_person as owner", "owner.id", "claim.owner_id")
    .innerJoin("people_unit as unit", "unit.id", "claim.unit_id")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("recovery_claim_ask as ask")
          .select([
            sql<number>`count(*)`.as("asked"),
            sql<number>`count(ask.as_promised)`.as("answered"),
            sql<number>`count(*) filter (where ask.as_promised)`.as("kept"),
            sql<number>`count(ask.case_id)`.as("cases"),
          ])
          .whereRef("ask.claim_id", "=", "claim.id")
          .as("said"),
      (join) => join.onTrue(),
    )
    .selectAll("claim")
    .select([
      "owner.name as owner_name",
      "unit.name as unit_name",
      "said.asked",
      "said.answered",
      "said.kept",
      "said.cases",
    ])

type Row = Awaited<ReturnType<ReturnType<typeof claimRows>["executeTakeFirstOrThrow"]>>

const shownClaim = (row: Row): Claim => ({
  id: row.id,
  kind: row.kind as Claim["kind"],
  words: row.words,
  place: row.place,
  owner: { id: row.owner_id, name: row.owner_name },
  unit: { id: row.unit_id, name: row.unit_name },
  deliveryOn: row.delivery_on,
  askAfterDays: row.ask_after_days,
  asksADay: row.asks_a_day,
  madeAt: row.made_at.toISOString(),
  retired: row.retired_at !== null,
  asked: row.asked ?? 0,
  answered: row.answered ?? 0,
  kept: shareOf(row.kept ?? 0, row.answered ?? 0),
  cases: row.cases ?? 0,
})

/** The register, the newest first. */
export async function listClaims(ctx: Ctx, query: z.output<typeof listContract.query>): Promise<Claim[]> {
  let rows = claimRows(ctx).orderBy("claim.made_at", "desc").orderBy("claim.id", "desc").limit(most)
  if (query.retired === "without") rows = rows.where("claim.retired_at", "is", null)
  if (query.unit) rows = rows.where(sql<boolean>`unit.ancestors @> array[${query.unit}::uuid]`)
  return (await rows.execute()).map(shownClaim)
}

export async function getClaim(ctx: Ctx, id: string): Promise<z.input<typeof contract.reply>> {
  const row = await claimRows(ctx)
    .leftJoin("customers_customer as customer", "customer.id", "claim.customer_id")
    .select("customer.name as customer_name")
    .where("claim.id", "=", id)
    .executeTakeFirst()
  if (!row) throw notFound("This claim")
  const [answers, keep] = await Promise.all([
    ctx.db
      .selectFrom("recovery_claim_ask")
      .select(["id", "answered_at", "as_promised", "words", "case_id"])
      .where("claim_id", "=", id)
      .where("answered_at", "is not", null)
      .orderBy("answered_at", "desc")
      .limit(mostAnswers)
      .execute(),
    mayKeepClaim(ctx, row),
  ])
  return {
    ...shownClaim(row),
    customer: row.customer_id && keep ? { id: row.customer_id, name: row.customer_name } : null,
    answers: answers.map((answer) => ({
      id: answer.id,
      at: (answer.answered_at as Date).toISOString(),
      asPromised: answer.as_promised === true,
      words: keep ? answer.words : "",
      caseId: keep ? answer.case_id : null,
    })),
    may: { keep },
  }
}
