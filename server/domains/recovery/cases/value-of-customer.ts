import { getCustomer, sumPurchases } from "#customers"
import { record } from "#platform/audit/record.ts"
import { findSetting, keepSetting, type Settings } from "#platform/config/settings.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"

type Roles = Settings["caseValue"]["roles"]

/** Which roles see in a case what its customer is worth: nobody until somebody says so, since service does not depend on spending. */
export async function getWhoSeesValue(ctx: Ctx): Promise<{ roles: Roles }> {
  return (await findSetting(ctx, "caseValue")) ?? { roles: [] }
}

export async function setWhoSeesValue(ctx: Ctx, roles: Roles): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const distinct = [...new Set(roles)]
    await keepSetting(ctx, "caseValue", { roles: distinct })
    await record(ctx, "case-value-set", "organisation", null, { roles: distinct.join(" ") })
  })
}

/** What a customer is worth, for a caller whose role may see it; null for everybody else. */
export async function valueFor(ctx: Ctx, customerId: string) {
  const { roles } = await getWhoSeesValue(ctx)
  if (!roles.includes(personOf(ctx).role)) return null
  const [{ band }, sums] = await Promise.all([getCustomer(ctx, customerId), sumPurchases(ctx, customerId)])
  return { band, bought: sums.map(({ minor, currency }) => ({ minor: Number(minor), currency })) }
}
