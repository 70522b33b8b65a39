import { z } from "zod"
import { mailInStates } from "#contracts/recovery.ts"

export const mailInFilters = z.object({ state: z.enum(mailInStates).optional(), before: z.uuid().optional() })
