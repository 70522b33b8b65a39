import type { Ctx } from "#platform/ctx.ts"

/** Every template by name, those that are retired last. */
export async function listTemplates(ctx: Ctx) {
  const [templates, texts] = await Promise.all([
    ctx.db
      .selectFrom("recovery_template as template")
      .leftJoin("standards_standard as standard", "standard.id", "template.standard_id")
      .leftJoin("standards_version as version", "version.id", "standard.version_id")
      .select(["template.id", "template.name", "template.retired_at", "standard.id as standard_id", "version.title"])
      .orderBy("template.name")
      .limit(500)
      .execute(),
    ctx.db.selectFrom("recovery_template_text").selectAll().orderBy("language").execute(),
  ])
  const textsOf = Map.groupBy(texts, ({ template_id }) => template_id)
  return templates
    .map((one) => ({
      id: one.id,
      name: one.name,
      standard: one.standard_id ? { id: one.standard_id, name: one.title ?? "" } : null,
      retired: one.retired_at !== null,
      texts: (textsOf.get(one.id) ?? []).map(({ language, body }) => ({ language, body })),
    }))
    .sort((a, b) => Number(a.retired) - Number(b.retired))
}
