import { sql } from "kysely"
import type { z } from "zod"
import type { RowProblem } from "#contracts/bad-row.ts"
import type { importRow } from "#contracts/feedback-import.ts"
import type { Delimiter } from "#contracts/feedback-map.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { badRowLine, badRowsHeader } from "../import/bad-rows-file.ts"
import { cutOff } from "./cut-off.ts"

type ImportRow = z.output<typeof importRow>
type Row = Omit<ImportRow, "startedAt" | "endedAt"> & { startedAt: Date; endedAt: Date | null }

const most = 200
const wasCutOff = new Refusal(
  "import-cut-off",
  "The program was stopped while it read the file. Send the file again: what was kept is not doubled.",
)
const badAtOnce = 1_000

export const listImports = (ctx: Ctx): Promise<ImportRow[]> => readImports(ctx, null)

/** Throws not-found. */
export async function getImport(ctx: Ctx, id: string): Promise<ImportRow> {
  const [row] = await readImports(ctx, id)
  if (!row) throw notFound("This import")
  return row
}

async function readImports(ctx: Ctx, id: string | null): Promise<ImportRow[]> {
  const { rows } = await sql<Row>`
    select i.id, i.file_name as "fileName", case when ${cutOff(ctx, "i")} then 'failed' else i.state end as state, i.read_rows as read, i.kept_rows as kept, i.rejected_rows as rejected,
      i.duplicate_rows as duplicates, i.case_rows as cases,
      case when ${cutOff(ctx, "i")} then ${wasCutOff.message} else i.failure end as failure,
      case when ${cutOff(ctx, "i")} then ${JSON.stringify({ code: wasCutOff.code, told: {} })}::jsonb else i.failure_told end as "failureTold", i.started_at as "startedAt", i.ended_at as "endedAt",
      case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as survey,
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as "startedBy",
      coalesce(waiting.n, 0) as unread
    from listening_import i
    left join listening_survey s on s.id = i.survey_id
    left join people_person p on p.id = i.started_by
    left join (
      select r.import_id, count(*) as n from listening_unread u join listening_response r on r.id = u.response_id group by r.import_id
    ) waiting on waiting.import_id = i.id
    where ${id}::uuid is null or i.id = ${id}
    order by i.started_at desc, i.id desc limit ${most}`.execute(ctx.db)
  return rows.map(({ startedAt, endedAt, ...row }) => ({
    id: row.id,
    fileName: row.fileName,
    survey: row.survey,
    state: row.state,
    read: row.read,
    kept: row.kept,
    rejected: row.rejected,
    duplicates: row.duplicates,
    cases: row.cases,
    failure: row.failure,
    failureTold: row.failureTold,
    startedBy: row.startedBy,
    unread: row.unread,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }))
}

/** The bad rows of an import as a file to mend, piece by piece, in a language. Throws not-found before the first piece. */
export async function readBadRows(
  ctx: Ctx,
  id: string,
  language = "en",
): Promise<{ fileName: string; pieces: AsyncGenerator<string> }> {
  const found = await ctx.db
    .selectFrom("listening_import")
    .select(["file_name", "delimiter", sql<string[] | null>`header`.as("header")])
    .where("id", "=", id)
    .executeTakeFirst()
  if (!found) throw notFound("This import")
  const file = { header: found.header ?? [], delimiter: (found.delimiter ?? ",") as Delimiter, language }

  async function* pieces(): AsyncGenerator<string> {
    yield badRowsHeader(file)
    for (let after = -1; ; ) {
      const rows = await ctx.db
        .selectFrom("listening_bad_row")
        .select(["line", "reason", sql<RowProblem[] | null>`problems`.as("problems"), sql<string[]>`cells`.as("cells")])
        .where("import_id", "=", id)
        .where("line", ">", after)
        .orderBy("line")
        .limit(badAtOnce)
        .execute()
      yield rows
        .map(({ reason, problems, ...row }) =>
          badRowLine(problems ? { ...row, problems } : { ...row, reason: reason ?? "" }, file),
        )
        .join("")
      if (rows.length < badAtOnce) return
      after = rows.at(-1)?.line ?? after
    }
  }
  return { fileName: `${found.file_name.replace(/\.[^.]*$/, "")}-to-mend.csv`, pieces: pieces() }
}
