import type { z } from "zod"
import type * as contracts from "#contracts/examples.ts"
import type { Ctx } from "#platform/ctx.ts"

export const mostExamples = 12

/** What is told of a standard now, the earliest first. */
export async function listExamples(
  ctx: Ctx,
  standardId: string,
): Promise<z.input<typeof contracts.listExamples.reply>["examples"]> {
  const rows = await ctx.db
    .selectFrom("standards_example as example")
    .leftJoin("people_person as writer", "writer.id", "example.written_by")
    .select(["example.id", "example.words", "example.written_at", "writer.id as writer_id", "writer.name as writer"])
    .where("example.standard_id", "=", standardId)
    .where("example.withdrawn_at", "is", null)
    .orderBy("example.id")
    .limit(mostExamples)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    words: row.words,
    writtenAt: row.written_at.toISOString(),
    writtenBy: row.writer_id && row.writer ? { id: row.writer_id, name: row.writer } : null,
  }))
}
