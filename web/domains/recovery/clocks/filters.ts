import { z } from "zod"

export const hoursFilters = z.object({
  unit: z.uuid().optional(),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
})
