import type { Domain } from "#platform/domain.ts"

export const ideas: Domain = { name: "ideas", routes() {} }
