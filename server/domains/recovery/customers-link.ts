import { publicAddress } from "#platform/config/local-address.ts"
import type { Ctx } from "#platform/ctx.ts"

const lastsDays = 90

/** The address of the customer's own page for this case; it runs out after 90 days and is renewed with every mail. */
export async function customersLink(ctx: Ctx, found: { id: string; link_version: number }): Promise<string> {
  const { url } = await publicAddress(ctx)
  const expires = new Date(ctx.now().getTime() + lastsDays * 24 * 3_600_000)
  return `${url}/c/${ctx.house.signer.sign("case", found.id, found.link_version, expires)}`
}
