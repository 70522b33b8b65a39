import type { Domain } from "#platform/domain.ts"

export const recovery: Domain = { name: "recovery", routes() {} }
