import type { Domain } from "#platform/domain.ts"

export { getStandardTitle, listPublishedStandards, type PublishedStandard } from "./published-standards.ts"

export const standards: Domain = { name: "standards", routes() {} }
