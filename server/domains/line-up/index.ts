import type { Domain } from "#platform/domain.ts"

export const lineUp: Domain = { name: "line-up", routes() {} }
