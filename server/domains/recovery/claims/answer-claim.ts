import { sql } from "kysely"
import { getCustomer } from "#customers"
import { claimWords } from "#pages/claim/words.ts"
import { dayAt, getPerson } from "#people"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { recordFacts, takeBackFacts } from "#platform/facts/record-facts.ts"
import { changed } from "#platform/live/live-hub.ts"
import { shortened } from "../cases/case.ts"
import { openCase } from "../cases/open-case.ts"

/**
 * A buyer says whether it was as promised. A "no" opens a case against the owner of the claim, once. Another answer takes the place of the first; the same
 * one again changes nothing.
 */
export async function answerClaim(ctx: Ctx, answer: { asPromised: boolean; words: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const ask = await ctx.db
      .selectFrom("recovery_claim_ask")
      .selectAll()
      .where("id", "=", askOf(ctx))
      .forUpdate()
      .executeTakeFirst()
    if (!ask) throw notFound("This link")
    if (ask.as_promised === answer.asPromised && ask.words === answer.words) return
    const claim = await ctx.db
      .selectFrom("recovery_claim")
      .select(["words", "unit_id", "owner_id"])
      .where("id", "=", ask.claim_id)
      .executeTakeFirstOrThrow()
    await takeBackFacts(ctx, [ask.id])
    await recordFacts(ctx, [await factOf(ctx, ask, claim.unit_id, answer.asPromised)])
    const opened = !answer.asPromised && ask.case_id === null && (await openAgainst(ctx, claim, ask, answer.words))
    await ctx.db
      .updateTable("recovery_claim_ask")
      .set({
        as_promised: answer.asPromised,
        words: answer.words,
        answered_at: ctx.now(),
        ...(opened && { case_id: opened }),
      })
      .where("id", "=", ask.id)
      .execute()
    await record(ctx, "claim-answered", "claim", ask.claim_id, { asPromised: answer.asPromised })
    changed(ctx, "claims")
  })
}

/** What the caller's signed link names. */
export function askOf(ctx: Ctx): string {
  const { actor } = ctx
  if (actor.kind !== "customer" || actor.link?.purpose !== "claim") throw notFound("This link")
  return actor.link.subjectId
}

type Claimed = { words: string; unit_id: string; owner_id: string }

/** Who answers for the claim has the case; where they have left, the rules choose. It is named for what was claimed and that it was not so. */
async function openAgainst(ctx: Ctx, claim: Claimed, ask: { customer_id: string }, words: string) {
  const [owner, organisation, customer] = await Promise.all([
    getPerson(ctx, claim.owner_id),
    getOrganisation(ctx),
    getCustomer(ctx, ask.customer_id),
  ])
  const { notSo } = claimWords(organisation.language).words
  const { weSaid } = claimWords(customer.language, organisation.language).words
  return openCase(ctx, {
    subject: notSo.replace("{claim}", () => shortened(claim.words)),
    words: [words, `${weSaid}\n“${claim.words}”`].filter(Boolean).join("\n\n"),
    source: "complaint",
    customerId: ask.customer_id,
    unitId: claim.unit_id,
    ...(!owner.left && { ownerId: claim.owner_id }),
    severity: "middle",
  })
}

async function factOf(ctx: Ctx, ask: { id: string; customer_id: string }, unitId: string, asPromised: boolean) {
  const { rows } = await sql<{ language: string | null; band: string | null }>`
    select language, band from customers_customer where id = ${ask.customer_id}`.execute(ctx.db)
  const dims = Object.entries(rows[0] ?? {}).filter((entry): entry is [string, string] => entry[1] !== null)
  return {
    measure: "claims-kept",
    day: await dayAt(ctx, unitId, ctx.now()),
    unitId,
    dims: Object.fromEntries(dims),
    value: Number(asPromised),
    subjectId: ask.id,
  }
}
