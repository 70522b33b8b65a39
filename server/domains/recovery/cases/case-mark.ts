import { createHash } from "node:crypto"
import type { z } from "zod"
import type { customersCase } from "#contracts/recovery.ts"

/** Another mark as soon as the customer's page would show anything else, whatever that is; it says nothing by itself. */
export function markOf(shown: z.input<typeof customersCase>): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("base64url").slice(0, 16)
}
