import { sql } from "kysely"
import type { EvenSaying } from "#contracts/even-handedness.ts"
import { type Ctx, newId } from "#platform/ctx.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import type { Grain } from "../days/period.ts"
import type { MeasureKey } from "../measure.ts"
import type { Saying } from "../saying.ts"
import type { VerdictWord } from "../series/verdict.ts"
import { alertMail, type Reader } from "./alert-mail.ts"
import { alertOwner } from "./alert-owner.ts"

/** What is to be told: of which chart, and what it says. */
export type Told = {
  measure: MeasureKey
  unit: { id: string; name: string } | null
  touchpoint: { id: string; name: string } | null
  told: { kind: "chart"; grain: Grain; word: VerdictWord; says: Saying } | { kind: "even"; says: EvenSaying[] }
}
export type News = Told & { side: "above" | "below"; since: string; until: string; chance: number }

/**
 * Tells each piece of news to whoever can act on it: in My day, and in one mail a person. What has been told is not told again; two programs at once
 * tell it once. In one transaction with what is written down of it.
 */
export async function tell(ctx: Ctx, news: readonly News[], charts: number): Promise<void> {
  const owners = new Map<string, Promise<string>>()
  const ownerOf = ({ unit, touchpoint }: Told) => {
    const name = `${unit?.id} ${touchpoint?.id}`
    const found =
      owners.get(name) ?? alertOwner(ctx, { unitId: unit?.id ?? null, touchpointId: touchpoint?.id ?? null })
    owners.set(name, found)
    return found
  }
  const kept: { id: string; owner: string; one: News }[] = []
  for (const one of news) {
    const owner = await ownerOf(one)
    const id = await keep(ctx, one, owner)
    if (id) kept.push({ id, owner, one })
  }
  const readers = new Map((await listReaders(ctx, [...new Set(kept.map(({ owner }) => owner))])).map((r) => [r.id, r]))
  for (const [owner, own] of Map.groupBy(kept, ({ owner }) => owner)) {
    const reader = readers.get(owner)
    if (!reader) continue
    const mailId = await queueMail(
      ctx,
      await alertMail(
        ctx,
        reader,
        own.map(({ one }) => one),
        charts,
      ),
    )
    await ctx.db
      .updateTable("measures_alert")
      .set({ mail_id: mailId })
      .where(
        "id",
        "in",
        own.map(({ id }) => id),
      )
      .execute()
  }
}

async function keep(ctx: Ctx, { told, ...one }: News, owner: string): Promise<string | undefined> {
  const kept = await ctx.db
    .insertInto("measures_alert")
    .values({
      id: newId(ctx),
      kind: told.kind,
      measure: one.measure,
      unit_id: one.unit?.id ?? null,
      touchpoint_id: one.touchpoint?.id ?? null,
      side: one.side,
      grain: told.kind === "chart" ? told.grain : "year",
      word: told.kind === "chart" ? told.word : "worse",
      says: JSON.stringify(told.says),
      chance: one.chance,
      since: one.since,
      stood_until: one.until,
      told_at: ctx.now(),
      told_to: owner,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst()
  return kept?.id
}

/** Those who have an address. The others find it in My day. */
async function listReaders(ctx: Ctx, ids: readonly string[]): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select id, name, email, locale from people_person where id = any(${[...ids]}::uuid[]) and email is not null`.execute(
    ctx.db,
  )
  return rows
}
