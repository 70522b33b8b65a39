import { seal, unseal } from "#platform/config/seal.ts"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import type { Sums } from "./award.ts"

/**
 * The ballots of an award, as sums by nominee in one sealed row. Each vote opens the row, adds one and seals it anew under another nonce: the database
 * never holds a ballot, and what it holds looks alike whomever a vote was for. The key lies beside the data, outside the database.
 */

/** Digits of a sum, so that the box is as long with one vote as with many. */
const digits = 9

const purposeOf = (awardId: string) => `ballot box ${awardId}`

/** The sums so far; nobody else votes in this award before the transaction is over. */
export async function openBoxForUpdate(ctx: Ctx, awardId: string): Promise<Map<string, number>> {
  const box = await ctx.db
    .selectFrom("recognition_award_box")
    .select("sealed")
    .where("award_id", "=", awardId)
    .forUpdate()
    .executeTakeFirst()
  return new Map(box ? sumsIn(ctx, awardId, box.sealed) : [])
}

/** What all chose. Only to be asked when nobody votes any more. */
export async function openBox(ctx: Ctx, awardId: string): Promise<Sums> {
  const box = await ctx.db
    .selectFrom("recognition_award_box")
    .select("sealed")
    .where("award_id", "=", awardId)
    .executeTakeFirst()
  return box ? sumsIn(ctx, awardId, box.sealed) : new Map()
}

/** `of`: everybody who can be voted for, so that who has no vote yet stands in it too. */
export async function closeBox(ctx: Ctx, awardId: string, of: readonly string[], sums: Sums): Promise<void> {
  const ids = [...new Set([...of, ...sums.keys()])].toSorted()
  const text = ids.map((id) => `${id}:${String(sums.get(id) ?? 0).padStart(digits, "0")}`).join("\n")
  const sealed = seal(ctx.house, purposeOf(awardId), text)
  await ctx.db
    .insertInto("recognition_award_box")
    .values({ award_id: awardId, sealed })
    .onConflict((conflict) => conflict.column("award_id").doUpdateSet({ sealed }))
    .execute()
}

/** Of who voted only how many is left, and of the ballots nothing. */
export async function destroyBallots(ctx: Ctx, awardId: string): Promise<void> {
  await ctx.db.deleteFrom("recognition_award_box").where("award_id", "=", awardId).execute()
  await ctx.db.deleteFrom("recognition_award_voter").where("award_id", "=", awardId).execute()
}

function sumsIn(ctx: Ctx, awardId: string, sealed: Buffer): Map<string, number> {
  const text = unseal(ctx.house, purposeOf(awardId), sealed)
  if (text === undefined)
    throw new Refusal(
      "ballot-box-locked",
      "The ballots were sealed with a key that is not here. Bring back the key file from the backup, or call the award off.",
    )
  return new Map(
    text.split("\n").map((line) => {
      const [id = "", sum = ""] = line.split(":")
      return [id, Number(sum)]
    }),
  )
}
