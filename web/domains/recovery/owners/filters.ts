import { z } from "zod"

export const ownerFilters = z.object({ unit: z.uuid().optional() })
