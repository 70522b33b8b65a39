import type { Ctx } from "#platform/ctx.ts"
import { replyToken } from "#platform/links/reply-token.ts"
import { messageIdOf } from "#platform/mail/message-id.ts"

/** So many of the mails before are named; who threads by them needs the first and the last ones. */
const mostNamed = 12

/** What makes a mail of a case part of its conversation: in the customer's mail program, and when it is answered. */
export async function threadOfCase(
  ctx: Ctx,
  found: { id: string; number: number },
): Promise<{ replyTo: string | undefined; headers: Record<string, string> }> {
  const before = await listMessageIds(ctx, found.id)
  const last = before.at(-1)
  return {
    replyTo: ctx.house.replyTo?.replace("{token}", replyToken(ctx.house.secret, found.number)),
    headers: last ? { "In-Reply-To": last, References: before.join(" ") } : {},
  }
}

/** The Message-IDs of the first and the last mails that went to the customer about this case. */
async function listMessageIds(ctx: Ctx, caseId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom("platform_mail")
    .select("id")
    .where("subject_kind", "=", "case")
    .where("subject_id", "=", caseId)
    .where("purpose", "in", toCustomers)
    .where("state", "!=", "returned")
    .orderBy("id")
    .limit(500)
    .execute()
  const ids = rows.map(({ id }) => messageIdOf(id, ctx.house.mailDomain))
  return ids.length <= mostNamed ? ids : [...ids.slice(0, 1), ...ids.slice(1 - mostNamed)]
}

/** Why a mail about a case goes to its customer, as the outbox names it. */
export const toCustomers = ["case-reply", "case-question"]
