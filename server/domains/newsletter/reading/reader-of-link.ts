import type { Ctx } from "#platform/ctx.ts"

/** Whoever the link in a newsletter was sent to. */
export type ReaderOfLink = { kind: "person" | "subscriber"; id: string; address: string; language: string | null }

/** Undefined where the link is not ours, has run out, or was sent to somebody who is gone. */
export async function findReaderOfLink({ actor, db }: Ctx): Promise<ReaderOfLink | undefined> {
  if (actor.kind !== "customer" || actor.link?.purpose !== "newsletter") return undefined
  const { subjectId: id } = actor.link
  const [person, subscriber] = await Promise.all([
    db.selectFrom("people_person").select(["email", "locale"]).where("id", "=", id).executeTakeFirst(),
    db.selectFrom("newsletter_subscriber").select(["email", "language"]).where("id", "=", id).executeTakeFirst(),
  ])
  if (person) return { kind: "person", id, address: person.email ?? "–", language: person.locale }
  return subscriber && { kind: "subscriber", id, address: subscriber.email, language: subscriber.language }
}

/** Whoever asked for the newsletter and was sent the link to say yes once more. */
export async function findAskerOfLink({ actor, db }: Ctx): Promise<ReaderOfLink | undefined> {
  if (actor.kind !== "customer" || actor.link?.purpose !== "newsletter-confirm") return undefined
  const { subjectId: id } = actor.link
  const asker = await db
    .selectFrom("newsletter_subscriber")
    .select(["email", "language"])
    .where("id", "=", id)
    .executeTakeFirst()
  return asker && { kind: "subscriber", id, address: asker.email, language: asker.language }
}
