import { listPublishedStandards } from "#standards"
import { keepTemplate } from "../../server/domains/recovery/templates/keep-template.ts"
import type { KeptTemplate } from "../cases/ready-reply.ts"
import { type Colleague, deedBy, type Ground } from "./ground.ts"
import type { PlannedTemplate } from "./planned-rules.ts"

/** The steward keeps the replies that are offered to whoever writes, from the beginning of the year. */
export async function keepTemplates(
  { ctx }: Ground,
  steward: Colleague,
  templates: readonly PlannedTemplate[],
): Promise<KeptTemplate[]> {
  const standards = await listPublishedStandards(ctx)
  const kept: KeptTemplate[] = []
  for (const { name, standard, texts, begins } of templates) {
    const standardId = standards.find(({ title }) => title === standard)?.id
    if (!standardId) throw new Error(`There is no standard ${standard}`)
    const id = await keepTemplate(deedBy(ctx, steward, ctx.now()), { name, standardId, texts })
    kept.push({ id, texts, ...begins })
  }
  return kept
}
