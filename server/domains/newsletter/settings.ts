import type { z } from "zod"
import type { newsletterSettings } from "#contracts/newsletter.ts"
import { record } from "#platform/audit/record.ts"
import { findSetting, keepSetting } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { firstSettings } from "./edition.ts"

type NewsletterSettings = z.output<typeof newsletterSettings>

export const readNewsletterSettings = async (ctx: Ctx): Promise<NewsletterSettings> =>
  (await findSetting(ctx, "newsletter")) ?? firstSettings

export async function changeNewsletterSettings(ctx: Ctx, settings: NewsletterSettings): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await keepSetting(ctx, "newsletter", settings)
    await record(ctx, "newsletter-settings-changed", "newsletter", null, settings)
    changed(ctx, "newsletter")
  })
}
