import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"

/** In which languages somebody would read what has several, the best first: their own, then the organisation's. */
export async function readerLanguages(ctx: Ctx): Promise<string[]> {
  const { language } = await getOrganisation(ctx)
  const own = ctx.actor.kind === "person" ? ctx.actor.locale : null
  return own === null ? [language] : [own, language]
}
