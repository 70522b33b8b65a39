import { z } from "zod"
import { email, line } from "#contracts/shapes.ts"

/** Who answered, as they or the program that reports them said. It becomes a customer once the response has been kept, and is not among the answers. */
export type Contact = { key?: string | undefined; name?: string | undefined; email?: string | undefined }

const given = z.object({ name: z.string().max(1_000).default(""), email: z.string().max(1_000).default("") })
const nameShape = line(200)

/** Null when nothing was said. */
export function checkContact(value: unknown): Contact | null | "not-an-address" {
  const parsed = given.safeParse(value ?? {})
  if (!parsed.success) return "not-an-address"
  const name = parsed.data.name.trim()
  const address = parsed.data.email.trim()
  if (name !== "" && !nameShape.safeParse(name).success) return "not-an-address"
  if (address !== "" && !email.safeParse(address).success) return "not-an-address"
  if (name === "" && address === "") return null
  return { ...(name && { name }), ...(address && { email: address }) }
}

/** Null where it says nothing, so that no nameless customer is made. */
export function saidContact(contact: Contact | null | undefined): Contact | null {
  return contact && (contact.key ?? contact.name ?? contact.email) !== undefined ? contact : null
}
