import type { z } from "zod"
import type * as contracts from "#contracts/translations.ts"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { listChecks } from "../acknowledgement/in-force.ts"
import { getStandardForUpdate } from "../get-standard-for-update.ts"
import { translations } from "../ledgers.ts"
import { mustBeAnother } from "./translation.ts"

type Written = z.output<typeof contracts.translateStandard.body>

/** Writes a standard in another language. It is of the wording with this number, and is out of date as soon as that one is. */
export async function translateStandard(
  ctx: Ctx,
  standardId: string,
  language: string,
  { wording, words }: Written,
): Promise<void> {
  mustBeAnother(language, (await getOrganisation(ctx)).language)
  await inTransaction(ctx, async (ctx) => {
    await getStandardForUpdate(ctx, standardId)
    const version = await ctx.db
      .selectFrom("standards_version")
      .select("id")
      .where("standard_id", "=", standardId)
      .where("number", "=", wording)
      .executeTakeFirst()
    if (!version) throw notFound("This wording")
    const check = (await listChecks(ctx, [standardId])).get(standardId)
    if (words.check && words.check.answers.length !== (check?.answers.length ?? 0))
      throw new Refusal("check-changed", "The question of this standard was changed meanwhile. Translate it anew.")
    await append(
      ctx,
      translations,
      ctx.db.insertInto("standards_translation").values({
        id: newId(ctx),
        standard_id: standardId,
        language,
        version_id: version.id,
        title: words.title,
        behaviour: words.behaviour,
        why: words.why,
        looks_like: words.looksLike,
        not_like: words.notLike,
        check_id: words.check && check ? check.id : null,
        question: words.check?.question ?? "",
        answers: words.check?.answers ?? [],
        written_at: ctx.now(),
        written_by: actorId(ctx),
      }),
    )
    await record(ctx, "standard-translated", "standard", standardId, { language, version: wording })
    changed(ctx, "standards", "me")
  })
}

/** From now on there is none in this language. Taken away twice, it is away once. */
export async function withdrawTranslation(ctx: Ctx, standardId: string, language: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await getStandardForUpdate(ctx, standardId)
    const last = await ctx.db
      .selectFrom("standards_translation")
      .selectAll()
      .where("standard_id", "=", standardId)
      .where("language", "=", language)
      .orderBy("id", "desc")
      .executeTakeFirst()
    if (!last || last.withdrawn) return
    await append(
      ctx,
      translations,
      ctx.db
        .insertInto("standards_translation")
        .values({ ...last, id: newId(ctx), withdrawn: true, written_at: ctx.now(), written_by: actorId(ctx) }),
    )
    await record(ctx, "translation-withdrawn", "standard", standardId, { language })
    changed(ctx, "standards", "me")
  })
}
