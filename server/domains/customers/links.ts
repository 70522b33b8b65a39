import type { LinkSource } from "#platform/trace/link.ts"
import { seesCustomers } from "./access.ts"

/** Customers as others' links name them, for those who may see them. */
export const customersLinks: LinkSource = {
  kinds: ["customer"],
  async linksOf() {
    return []
  },
  async nodesOf(ctx, refs) {
    const ids = refs.filter((ref) => ref.kind === "customer").map((ref) => ref.id)
    if (ids.length === 0 || !seesCustomers(ctx)) return []
    const rows = await ctx.db
      .selectFrom("customers_customer")
      .select(["id", "name", "email", "key"])
      .where("id", "in", ids)
      .where("erased_at", "is", null)
      .execute()
    return rows.map(({ id, name, email, key }) => ({
      kind: "customer",
      id,
      title: name ?? email ?? key ?? "",
      at: null,
      href: `/customers/${id}`,
    }))
  },
}
