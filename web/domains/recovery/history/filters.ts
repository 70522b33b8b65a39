import { z } from "zod"

export const historyFilters = z.object({ product: z.string().max(300).optional() })
