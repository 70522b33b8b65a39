import type { z } from "zod"
import type { getCalendar } from "#contracts/recovery.ts"

export type Calendar = z.output<typeof getCalendar.reply>
