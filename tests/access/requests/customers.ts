import { type Ask, today } from "./request.ts"

const form = { version: 1, header: false, timeZone: "UTC" }
const purchases = {
  csv: "K1,2026-01-05,10",
  map: { ...form, currency: "EUR", columns: { customer: 1, at: 2, amount: 3 } },
}

/** What customers buy, that they leave, and what is read from both. */
export const customersRequests: Record<string, Ask> = {
  previewPurchases: { body: () => purchases },
  importPurchases: { body: () => purchases },
  keepPurchases: {
    body: (about) => ({
      purchases: [{ customer: { key: "K1" }, at: `${today(about)}T00:00:00Z`, amount: { minor: 1, currency: "EUR" } }],
    }),
  },
  importLeavings: {
    body: () => ({ csv: "K1,2026-01-06,price", map: { ...form, columns: { customer: 1, day: 2, reason: 3 } } }),
  },
  noteLeaving: { of: "customer", body: (about) => ({ day: today(about), reason: "moved" }) },
  takeBackLeaving: { of: "customer" },
  setBandRule: { body: () => ({ by: "thirds" }) },
}
