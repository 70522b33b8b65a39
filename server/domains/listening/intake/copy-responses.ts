import type pg from "pg"
import { copyLines, jsonCell, listCell, plainCell, textCell } from "#platform/database/copy-lines.ts"

/** A row of listening_response and of what is to be read, as far as COPY writes it. */
export type CopiedResponse = {
  id: string
  survey_id: string
  version: number
  /** An instant in ISO form. */
  received_at: string
  unit_id: string | null
  touchpoint_id: string | null
  customer_id: string | null
  person_id: string | null
  channel: string
  language: string | null
  answers: object
  hidden: object
  not_applicable: readonly string[]
  weight: number
  history: boolean
  import_id: string | null
}
/** What the text engine has to come to. */
export type CopiedUnread = { history: boolean; response_id: string; contact: object | null }

const responseColumns = [
  "id",
  "survey_id",
  "version",
  "received_at",
  "unit_id",
  "touchpoint_id",
  "customer_id",
  "person_id",
  "channel",
  "language",
  "answers",
  "hidden",
  "not_applicable",
  "weight",
  "history",
  "import_id",
] as const satisfies readonly (keyof CopiedResponse)[]

/** Writes very many responses in the transaction that the connection is in. */
export async function copyResponses(
  client: pg.PoolClient,
  responses: readonly CopiedResponse[],
  unread: readonly CopiedUnread[],
): Promise<void> {
  await copyLines(client, "listening_response", responseColumns, responses.map(lineOf))
  if (unread.length === 0) return
  const waiting = unread.map((one) => `${one.history}\t${one.response_id}\t${jsonCell(one.contact)}\n`)
  await copyLines(client, "listening_unread", ["history", "response_id", "contact"], waiting)
}

/** In the order of responseColumns. Written out, because this is most of what an import does for a row. */
function lineOf(r: CopiedResponse): string {
  const about = `${plainCell(r.unit_id)}\t${plainCell(r.touchpoint_id)}\t${plainCell(r.customer_id)}\t${plainCell(r.person_id)}`
  const said = `${textCell(r.channel)}\t${textCell(r.language)}\t${jsonCell(r.answers)}\t${jsonCell(r.hidden)}\t${listCell(r.not_applicable)}`
  return `${r.id}\t${r.survey_id}\t${r.version}\t${r.received_at}\t${about}\t${said}\t${r.weight}\t${r.history}\t${plainCell(r.import_id)}\n`
}
