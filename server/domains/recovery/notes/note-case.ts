import type { z } from "zod"
import type { noteCase as contract } from "#contracts/recovery.ts"
import { getCustomer } from "#customers"
import { getPerson, listUnitsFlat } from "#people"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"
import { viewOf } from "../access.ts"
import { subjectOf } from "../cases/case.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { openCase } from "../cases/open-case.ts"
import { severityOfWords } from "../complaints/take-complaint.ts"
import { findOneNamed, guessCase } from "./guess-case.ts"

type Note = z.output<typeof contract.body>

/** "A customer told me", in one field and with one tap: what was not said is guessed from the words. */
export async function noteCase(ctx: Ctx, note: Note): Promise<z.input<typeof contract.reply>> {
  const severity = severityOfWords(note.words)
  return inTransaction(ctx, async (ctx) => {
    const [unitId, customerId] = [await unitOf(ctx, note), await customerOf(ctx, note)]
    const id = (await openCase(ctx, {
      subject: subjectOf(note.words, note.words),
      words: note.words,
      source: "note",
      customerId,
      unitId,
      severity,
    })) as string
    return told(ctx, id)
  })
}

async function unitOf(ctx: Ctx, { words, unitId }: Note): Promise<string> {
  if (unitId === undefined) return (await guessCase(ctx, words)).unit.id
  if (!(await listUnitsFlat(ctx)).some(({ id }) => id === unitId)) throw notFound("This unit")
  return unitId
}

/** Whom the words name, unless somebody was chosen or nobody was; by PIN nobody is chosen, since no customer was shown. */
async function customerOf(ctx: Ctx, { words, customerId }: Note): Promise<string | null> {
  if (customerId === undefined) return (await findOneNamed(ctx, words))?.id ?? null
  if (customerId === null) return null
  if (personOf(ctx).strength === "pin")
    throw forbidden(
      "pin-chooses-no-customer",
      "With a PIN you do not choose customers. Write their name into the note instead.",
    )
  await getCustomer(ctx, customerId)
  return customerId
}

async function told(ctx: Ctx, id: string): Promise<z.input<typeof contract.reply>> {
  const found = await getCaseForUpdate(ctx, id)
  const [owner, units, { see }] = await Promise.all([
    getPerson(ctx, found.owner_id),
    listUnitsFlat(ctx),
    viewOf(ctx, found),
  ])
  const pin = personOf(ctx).strength === "pin"
  const customer = found.customer_id && !pin ? await getCustomer(ctx, found.customer_id) : null
  return {
    id,
    number: found.number,
    owner: { id: owner.id, name: owner.name },
    unit: { id: found.unit_id, name: units.find(({ id }) => id === found.unit_id)?.name ?? "" },
    customer: customer && { id: customer.id, name: customer.name ?? customer.email ?? "" },
    maySee: see,
  }
}
