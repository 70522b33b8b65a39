import type { Ctx } from "#platform/ctx.ts"
import { standardsIn } from "#standards"

const aYear = 365 * 86_400_000

/** Every template by name, those that are retired last; with how many replies of the last year began with it, demonstrations left out. */
export async function listTemplates(ctx: Ctx) {
  const since = new Date(ctx.now().getTime() - aYear)
  const [said, templates, texts, uses] = await Promise.all([
    standardsIn(ctx),
    ctx.db
      .selectFrom("recovery_template as template")
      .leftJoin("standards_standard as standard", "standard.id", "template.standard_id")
      .leftJoin("standards_version as version", "version.id", "standard.version_id")
      .select(["template.id", "template.name", "template.retired_at", "standard.id as standard_id", "version.title"])
      .orderBy("template.name")
      .limit(500)
      .execute(),
    ctx.db.selectFrom("recovery_template_text").selectAll().orderBy("language").execute(),
    ctx.db
      .selectFrom("recovery_message as message")
      .innerJoin("recovery_case as case", "case.id", "message.case_id")
      .select((eb) => ["message.template_id", eb.fn.countAll<number>().as("times")])
      .where("message.template_id", "is not", null)
      .where("message.at", ">", since)
      .where("case.demonstration", "=", false)
      .groupBy("message.template_id")
      .execute(),
  ])
  const timesOf = new Map(uses.map(({ template_id, times }) => [template_id, Number(times)]))
  const textsOf = Map.groupBy(texts, ({ template_id }) => template_id)
  return templates
    .map((one) => ({
      id: one.id,
      name: one.name,
      standard: said.named(one.standard_id ? { id: one.standard_id, name: one.title ?? "" } : null),
      retired: one.retired_at !== null,
      texts: (textsOf.get(one.id) ?? []).map(({ language, body }) => ({ language, body })),
      used: timesOf.get(one.id) ?? 0,
    }))
    .sort((a, b) => Number(a.retired) - Number(b.retired))
}
