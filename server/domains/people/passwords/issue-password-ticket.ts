import { record } from "#platform/audit/record.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { asSystem, type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { hashOfToken, newPassword } from "../token.ts"
import { endTicketsOf } from "./keep-password.ts"
import { passwordMail } from "./password-mail.ts"
import { endOf, linkPurpose, mostAskedFor, type TicketPurpose } from "./password-ticket.ts"

type Bearer = { id: string; name: string; email: string | null; locale: string | null }

/** Mails a person the link with which they set their password. Throws `no-email` for who has no address. */
export async function invitePerson(ctx: Ctx, personId: string): Promise<{ endsAt: string }> {
  return inTransaction(ctx, async (ctx) => {
    const person = await getBearer(ctx, personId)
    if (person.email === null)
      throw new Refusal("no-email", "This person has no e-mail address. Print a code for them instead.")
    await endTicketsOf(ctx, personId)
    const endsAt = await mailLink(ctx, { ...person, email: person.email }, "invitation")
    await record(ctx, "person-invited", "person", personId)
    return { endsAt: endsAt.toISOString() }
  })
}

/** Makes the code that is printed for a person; it is shown once. Earlier tickets of theirs hold no longer. */
export async function printPasswordCode(
  ctx: Ctx,
  personId: string,
): Promise<{ code: string; endsAt: string; address: string }> {
  const code = newPassword()
  return inTransaction(ctx, async (ctx) => {
    await getBearer(ctx, personId)
    await endTicketsOf(ctx, personId)
    const { endsAt } = await keepTicket(ctx, personId, "printed", hashOfToken(code))
    await record(ctx, "password-code-printed", "person", personId)
    const { url } = await publicAddress(ctx)
    return { code, endsAt: endsAt.toISOString(), address: `${url}/set-password` }
  })
}

/** Mails the link to whoever has this address, and does nothing where nobody has, or where it was asked for too often. */
export async function askForPassword(ctx: Ctx, email: string): Promise<void> {
  await inTransaction(asSystem(ctx), async (ctx) => {
    const person = await ctx.db
      .selectFrom("people_person")
      .select(["id", "name", "email", "locale"])
      .where((eb) => eb(eb.fn("lower", ["email"]), "=", email.trim().toLowerCase()))
      .where("left_at", "is", null)
      .forUpdate()
      .executeTakeFirst()
    if (!person?.email || (await askedTooOften(ctx, person.id))) return
    await mailLink(ctx, { ...person, email: person.email }, "forgotten")
    await record(ctx, "password-asked-for", "person", person.id)
  })
}

async function getBearer(ctx: Ctx, personId: string): Promise<Bearer> {
  const person = await ctx.db
    .selectFrom("people_person")
    .select(["id", "name", "email", "locale"])
    .where("id", "=", personId)
    .where("left_at", "is", null)
    .executeTakeFirst()
  if (!person) throw notFound("This person")
  return person
}

async function mailLink(ctx: Ctx, person: Bearer & { email: string }, purpose: TicketPurpose): Promise<Date> {
  const { id, endsAt } = await keepTicket(ctx, person.id, purpose, null)
  const ticket = ctx.house.signer.sign(linkPurpose, id, 1, endsAt)
  await queueMail(ctx, await passwordMail(ctx, person, { purpose, ticket, endsAt }))
  return endsAt
}

async function keepTicket(ctx: Ctx, personId: string, purpose: TicketPurpose, codeHash: Buffer | null) {
  const ticket = { id: newId(ctx), endsAt: endOf(purpose, ctx.now()) }
  await ctx.db
    .insertInto("people_password_ticket")
    .values({
      id: ticket.id,
      person_id: personId,
      purpose,
      code_hash: codeHash,
      made_at: ctx.now(),
      made_by: ctx.actor.kind === "person" ? personOf(ctx).id : null,
      ends_at: ticket.endsAt,
    })
    .execute()
  return ticket
}

async function askedTooOften(ctx: Ctx, personId: string): Promise<boolean> {
  const { n } = await ctx.db
    .selectFrom("people_password_ticket")
    .select((eb) => eb.fn.countAll<string>().as("n"))
    .where("person_id", "=", personId)
    .where("purpose", "=", "forgotten")
    .where("made_at", ">", new Date(ctx.now().getTime() - mostAskedFor.within))
    .executeTakeFirstOrThrow()
  return Number(n) >= mostAskedFor.tickets
}
