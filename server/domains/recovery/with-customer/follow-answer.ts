import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { pathForCustomer } from "./customers-link.ts"

/** An answer is read within seconds; what has opened no case by then opens none. */
const readWithin = 60_000

type Followed = { casePath: string } | { state: "waiting" | "none"; language: string | null }

/** What became of the answer that the caller's link names: the path of their own page for its case, or that there is none, or none yet. */
export async function followAnswer(ctx: Ctx): Promise<Followed> {
  const { actor } = ctx
  if (actor.kind !== "customer" || actor.link?.purpose !== "answer") throw notFound("This link")
  const answer = await ctx.db
    .selectFrom("listening_response as response")
    .leftJoin("recovery_case as case", "case.response_id", "response.id")
    .select(["response.received_at", "response.language", "case.id as case_id", "case.link_version", "case.history"])
    .where("response.id", "=", actor.link.subjectId)
    .executeTakeFirst()
  if (!answer) throw notFound("This link")
  if (answer.case_id !== null && answer.link_version !== null && !answer.history)
    return { casePath: pathForCustomer(ctx, { id: answer.case_id, link_version: answer.link_version }) }
  const waiting = ctx.now().getTime() - answer.received_at.getTime() < readWithin
  return { state: waiting ? "waiting" : "none", language: answer.language }
}
