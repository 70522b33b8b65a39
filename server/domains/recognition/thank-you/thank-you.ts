import type { ShownAs } from "#contracts/thank-you.ts"
import { thankYouWords } from "#pages/thank-you/words.ts"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { asSystem, type Ctx } from "#platform/ctx.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"

/** What a customer wrote on the thank-you page. */
export type ThankYou = {
  id: string
  shown: ShownAs
  customerName: string | null
  /** Kept until they have been told; null where they do not want to be, or have been. */
  email: string | null
  language: string
}

/** The thanks that a proposal comes from. */
export async function getThankYou(ctx: Ctx, id: string): Promise<ThankYou> {
  const row = await ctx.db
    .selectFrom("recognition_thank_you")
    .select(["id", "shown", "customer_name", "email", "language"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow()
  const { id: own, email, language } = row
  return { id: own, shown: row.shown as ShownAs, customerName: row.customer_name, email, language }
}

/** Tells the customer, who left an address for this alone, that those whom they thank have read it; the address is forgotten with that. */
export async function tellThatItArrived(
  ctx: Ctx,
  thanks: ThankYou,
  to: { people: readonly string[]; units: readonly string[] },
): Promise<void> {
  if (thanks.email === null) return
  const [organisation, names] = await Promise.all([getOrganisation(ctx), namesOf(ctx, to)])
  const { words: w, language } = thankYouWords([thanks.language, organisation.language])
  const list = new Intl.ListFormat(language, { type: "conjunction" }).format(names)
  await queueMail(ctx, {
    to: thanks.email,
    toName: thanks.customerName,
    subject: `${w.mailSubject} · ${organisation.name}`,
    text: [w.mailWords.replace("{names}", () => list), `${w.mailThanks}\n${organisation.name}`, w.mailForgotten].join(
      "\n\n",
    ),
    purpose: "thank-you-arrived",
    about: { kind: "thank-you", id: thanks.id },
  })
  await ctx.db
    .updateTable("recognition_thank_you")
    .set({ email: null, told_at: ctx.now() })
    .where("id", "=", thanks.id)
    .execute()
  await record(asSystem(ctx), "thank-you-arrival-told", "thank-you", thanks.id)
}

/** The first names of people and the names of teams. */
async function namesOf(ctx: Ctx, to: { people: readonly string[]; units: readonly string[] }): Promise<string[]> {
  const [people, units] = await Promise.all([
    to.people.length > 0
      ? ctx.db.selectFrom("people_person").select("name").where("id", "in", to.people).orderBy("name").execute()
      : [],
    to.units.length > 0
      ? ctx.db.selectFrom("people_unit").select("name").where("id", "in", to.units).orderBy("name").execute()
      : [],
  ])
  return [...people.map(({ name }) => name.split(" ")[0] ?? name), ...units.map(({ name }) => name)]
}

/** Forgets the address of who is not going to be told. */
export async function forgetAddress(ctx: Ctx, id: string): Promise<void> {
  await ctx.db.updateTable("recognition_thank_you").set({ email: null }).where("id", "=", id).execute()
}

const keptFor = 180 * 24 * 3_600_000

/** Thanks that nobody has answered in half a year are no reason to keep an address. */
export async function forgetOldAddresses(ctx: Ctx): Promise<void> {
  await ctx.db
    .updateTable("recognition_thank_you")
    .set({ email: null })
    .where("email", "is not", null)
    .where("at", "<", new Date(ctx.now().getTime() - keptFor))
    .execute()
}
