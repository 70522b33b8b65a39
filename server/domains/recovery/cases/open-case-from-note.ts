import type { z } from "zod"
import type { openCase as contract } from "#contracts/recovery.ts"
import { keepCustomer } from "#customers"
import { listUnitsFlat } from "#people"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { openCase } from "./open-case.ts"

/** "A customer told me": what a colleague typed in ten seconds becomes a case. Anyone may, for any unit: whoever hears it, passes it on. */
export async function openCaseFromNote(ctx: Ctx, note: z.output<typeof contract.body>): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    if (!(await listUnitsFlat(ctx)).some((unit) => unit.id === note.unitId)) throw notFound("This unit")
    const customerId =
      note.customer && (note.customer.email || note.customer.name) ? await keepCustomer(ctx, note.customer) : null
    const id = await openCase(ctx, { ...note, source: "note", customerId })
    return id as string
  })
}
