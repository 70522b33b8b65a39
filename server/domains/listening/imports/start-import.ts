import type { FeedbackMap } from "#contracts/feedback-map.ts"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { keepImportSurvey } from "./import-survey.ts"

/** Makes an import ready to take its file. Throws `import-question-differs`. */
export function startImport(ctx: Ctx, { fileName, map }: { fileName: string; map: FeedbackMap }): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const id = newId(ctx)
    const { surveyId } = await keepImportSurvey(ctx, map)
    await ctx.db
      .insertInto("listening_import")
      .values({
        id,
        survey_id: surveyId,
        file_name: fileName,
        map: JSON.stringify(map),
        state: "waiting",
        started_at: ctx.now(),
        started_by: actorId(ctx),
        moved_at: ctx.now(),
      })
      .execute()
    await record(ctx, "import-started", "import", id)
    return id
  })
}
