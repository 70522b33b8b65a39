import { listPublishedStandards } from "#standards"
import { keepTemplate } from "../../server/domains/recovery/templates/keep-template.ts"
import { type Colleague, deedBy, type Ground } from "./ground.ts"
import type { PlannedTemplate } from "./planned-rules.ts"

/** The steward keeps the replies that are offered to whoever writes. */
export async function keepTemplates(
  { ctx, calendar }: Ground,
  steward: Colleague,
  templates: readonly PlannedTemplate[],
): Promise<void> {
  const standards = await listPublishedStandards(ctx)
  for (const { name, standard, texts } of templates) {
    const standardId = standards.find(({ title }) => title === standard)?.id
    if (!standardId) throw new Error(`There is no standard ${standard}`)
    await keepTemplate(deedBy(ctx, steward, calendar.now), { name, standardId, texts })
  }
}
