import type { About, Ask } from "./request.ts"

const content = () => ({
  title: "Greet first",
  behaviour: "We greet whoever comes in before they ask.",
  why: "",
  looksLike: "",
  notLike: "",
  toward: "both",
})
const rosa = () => ({ name: "Rosa", email: null, phone: "+351 21 000 00 00", language: null })

/** Every standard that is not retired. */
async function inOrder({ town }: About) {
  const { db } = town.house.ctx
  const rows = await db.selectFrom("standards_standard").select("id").where("state", "!=", "retired").execute()
  return { ids: rows.map(({ id }) => id) }
}

/** Standards, and the customers that they are for. */
export const standardsRequests: Record<string, Ask> = {
  writePurpose: { body: () => ({ words: "Nobody leaves without an answer." }) },
  listStandards: { of: "standard", lists: true },
  "listStandards: drafts": { of: "a draft standard", lists: true },
  getStandard: { of: "standard" },
  "getStandard: a draft": { of: "a draft standard" },
  draftStandard: { body: content },
  rewriteStandard: { of: "a draft standard", body: content },
  publishStandard: { of: "a draft standard" },
  retireStandard: { of: "standard" },
  orderStandards: { of: "standard", body: inOrder },
  listCustomers: { of: "customer", lists: true },
  getCustomer: { of: "customer" },
  keepCustomer: { body: () => ({ ...rosa(), key: null }) },
  changeCustomer: { of: "customer", body: rosa },
}
