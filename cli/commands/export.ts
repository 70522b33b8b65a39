import { createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { stringify } from "csv-stringify"
import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { type Common, withHouse } from "../open.ts"
import { during, say } from "../say.ts"

type Row = Record<string, string | number | null>

const exports = { feedback: feedbackAfter, cases: casesAfter }

/** `wellserved export feedback --out FILE`: every row as CSV, in pages, so that memory stays small; formulas are guarded. */
export async function exportRows(what: string, how: Common & { out?: string }): Promise<void> {
  if (!(what in exports))
    throw new Refusal("unknown-export", `"${what}" cannot be exported. Known are feedback and cases.`)
  if (how.json && how.out === undefined)
    throw new Refusal(
      "json-needs-file",
      "With --json the terminal takes one object. Say with --out FILE where the rows go.",
    )
  const pageAfter = exports[what as keyof typeof exports]
  let rows = 0
  const counted = async (ctx: Ctx, id: string) => {
    const page = await pageAfter(ctx, id)
    rows += page.length
    return page
  }
  await withHouse(how, async ({ app: { ctx } }) => {
    const csv = stringify({ header: true, bom: true, record_delimiter: "\r\n", escape_formulas: true })
    const to = how.out ? createWriteStream(how.out) : process.stdout
    const write = () => pipeline(Readable.from(allRows(ctx, counted)), csv, to, { end: how.out !== undefined })
    await (how.out ? during(how, `Writing ${how.out}`, write) : write())
    if (how.out) say(how, { rows, file: how.out }, [`Wrote ${rows} rows to ${how.out}.`])
  })
}

async function* allRows(ctx: Ctx, pageAfter: (ctx: Ctx, id: string) => Promise<Row[]>): AsyncGenerator<Row> {
  let last = "00000000-0000-0000-0000-000000000000"
  for (;;) {
    const page = await pageAfter(ctx, last)
    yield* page
    if (page.length === 0) return
    last = String(page.at(-1)?.id)
  }
}

/** Words as the customer wrote them: an export is an administrator's, on the machine itself. */
async function feedbackAfter(ctx: Ctx, id: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select response.id, survey.name as survey, response.received_at, unit.name as unit, touchpoint.name as touchpoint, response.channel, response.language,
      response.answers::text as answers, response.weight, comment.words, comment.mood, comment.sentiment
    from listening_response response join listening_survey survey on survey.id = response.survey_id
      left join people_unit unit on unit.id = response.unit_id left join listening_touchpoint touchpoint on touchpoint.id = response.touchpoint_id
      left join lateral (select * from listening_comment where response_id = response.id order by id limit 1) comment on true
    where response.id > ${id} order by response.id limit 2000`.execute(ctx.db)
  return rows
}

async function casesAfter(ctx: Ctx, id: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.id, c.number, c.subject, c.words, c.source, unit.name as unit, owner.name as owner, c.state, c.closure, c.severity, cause.name as cause, c.own_error::text,
      c.opened_at, c.first_reply_at, c.answered_at, c.closed_at, c.reopened, c.history::text
    from recovery_case c join people_unit unit on unit.id = c.unit_id join people_person owner on owner.id = c.owner_id
      left join recovery_cause cause on cause.id = c.cause_id
    where c.id > ${id} order by c.id limit 2000`.execute(ctx.db)
  return rows
}
