import type { Ctx } from "#platform/ctx.ts"

/** Who may know a customer by name: whoever signed in with more than a PIN on a shared device, and programs that may read. */
export function seesCustomers({ actor }: Ctx): boolean {
  if (actor.kind === "person") return actor.strength === "full"
  if (actor.kind === "service") return actor.scopes.includes("read")
  return actor.kind === "system"
}
