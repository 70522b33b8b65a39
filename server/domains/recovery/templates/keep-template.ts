import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { listPublishedStandards } from "#standards"
import { mustRender } from "./render-template.ts"

export type WrittenTemplate = {
  name: string
  standardId: string | null
  texts: readonly { language: string; body: string }[]
}

/** Keeps a new reply template once everything in it can be filled in. */
export async function keepTemplate(ctx: Ctx, written: WrittenTemplate): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    await mustBeWhole(ctx, written)
    const id = newId(ctx)
    await ctx.db
      .insertInto("recovery_template")
      .values({ id, name: written.name, standard_id: written.standardId, made_at: ctx.now() })
      .execute()
    await keepTexts(ctx, id, written)
    await record(ctx, "template-kept", "template", id)
    changed(ctx, "templates")
    return id
  })
}

/** Says a template anew; what went out before is what it was. */
export async function changeTemplate(ctx: Ctx, id: string, written: WrittenTemplate): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await mustBeWhole(ctx, written)
    const found = await ctx.db
      .updateTable("recovery_template")
      .set({ name: written.name, standard_id: written.standardId })
      .where("id", "=", id)
      .executeTakeFirst()
    if (found.numUpdatedRows === 0n) throw notFound("This template")
    await ctx.db.deleteFrom("recovery_template_text").where("template_id", "=", id).execute()
    await keepTexts(ctx, id, written)
    await record(ctx, "template-changed", "template", id)
    changed(ctx, "templates")
  })
}

/** Offers a template no more, or again; the same said twice changes nothing. */
export async function retireTemplate(ctx: Ctx, id: string, retired: boolean): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("recovery_template")
      .select("retired_at")
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst()
    if (!found) throw notFound("This template")
    if ((found.retired_at !== null) === retired) return
    await ctx.db
      .updateTable("recovery_template")
      .set({ retired_at: retired ? ctx.now() : null })
      .where("id", "=", id)
      .execute()
    await record(ctx, retired ? "template-retired" : "template-offered", "template", id)
    changed(ctx, "templates")
  })
}

async function mustBeWhole(ctx: Ctx, { standardId, texts }: WrittenTemplate): Promise<void> {
  if (new Set(texts.map(({ language }) => language)).size < texts.length)
    throw new Refusal("language-twice", "Say the template once in each language.", { status: 400 })
  for (const { body } of texts) mustRender(body)
  if (standardId && !(await listPublishedStandards(ctx)).some(({ id }) => id === standardId))
    throw notFound("This standard")
}

async function keepTexts(ctx: Ctx, id: string, { texts }: WrittenTemplate): Promise<void> {
  await ctx.db
    .insertInto("recovery_template_text")
    .values(texts.map(({ language, body }) => ({ template_id: id, language, body })))
    .execute()
}
