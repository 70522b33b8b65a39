import type { Domain } from "#platform/domain.ts"
import { customersLinks } from "./links.ts"
import { customersRoutes } from "./routes.ts"

export { seesCustomers } from "./access.ts"
export type { CustomerMet } from "./customer-met.ts"
export { type CustomerHere, getCustomer } from "./get-customer.ts"
export { keepCustomer, keepCustomers } from "./keep-customer.ts"

export const customers: Domain = { name: "customers", routes: customersRoutes, links: customersLinks }
