import type { z } from "zod"
import type { listReplies as contract } from "#contracts/replies.ts"
import type { Ctx } from "#platform/ctx.ts"
import { handOf } from "../access.ts"
import { getOneKudos } from "../kudos-queries.ts"
import { mayWithdraw } from "./withdraw-reply.ts"

const most = 200

/** The replies to a kudos on the board, the oldest first. */
export async function listReplies(ctx: Ctx, kudosId: string): Promise<z.input<typeof contract.reply>> {
  await getOneKudos(ctx, kudosId)
  const [hand, rows] = await Promise.all([
    handOf(ctx),
    ctx.db
      .selectFrom("recognition_reply as reply")
      .innerJoin("people_person as person", "person.id", "reply.by_id")
      .select(["reply.id", "reply.words", "reply.at", "person.id as by_id", "person.name", "person.unit_id"])
      .where("reply.kudos_id", "=", kudosId)
      .where("reply.withdrawn_at", "is", null)
      .orderBy("reply.id", "desc")
      .limit(most)
      .execute(),
  ])
  return {
    replies: rows.toReversed().map((row) => ({
      id: row.id,
      words: row.words,
      by: { id: row.by_id, name: row.name },
      at: row.at.toISOString(),
      may: { withdraw: mayWithdraw(hand, { id: row.by_id, unitId: row.unit_id }) },
    })),
  }
}
