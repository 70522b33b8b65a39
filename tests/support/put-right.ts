import { answerPutRight } from "#contracts/recovery.ts"
import type { TestHouse } from "./app.ts"

/** The customer's yes or no on their own page, by the link of their case. */
export async function answerAsCustomer(house: TestHouse, caseId: string, putRight: "yes" | "no"): Promise<void> {
  const { link_version } = await house.ctx.db
    .selectFrom("recovery_case")
    .select("link_version")
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow()
  const ends = new Date(house.clock.now().getTime() + 86_400_000)
  const token = house.ctx.house.signer.sign("case", caseId, link_version, ends)
  await house.stranger().call(answerPutRight, { params: { token }, body: { putRight } })
}
