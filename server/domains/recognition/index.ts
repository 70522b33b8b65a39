import type { Domain } from "#platform/domain.ts"

export const recognition: Domain = { name: "recognition", routes() {} }
