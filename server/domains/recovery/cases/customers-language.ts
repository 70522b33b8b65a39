import { getCustomer } from "#customers"
import type { Ctx } from "#platform/ctx.ts"

/** Which language the customer of a case speaks, as far as it is known. */
export async function findCustomersLanguage(ctx: Ctx, customerId: string | null): Promise<string | null> {
  return customerId === null ? null : (await getCustomer(ctx, customerId)).language
}
