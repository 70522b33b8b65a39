import type pg from "pg"
import { type Cell, copyRows } from "#platform/database/copy-rows.ts"

/** A row of listening_response and of what is to be read, as far as COPY writes it. */
export type CopiedResponse = {
  id: string
  survey_id: string
  version: number
  received_at: Date | string
  unit_id: string | null
  touchpoint_id: string | null
  customer_id: string | null
  person_id: string | null
  channel: string
  language: string | null
  answers: object
  hidden: object
  not_applicable: string[]
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
  const rows = responses.map((response) => responseColumns.map((column): Cell => response[column]))
  await copyRows(client, "listening_response", responseColumns, rows)
  const waiting = unread.map(({ history, response_id, contact }) => [history, response_id, contact])
  await copyRows(client, "listening_unread", ["history", "response_id", "contact"], waiting)
}
