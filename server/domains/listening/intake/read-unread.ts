import { setImmediate } from "node:timers/promises"
import { sql } from "kysely"
import type { Answers } from "#contracts/question.ts"
import { keepCustomers } from "#customers"
import { type Reading, readComment } from "#language"
import { listRoster } from "#people"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { announce } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import { caseHistoryImported, feedbackReceived } from "../events.ts"
import { formOf, readForms } from "../form-of-version.ts"
import type { Contact } from "./contact.ts"
import { readingBegins } from "./reading.ts"

type Unread = { id: string; history: boolean; contact: Contact | null }
type Response = Unread & {
  surveyId: string
  version: number
  receivedAt: Date
  unitId: string | null
  language: string | null
  answers: Answers
  importId: string | null
  isCase: boolean
}
type ReadComment = { id: string; response: Response; question: string; words: string; reading: Reading }

const most = 200
/** After so many milliseconds of reading, the event loop gets a turn, so that reading never holds up an answer. */
const atOnce = 8

/**
 * Reads all responses that wait: their words become comments, their contacts customers; then feedbackReceived is announced of those that are not history, so
 * that whoever hears of it finds both. Reading is not part of intake because a customer must not wait for it. Each batch is one transaction
 * that takes its rows off the list, so nothing is read twice and nothing is announced that was not read. Returns how many responses were read.
 */
export async function readUnread(ctx: Ctx): Promise<number> {
  readingBegins(ctx)
  const names = (await listRoster(ctx)).map(({ name }) => name)
  let done = 0
  for (;;) {
    const count = await readBatch(ctx, names)
    done += count
    if (count < most) return done
  }
}

function readBatch(ctx: Ctx, names: readonly string[]): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const unread = await takeUnread(ctx)
    if (unread.length === 0) return 0
    const responses = await readResponses(ctx, unread)
    await keepComments(ctx, await readAll(ctx, responses, names))
    await keepContacts(ctx, unread)
    await announceAll(ctx, responses)
    changed(ctx, "feedback")
    return unread.length
  })
}

/** Live answers are told to whoever acts on feedback; history only where complaints become cases that were closed long ago. */
async function announceAll(ctx: Ctx, responses: readonly Response[]): Promise<void> {
  const live = responses.filter(({ history }) => !history)
  if (live.length > 0) await announce(ctx, feedbackReceived, { responseIds: live.map(({ id }) => id) })
  const complaints = responses.filter(({ history, isCase }) => history && isCase)
  for (const [importId, ofImport] of Map.groupBy(complaints, (complaint) => complaint.importId))
    if (importId) await announce(ctx, caseHistoryImported, { importId, responseIds: ofImport.map(({ id }) => id) })
}

/** Takes the next ones off the list, live ones before history; other nodes take others. */
async function takeUnread(ctx: Ctx): Promise<Unread[]> {
  const { rows } = await sql<Unread>`
    delete from listening_unread where (history, response_id) in (
      select history, response_id from listening_unread order by history, response_id limit ${most} for update skip locked
    ) returning response_id as id, history, contact`.execute(ctx.db)
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function readResponses(ctx: Ctx, unread: readonly Unread[]): Promise<Response[]> {
  const rows = await ctx.db
    .selectFrom("listening_response")
    .select([
      "id",
      "survey_id as surveyId",
      "version",
      "received_at as receivedAt",
      "unit_id as unitId",
      "language",
      sql<Answers>`answers`.as("answers"),
      "import_id as importId",
      sql<boolean>`hidden ? 'case'`.as("isCase"),
    ])
    .where(
      "id",
      "in",
      unread.map(({ id }) => id),
    )
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return unread.flatMap((one) => {
    const row = byId.get(one.id)
    return row ? [{ ...row, ...one }] : []
  })
}

async function readAll(ctx: Ctx, responses: readonly Response[], names: readonly string[]): Promise<ReadComment[]> {
  const forms = await readForms(ctx, responses)
  const comments: ReadComment[] = []
  let since = performance.now()
  for (const response of responses) {
    const question = formOf(forms, response).questions.find(({ kind }) => kind === "comment")
    const words = question && response.answers[question.id]
    if (!question || typeof words !== "string" || words.trim() === "") continue
    const reading = readComment(words, { names, ...(response.language && { language: response.language }) })
    if (!reading.codesOnly) comments.push({ id: newId(ctx), response, question: question.id, words, reading })
    if (performance.now() - since < atOnce) continue
    await setImmediate()
    since = performance.now()
  }
  return comments
}

async function keepComments(ctx: Ctx, comments: readonly ReadComment[]): Promise<void> {
  if (comments.length === 0) return
  const rows = comments.map(({ id, response, question, words, reading }) => ({
    id,
    response_id: response.id,
    question,
    words,
    masked: reading.masked,
    language: reading.language === "und" ? (response.language ?? "und") : reading.language,
    sentiment: reading.sentiment,
    mood: reading.mood,
    urgent: reading.urgent,
    names: reading.names,
    at: response.receivedAt,
    unit_id: response.unitId,
    themes: reading.themes,
  }))
  await sql`
    with c as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}) as c(id uuid, response_id uuid, question text, words text, masked text, language text,
        sentiment real, mood text, urgent text[], names text[], at timestamptz, unit_id uuid, themes text[])
    ), themes as (
      insert into listening_comment_theme (comment_id, theme, found_by) select id, unnest(themes), 'engine' from c
    )
    insert into listening_comment (id, response_id, question, words, masked, language, sentiment, mood, urgent, names, at, unit_id)
    select id, response_id, question, words, masked, language, sentiment, mood, urgent, names, at, unit_id from c`.execute(
    ctx.db,
  )
}

/** Makes customers of those who said who they are, and says so in their responses. */
async function keepContacts(ctx: Ctx, unread: readonly Unread[]): Promise<void> {
  const said = unread.flatMap(({ id, contact }) => (contact ? [{ id, contact }] : []))
  if (said.length === 0) return
  const customerIds = await keepCustomers(
    ctx,
    said.map(({ contact }) => contact),
  )
  const rows = said.map(({ id }, at) => ({ id, customer_id: customerIds[at] }))
  await sql`update listening_response r set customer_id = c.customer_id
    from json_to_recordset(${JSON.stringify(rows)}) as c(id uuid, customer_id uuid) where r.id = c.id`.execute(ctx.db)
}
