import { z } from "zod"

export const complaintFilters = z.object({
  unit: z.uuid().optional(),
  touchpoint: z.uuid().optional(),
  language: z.string().max(12).optional(),
})
