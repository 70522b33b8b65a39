import type { TestHouse } from "./app.ts"

type KeptMail = { id: string; purpose: string; subject: string; body_text: string }

/** The mails to one address, the latest first. */
export async function mailsTo(house: TestHouse, address: string): Promise<KeptMail[]> {
  return house.ctx.db
    .selectFrom("platform_mail")
    .select(["id", "purpose", "subject", "body_text"])
    .where("recipient", "=", address)
    .orderBy("id", "desc")
    .execute()
}

/** The path of the first link in a mail. */
export function linkIn(mail: KeptMail | undefined): string {
  const url = /https?:\/\/\S+/.exec(mail?.body_text ?? "")?.[0]
  if (!url) throw new Error(`There is no link in ${JSON.stringify(mail)}`)
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** The link with another last character: never by chance the same. */
export const altered = (link: string) => `${link.slice(0, -1)}${link.endsWith("A") ? "B" : "A"}`
