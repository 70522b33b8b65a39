import { tellPutBack } from "#platform/backup/put-back.ts"
import { asSystem, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { domains } from "../../server/app.ts"
import { type Common, withHouse } from "../open.ts"
import { say } from "../say.ts"

/** `wellserved put-back MOMENT`: the database was put back from a copy of that moment by other means than `restore`, such as a snapshot. */
export async function putBack(moment: string, common: Common): Promise<void> {
  const copiedAt = new Date(moment)
  if (Number.isNaN(copiedAt.getTime()) || copiedAt > new Date())
    throw new Refusal(
      "not-a-moment",
      `"${moment}" is no moment that has been. Say when the copy was made, such as 2026-03-02T08:30Z.`,
    )
  await withHouse(common, ({ app }) => inTransaction(asSystem(app.ctx), (ctx) => tellPutBack(ctx, domains, copiedAt)))
  say(common, { copiedAt: copiedAt.toISOString() }, [heldAfterPutBack])
}

/** What whoever puts data back must know. */
export const heldAfterPutBack =
  "A newsletter that was on its way is held: a steward decides under Board, Newsletter, how it goes on."
