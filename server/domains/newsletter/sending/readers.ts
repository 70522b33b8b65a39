import { type RawBuilder, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/**
 * Who gets the newsletter by mail: all who work here, have an address and have not declined, and those who asked for it
 * from outside; nobody twice.
 */
const readers: RawBuilder<unknown> = sql`(
  select person.id as reader_id, person.id as person_id, null::uuid as subscriber_id from people_person person
  where person.left_at is null and person.email is not null
    and not exists (select from newsletter_declined declined where declined.person_id = person.id)
  union all
  select subscriber.id, null, subscriber.id from newsletter_subscriber subscriber
  where subscriber.confirmed_at is not null and subscriber.left_at is null
    and not exists (select from people_person person
      where lower(person.email) = lower(subscriber.email) and person.left_at is null
        and not exists (select from newsletter_declined declined where declined.person_id = person.id)))`

/** How many would get it now, and how many of them are subscribers from outside. */
export async function countReaders(ctx: Ctx): Promise<{ all: number; outside: number }> {
  const { rows } = await sql<{ all: number; outside: number }>`
    select count(*)::int as "all", count(subscriber_id)::int as outside from ${readers} reader`.execute(ctx.db)
  return rows[0] ?? { all: 0, outside: 0 }
}

/** Writes down who is to get an edition, in one statement. Returns how many. */
export async function addDeliveries(ctx: Ctx, editionId: string, state: "waiting" | "kept"): Promise<number> {
  const settledAt = state === "kept" ? ctx.now() : null
  const { rows } = await sql<{ n: number }>`
    with added as (
      insert into newsletter_delivery (edition_id, reader_id, person_id, subscriber_id, state, next_at, settled_at)
      select ${editionId}::uuid, reader_id, person_id, subscriber_id, ${state}, ${ctx.now()}::timestamptz, ${settledAt}::timestamptz
      from ${readers} reader returning 1)
    select count(*)::int as n from added`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

/** A reader of an edition whose turn it is. `email` is null where they no longer want it, or cannot be reached. */
export type Reader = {
  id: string
  kind: "person" | "subscriber"
  name: string | null
  email: string | null
  language: string | null
  attempts: number
}

/**
 * The next reader of an edition that is being sent, held until the transaction ends: whoever else looks passes them over. Undefined when none is due, or
 * when the edition is held.
 */
export async function takeNextReader(ctx: Ctx, editionId: string): Promise<Reader | undefined> {
  const { rows } = await sql<Reader>`
    select delivery.reader_id as id, delivery.attempts, person.name,
      case when delivery.person_id is null then 'subscriber' else 'person' end as kind,
      case
        when subscriber.id is not null then case when subscriber.left_at is null then subscriber.email end
        when person.left_at is null and declined.person_id is null then person.email
      end as email,
      coalesce(person.locale, subscriber.language) as language
    from newsletter_delivery delivery
    join newsletter_edition edition on edition.id = delivery.edition_id
    left join people_person person on person.id = delivery.person_id
    left join newsletter_declined declined on declined.person_id = delivery.person_id
    left join newsletter_subscriber subscriber on subscriber.id = delivery.subscriber_id
    where delivery.edition_id = ${editionId} and delivery.state = 'waiting' and delivery.next_at <= ${ctx.now()}
      and edition.state = 'sending'
    order by delivery.next_at, delivery.reader_id limit 1 for update of delivery skip locked`.execute(ctx.db)
  return rows[0]
}
