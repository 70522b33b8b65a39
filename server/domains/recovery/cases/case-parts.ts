import type { Ctx } from "#platform/ctx.ts"
import type { ShownFile } from "../files/case-file.ts"
import { asOne } from "./as-one.ts"

/** The lists of one case and of what was joined to it, each in the order in which it happened. */

type By = { by_id: string | null; by_name: string | null }
const byOf = (row: By) => (row.by_id ? { id: row.by_id, name: row.by_name ?? "" } : null)

/** `files` are those of the case, by message. */
export async function readMessages(ctx: Ctx, caseId: string, files: ReadonlyMap<string, ShownFile[]>) {
  const rows = await ctx.db
    .selectFrom("recovery_message as message")
    .leftJoin("people_person as by", "by.id", "message.by_id")
    .select([
      "message.id",
      "message.direction",
      "message.channel",
      "message.words",
      "message.quoted",
      "message.signature",
      "message.sender",
      "message.automatic",
      "message.at",
      "message.by_id",
      "by.name as by_name",
    ])
    .where(asOne("message.case_id", caseId))
    .orderBy("message.at")
    .orderBy("message.id")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    direction: row.direction as "in" | "out",
    channel: row.channel as "mail" | "page" | "call" | "visit",
    words: row.words,
    quoted: row.quoted,
    signature: row.signature,
    sender: row.sender,
    automatic: row.automatic,
    files: files.get(row.id) ?? [],
    at: row.at.toISOString(),
    by: byOf(row),
  }))
}

export async function readNotes(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom("recovery_note as note")
    .innerJoin("people_person as by", "by.id", "note.by_id")
    .select(["note.id", "note.words", "note.at", "note.by_id", "by.name as by_name"])
    .where(asOne("note.case_id", caseId))
    .orderBy("note.at")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    words: row.words,
    at: row.at.toISOString(),
    by: { id: row.by_id, name: row.by_name },
  }))
}

export const promiseRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom("recovery_promise as promise")
    .innerJoin("people_person as owner", "owner.id", "promise.owner_id")
    .select([
      "promise.id",
      "promise.case_id",
      "promise.what",
      "promise.due_at",
      "promise.outcome",
      "promise.settled_at",
      "owner.id as owner_id",
      "owner.name as owner_name",
    ])
    .orderBy("promise.due_at")

type PromiseRow = Awaited<ReturnType<ReturnType<typeof promiseRows>["executeTakeFirstOrThrow"]>>

export const shownPromise = (row: PromiseRow) => ({
  id: row.id,
  caseId: row.case_id,
  what: row.what,
  owner: { id: row.owner_id, name: row.owner_name },
  dueAt: row.due_at.toISOString(),
  outcome: row.outcome as "kept" | "broken" | "renegotiated" | null,
  settledAt: row.settled_at?.toISOString() ?? null,
})

export async function readPromises(ctx: Ctx, caseId: string) {
  return (await promiseRows(ctx).where(asOne("promise.case_id", caseId)).execute()).map(shownPromise)
}

export async function readHandoffs(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom("recovery_handoff as handoff")
    .leftJoin("people_person as from", "from.id", "handoff.from_id")
    .innerJoin("people_person as to", "to.id", "handoff.to_id")
    .select([
      "handoff.id",
      "handoff.reason",
      "handoff.at",
      "from.id as from_id",
      "from.name as from_name",
      "to.id as to_id",
      "to.name as to_name",
    ])
    .where("handoff.case_id", "=", caseId)
    .orderBy("handoff.at")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    from: row.from_id ? { id: row.from_id, name: row.from_name ?? "" } : null,
    to: { id: row.to_id, name: row.to_name },
    reason: row.reason,
    at: row.at.toISOString(),
  }))
}

export async function readVerdicts(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom("recovery_verdict")
    .select(["put_right", "words", "at"])
    .where(asOne("case_id", caseId))
    .orderBy("at")
    .execute()
  return rows.map((row) => ({ putRight: row.put_right, words: row.words, at: row.at.toISOString() }))
}

export async function readAppeals(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom("recovery_appeal as appeal")
    .innerJoin("people_person as to", "to.id", "appeal.to_id")
    .select(["appeal.id", "appeal.against", "appeal.reason", "appeal.at", "to.id as to_id", "to.name as to_name"])
    .where("appeal.case_id", "=", caseId)
    .orderBy("appeal.at")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    against: row.against as "disagreed" | "abuse",
    reason: row.reason,
    to: { id: row.to_id, name: row.to_name },
    at: row.at.toISOString(),
  }))
}
