import { Readable, type Transform } from "node:stream"
import { stringify } from "csv-stringify"
import type { Ctx } from "#platform/ctx.ts"
import type { LinkSource } from "#platform/trace/link.ts"
import { type AuditFilter, listAuditRows, type ReadAuditRow } from "./audit-queries.ts"

const page = 1_000
const head = "position,at,deed,by_kind,by_id,by,record_kind,record_id,record,detail,hash".split(",")

/** The audit for a spreadsheet, the latest first, a page of rows at a time: it may be longer than memory. Texts that would run as a formula are guarded. */
export function csvOfAudit(ctx: Ctx, sources: readonly LinkSource[], filter: AuditFilter): Transform {
  const csv = stringify({ header: true, columns: head, bom: true, record_delimiter: "\r\n", escape_formulas: true })
  const rows = Readable.from(allRows(ctx, sources, filter))
  rows.once("error", (error) => csv.destroy(error))
  csv.once("close", () => rows.destroy())
  return rows.pipe(csv)
}

async function* allRows(ctx: Ctx, sources: readonly LinkSource[], filter: AuditFilter): AsyncGenerator<unknown[]> {
  let before: number | undefined
  for (;;) {
    const rows = await listAuditRows(ctx, sources, { ...filter, before, limit: page })
    yield* rows.map(cells)
    if (rows.length < page) return
    before = rows.at(-1)?.id
  }
}

function cells({ position, at, deed, actor, subject, detail, hash }: ReadAuditRow): unknown[] {
  return [position, at, deed, actor.kind, actor.id, actor.title, subject.kind, subject.id, subject.title, detail, hash]
}
