import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { purposeTranslations } from "../ledgers.ts"
import { mustBeAnother } from "./translation.ts"

/** Writes the purpose in another language; `purposeId` are the words that were translated. */
export async function translatePurpose(
  ctx: Ctx,
  language: string,
  { purposeId, words }: { purposeId: string; words: string },
): Promise<void> {
  mustBeAnother(language, (await getOrganisation(ctx)).language)
  await inTransaction(ctx, async (ctx) => {
    const purpose = await ctx.db
      .selectFrom("standards_purpose")
      .select("id")
      .where("id", "=", purposeId)
      .executeTakeFirst()
    if (!purpose) throw notFound("This purpose")
    await keep(ctx, language, { purpose_id: purposeId, words, withdrawn: false })
    await record(ctx, "purpose-translated", "purpose", purposeId, { language })
    changed(ctx, "purpose", "standards")
  })
}

/** From now on there is none in this language. */
export async function withdrawPurposeTranslation(ctx: Ctx, language: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const last = await ctx.db
      .selectFrom("standards_purpose_translation")
      .select(["purpose_id", "words", "withdrawn"])
      .where("language", "=", language)
      .orderBy("id", "desc")
      .executeTakeFirst()
    if (!last || last.withdrawn) return
    await keep(ctx, language, { ...last, withdrawn: true })
    await record(ctx, "purpose-translation-withdrawn", "purpose", last.purpose_id, { language })
    changed(ctx, "purpose", "standards")
  })
}

async function keep(ctx: Ctx, language: string, row: { purpose_id: string; words: string; withdrawn: boolean }) {
  await append(
    ctx,
    purposeTranslations,
    ctx.db
      .insertInto("standards_purpose_translation")
      .values({ ...row, id: newId(ctx), language, written_at: ctx.now(), written_by: actorId(ctx) }),
  )
}
