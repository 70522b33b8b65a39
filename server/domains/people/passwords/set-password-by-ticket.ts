import { recordAll } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { hashOfSecret } from "../secret.ts"
import { endSessionsOf } from "../sign-in/end-session.ts"
import { hashOfToken } from "../token.ts"
import { keepPassword } from "./keep-password.ts"
import { codeTyped, linkPurpose } from "./password-ticket.ts"

const spent = () =>
  new Refusal("ticket-spent", "This link or code has been used, has run out, or was mistyped. Ask for another.", {
    fields: [{ path: "body.ticket", message: "Used, run out, or mistyped. Ask for another." }],
  })

/**
 * Sets the password of whoever the ticket is for, and ends all their sessions. A ticket works once, and all others of that person end with it.
 * Returns the person's id. Throws `ticket-spent`, alike for one that was used, has run out, or never was.
 */
export async function setPasswordByTicket(ctx: Ctx, given: { ticket: string; next: string }): Promise<string> {
  const found = await findTicket(ctx, given.ticket)
  if (!found) throw spent()
  // Before the transaction: it takes tens of milliseconds of a core.
  const hash = await hashOfSecret(given.next)
  return inTransaction(ctx, async (ctx) => {
    const { numUpdatedRows } = await ctx.db
      .updateTable("people_password_ticket")
      .set({ used_at: ctx.now() })
      .where("id", "=", found.id)
      .where("used_at", "is", null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw spent()
    await keepPassword(ctx, found.personId, hash)
    await endSessionsOf(ctx, found.personId)
    const by = { kind: "person" as const, id: found.personId }
    await recordAll(ctx, [
      { deed: "password-set", subjectKind: "person", subjectId: found.personId, detail: { ticketId: found.id }, by },
    ])
    return found.personId
  })
}

async function findTicket(ctx: Ctx, typed: string): Promise<{ id: string; personId: string } | undefined> {
  const code = codeTyped(typed)
  const linkId = code ? undefined : ctx.house.signer.read(linkPurpose, typed, ctx.now())?.subjectId
  if (!code && !linkId) return undefined
  return ctx.db
    .selectFrom("people_password_ticket as ticket")
    .innerJoin("people_person as person", "person.id", "ticket.person_id")
    .select(["ticket.id", "ticket.person_id as personId"])
    .where("ticket.used_at", "is", null)
    .where("ticket.ends_at", ">", ctx.now())
    .where("person.left_at", "is", null)
    .where((eb) =>
      code
        ? eb("ticket.code_hash", "=", hashOfToken(code))
        : eb.and([eb("ticket.id", "=", linkId as string), eb("ticket.code_hash", "is", null)]),
    )
    .executeTakeFirst()
}
