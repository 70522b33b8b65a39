import type { z } from "zod"
import type { demonstration } from "#contracts/recovery.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { codeOf } from "#platform/links/code-of-link.ts"
import { demonstrationField } from "./demonstrated-answers.ts"

/** My demonstration, as far as it has come. */
export async function getDemonstration(ctx: Ctx, id: string): Promise<z.input<typeof demonstration>> {
  const found = await ctx.db
    .selectFrom("recovery_demonstration as demonstration")
    .innerJoin("listening_survey as survey", "survey.id", "demonstration.survey_id")
    .innerJoin("people_unit as unit", "unit.id", "demonstration.unit_id")
    .leftJoin("listening_response as response", "response.id", "demonstration.response_id")
    .leftJoin("recovery_case as case", "case.response_id", "demonstration.response_id")
    .select([
      "survey.slug",
      "unit.id as unit_id",
      "unit.name as unit_name",
      "unit.code as unit_code",
      "response.received_at",
      "case.id as case_id",
    ])
    .where("demonstration.id", "=", id)
    .where("demonstration.started_by", "=", personOf(ctx).id)
    .executeTakeFirst()
  if (!found) throw notFound("This demonstration")
  const { url, trial } = await publicAddress(ctx)
  const query = new URLSearchParams({ unit: found.unit_code, [demonstrationField]: id })
  const link = `${url}/s/${found.slug}?${query}`
  return {
    id,
    unit: { id: found.unit_id, name: found.unit_name },
    link: { url: link, trial },
    code: codeOf(link),
    answeredAt: found.received_at?.toISOString() ?? null,
    caseId: found.case_id,
  }
}
