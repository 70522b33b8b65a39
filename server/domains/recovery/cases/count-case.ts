import { sql } from "kysely"
import { dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import type { CaseFact } from "./case-facts.ts"

/** What of a case says where its facts belong. */
export type CountedCase = {
  id: string
  unit_id: string
  touchpoint_id: string | null
  response_id: string | null
  customer_id: string | null
  demonstration: boolean
}

/** Tells measures what became true of a case, with the touchpoint, survey, channel, language and spending band that are known. Of a demonstration nothing is told. */
export async function countCase(ctx: Ctx, found: CountedCase, facts: readonly CaseFact[]): Promise<void> {
  if (found.demonstration || facts.length === 0) return
  const dims = await readDims(ctx, found)
  await recordFacts(
    ctx,
    await Promise.all(
      facts.map(async ({ measure, value, at, subjectId = found.id }) => ({
        measure,
        value,
        day: await dayAt(ctx, found.unit_id, at),
        unitId: found.unit_id,
        dims,
        subjectId,
      })),
    ),
  )
}

type Known = {
  survey: string | null
  touchpoint: string | null
  channel: string | null
  language: string | null
  band: string | null
}

/** The dimensions of these that are known. */
export const dimsOf = (known: Known): Record<string, string> =>
  Object.fromEntries(Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== null))

async function readDims(ctx: Ctx, found: CountedCase): Promise<Record<string, string>> {
  const { rows } = await sql<Omit<Known, "touchpoint">>`
    select response.survey_id as survey, response.channel, coalesce(response.language, customer.language) as language, customer.band
    from (select ${found.response_id}::uuid as response_id, ${found.customer_id}::uuid as customer_id) as one
    left join listening_response response on response.id = one.response_id
    left join customers_customer customer on customer.id = one.customer_id`.execute(ctx.db)
  const [known] = rows
  return dimsOf({
    survey: known?.survey ?? null,
    touchpoint: found.touchpoint_id,
    channel: known?.channel ?? null,
    language: known?.language ?? null,
    band: known?.band ?? null,
  })
}
