import { z } from "zod"

/**
 * Names a mail to a customer as its preview showed it. Whoever sends names what they saw: should another mail go by now, nothing does. Who was shown nothing
 * leaves it out.
 */
export const seen = z.string().regex(/^[\w-]{22}$/)
