import { publicAddress } from "#platform/config/local-address.ts"
import type { Ctx } from "#platform/ctx.ts"

const lastsDays = 90

type Linked = { id: string; link_version: number }

/** The address of the customer's own page for this case; it runs out after 90 days and is renewed with every mail. */
export async function customersLink(ctx: Ctx, found: Linked): Promise<string> {
  const { url } = await publicAddress(ctx)
  return url + pathForCustomer(ctx, found)
}

/** The same without the address of this program, for who is on one of its pages already. */
export function pathForCustomer(ctx: Ctx, found: Linked): string {
  const expires = new Date(ctx.now().getTime() + lastsDays * 24 * 3_600_000)
  return `/c/${ctx.house.signer.sign("case", found.id, found.link_version, expires)}`
}
