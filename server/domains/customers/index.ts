import type { Domain } from "#platform/domain.ts"
import { recomputeBands } from "./bands/recompute-bands.ts"
import { customersLinks } from "./links.ts"
import { purchaseRoutes } from "./purchase-routes.ts"
import { customersRoutes } from "./routes.ts"
import { valueRoutes } from "./value/value-routes.ts"

export { seesCustomers } from "./access.ts"
export type { CustomerMet } from "./customer-met.ts"
export { sumPurchases } from "./customer-queries.ts"
export { type CustomerHere, getCustomer } from "./get-customer.ts"
export { importLeavings } from "./import/import-leavings.ts"
export { importPurchases } from "./import/import-purchases.ts"
export { keepCustomer, keepCustomers } from "./keep-customer.ts"

export const customers: Domain = {
  name: "customers",
  routes(app) {
    customersRoutes(app)
    purchaseRoutes(app)
    valueRoutes(app)
  },
  schedules: [{ name: "recompute-bands", cron: "20 2 * * *", run: recomputeBands }],
  links: customersLinks,
}
