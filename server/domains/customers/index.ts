import type { Domain } from "#platform/domain.ts"

export { type CustomerHere, getCustomer } from "./get-customer.ts"
export { type CustomerMet, keepCustomer } from "./keep-customer.ts"

export const customers: Domain = { name: "customers", routes() {} }
