import { sql } from "kysely"
import type { z } from "zod"
import { stewarding } from "#contracts/route.ts"
import type { standardRow } from "#contracts/standards.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

type Row = Omit<z.input<typeof standardRow>, "language">

/** Stewards work on drafts and look after what was retired; everybody else sees what is in force. */
const seesAll = ({ actor }: Ctx) => actor.kind === "person" && stewarding.includes(actor.role)

const visible = (ctx: Ctx) => {
  const rows = ctx.db
    .selectFrom("standards_standard as standard")
    .innerJoin("standards_version as version", "version.id", "standard.version_id")
    .select([
      "standard.id",
      "standard.position",
      sql<Row["state"]>`standard.state`.as("state"),
      "version.title",
      "version.behaviour",
      sql<Row["toward"]>`version.toward`.as("toward"),
    ])
  return seesAll(ctx) ? rows : rows.where("standard.state", "=", "published")
}

export const listStandards = (ctx: Ctx) => visible(ctx).orderBy("standard.position").execute()

/** One standard with its versions. Others than stewards learn nothing of drafts; a retired one can still be read, as stories and cases cite it. */
export async function getStandardPage(ctx: Ctx, id: string) {
  const [versions, standard] = await Promise.all([
    listVersions(ctx, id),
    ctx.db
      .selectFrom("standards_standard")
      .select(["id", "position", sql<Row["state"]>`state`.as("state")])
      .where("id", "=", id)
      .executeTakeFirst(),
  ])
  const [latest] = versions
  if (!standard || !latest || (standard.state === "draft" && !seesAll(ctx))) throw notFound("This standard")
  const { title, behaviour, why, looksLike, notLike, toward } = latest
  return { ...standard, title, behaviour, why, looksLike, notLike, toward, versions }
}

async function listVersions(ctx: Ctx, standardId: string) {
  const rows = await ctx.db
    .selectFrom("standards_version as version")
    .leftJoin("people_person as writer", "writer.id", "version.written_by")
    .selectAll("version")
    .select(["writer.id as writer_id", "writer.name as writer_name"])
    .where("version.standard_id", "=", standardId)
    .orderBy("version.number", "desc")
    .execute()
  return rows.map((row) => ({
    number: row.number,
    title: row.title,
    behaviour: row.behaviour,
    why: row.why,
    looksLike: row.looks_like,
    notLike: row.not_like,
    toward: row.toward as Row["toward"],
    contentHash: row.content_hash.toString("hex"),
    writtenAt: row.written_at.toISOString(),
    writtenBy: row.writer_id && row.writer_name ? { id: row.writer_id, name: row.writer_name } : null,
  }))
}

/** The purpose as it stands, and what was written before it, the latest first. */
export async function readPurpose(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom("standards_purpose as purpose")
    .leftJoin("people_person as writer", "writer.id", "purpose.written_by")
    .select(["purpose.words", "purpose.written_at", "writer.id as writer_id", "writer.name as writer_name"])
    .orderBy("purpose.id", "desc")
    .limit(50)
    .execute()
  const [purpose, ...before] = rows.map((row) => ({
    words: row.words,
    writtenAt: row.written_at.toISOString(),
    writtenBy: row.writer_id && row.writer_name ? { id: row.writer_id, name: row.writer_name } : null,
  }))
  return { purpose: purpose ?? null, before }
}

/** The purpose in force, or undefined. */
export async function findPurpose(ctx: Ctx): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom("standards_purpose")
    .select("words")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst()
  return row?.words
}
