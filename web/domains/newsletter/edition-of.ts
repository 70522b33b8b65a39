import type { getEdition, listEditions } from "#contracts/newsletter.ts"
import type { Reply } from "#contracts/route.ts"

export type Edition = Reply<typeof getEdition>
export type EditionHead = Reply<typeof listEditions>["editions"][number]
