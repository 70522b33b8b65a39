import { z } from "zod"
import { beforeAndAfterQuery, judgedChangeFilters } from "#contracts/before-and-after.ts"

/** What may stand in the addresses of both screens. */
export const changeListFilters = judgedChangeFilters.extend({ sort: z.string().max(40).optional() })
export const changeFilters = beforeAndAfterQuery

/** A change before and after, as a link. */
export const changeHref = (id: string): string => `/before-and-after/${id}`
