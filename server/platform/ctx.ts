import type { FastifyBaseLogger } from "fastify"
import type { Transaction } from "kysely"
import type { Role, Scope } from "#contracts/route.ts"
import type { Db, Schema } from "#platform/database/connect.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import type { EventQueue } from "#platform/events/event-queue.ts"
import type { House } from "#platform/house.ts"
import type { LiveHub } from "#platform/live/live-hub.ts"
import type { Post } from "#platform/mail/post.ts"

/** Who acts. A person carries what access rules ask of them; a lead's reach is the subtree of the units they lead. */
export type Actor =
  | PersonActor
  | { kind: "service"; id: string; name: string; scopes: readonly Scope[] }
  | { kind: "customer"; link: SignedLink | null }
  | { kind: "system" }

export type PersonActor = {
  kind: "person"
  id: string
  name: string
  role: Role
  unitId: string
  strength: "pin" | "full"
  sessionId: string
  locale: string | null
}

/** What a signed link in the path has proved. */
export type SignedLink = { purpose: string; subjectId: string; version: number }

/**
 * What everything that touches the database takes first. Inside a transaction the new ctx shadows the old, so that no query slips out of it.
 * `now` feeds ids, rows, audit and clocks: no deed asks SQL for the time.
 */
export type Ctx = {
  db: Db | Transaction<Schema>
  actor: Actor
  now(): Date
  log: FastifyBaseLogger
  events: EventQueue
  live: LiveHub
  house: House
  /** Where mails to very many are handed over, past the outbox; undefined while no mail server is set up. */
  post?: Post | undefined
  /** Set inside a transaction: what to do once it has committed, such as telling open screens. */
  afterCommit?: (() => void)[]
}

export const newId = (ctx: Ctx): string => uuidV7(ctx.now())

/** One deed, one transaction; a deed called by another joins its transaction. */
export async function inTransaction<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.afterCommit) return work(ctx)
  const afterCommit: (() => void)[] = []
  const result = await (ctx.db as Db).transaction().execute((db) => work({ ...ctx, db, afterCommit }))
  for (const act of afterCommit) act()
  return result
}

export function asSystem(ctx: Ctx): Ctx {
  return { ...ctx, actor: { kind: "system" } }
}

/** The signed-in person; a programming error where the contract lets others in. */
export function personOf(ctx: Ctx): PersonActor {
  if (ctx.actor.kind !== "person")
    throw new Error("This deed needs a signed-in person, and its contract lets others in")
  return ctx.actor
}

/** The acting person's id, or null when a customer, a service account or the system acts. */
export const actorId = (ctx: Ctx): string | null => (ctx.actor.kind === "person" ? ctx.actor.id : null)

/** Who asks, for what is kept for them alone: "person:<id>". A programming error where the contract lets others in. */
export function askerOf(actor: Actor): string {
  if (actor.kind === "person" || actor.kind === "service") return `${actor.kind}:${actor.id}`
  throw new Error("This is kept for somebody who is known, and its contract lets others in")
}
