import { sql } from "kysely"
import { listLeadsAbove } from "#people"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { type Mail, queueMails } from "#platform/mail/queue-mail.ts"
import { clocksTold } from "../ledgers.ts"
import { clocksOf } from "./clock.ts"
import { clockMail, type ToldClock } from "./clock-mail.ts"
import { type AllRules, readClockRules } from "./clock-rules.ts"
import { keepClocks, readClockEvents, readTold } from "./reckon-clocks.ts"
import { type Alarm, alarmsOf, personOn } from "./rung.ts"

/** So many, that a round has few batches: whoever answers for much gets one mail for all of a batch. */
const atOnce = 5_000

/**
 * The round that tells people of clocks: the owner before one is due, the lead when it is, the next lead up later; once each. What is due is found by
 * one index. A batch is one transaction that passes over what another program has in hand, so two may run, and one that is killed leaves the rest.
 */
export async function tellDueClocks(ctx: Ctx): Promise<void> {
  while ((await tellBatch(ctx)) === atOnce);
}

type DueCase = { id: string; number: number; subject: string; unit_id: string; owner_id: string }

async function tellBatch(ctx: Ctx): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const { rows: due } = await sql<DueCase>`
      select "case".id, "case".number, "case".subject, "case".unit_id, "case".owner_id
      from (select case_id from recovery_clock where alarm_at <= ${ctx.now()} order by alarm_at limit ${atOnce} for update skip locked) clock
      join recovery_case "case" on "case".id = clock.case_id`.execute(ctx.db)
    if (due.length === 0) return 0
    const ids = due.map(({ id }) => id)
    const [rules, events, told] = [await readClockRules(ctx), await readClockEvents(ctx, ids), await readTold(ctx, ids)]
    const leads = await listLeadsAbove(ctx, [...new Set(due.map(({ unit_id }) => unit_id))])
    const reckoned = due.map((found) => {
      const clocks = clocksOf(events.get(found.id) ?? [], rules)
      const before = told.get(found.id) ?? []
      const alarms = alarmsOf(clocks, before)
      const now = alarms.filter(({ at }) => at <= ctx.now())
      return { found, caseId: found.id, clocks, alarmAt: alarms[now.length]?.at ?? null, now }
    })
    await keepClocks(ctx, reckoned)
    const telling = reckoned.flatMap(({ found, clocks, now }) =>
      now.map((alarm) => ({
        ...alarm,
        found,
        personId: personOn(alarm.rung, found.owner_id, leads.get(found.unit_id) ?? []),
        dueAt: clocks.find(({ name }) => name === alarm.clock)?.dueAt ?? alarm.at,
      })),
    )
    await tell(ctx, telling, rules)
    changed(ctx, "cases", ...new Set(telling.flatMap(({ personId }) => (personId ? [`person:${personId}`] : []))))
    return due.length
  })
}

type Telling = Alarm & { found: DueCase; personId: string | null; dueAt: Date }

/** Writes down what is told; who has an address gets one mail for all of it. Nothing is sent from a sample. */
async function tell(ctx: Ctx, telling: readonly Telling[], rules: AllRules): Promise<void> {
  const rows = await append(
    ctx,
    clocksTold,
    sql`
    insert into recovery_clock_told (case_id, clock, since, rung, person_id, at)
    select case_id, clock, since, rung, person_id, ${ctx.now()} from jsonb_to_recordset(${JSON.stringify(
      telling.map(({ found, clock, since, rung, personId }) => ({
        case_id: found.id,
        clock,
        since,
        rung,
        person_id: personId,
      })),
    )}::jsonb) as r(case_id uuid, clock text, since timestamptz, rung smallint, person_id uuid)
    on conflict do nothing`,
  )
  const written = new Set(rows.map(({ case_id, clock, rung }) => `${case_id} ${clock} ${rung}`))
  const news = telling.filter(({ found, clock, rung }) => written.has(`${found.id} ${clock} ${rung}`))
  if (news.length === 0) return
  const [organisation, { url }, readers] = [
    await getOrganisation(ctx),
    await publicAddress(ctx),
    await readReaders(ctx, news),
  ]
  if (organisation.sample) return
  const mails: Mail[] = []
  for (const [personId, own] of Map.groupBy(news, (one) => one.personId)) {
    const reader = readers.get(personId ?? "")
    if (!reader) continue
    const told = own.map(({ found, clock, dueAt, rung }): ToldClock => {
      const { zone } = rules.setCalendarOf(found.unit_id)
      return { about: found, clock, dueAt, late: dueAt <= ctx.now(), rung, zone }
    })
    mails.push(await clockMail({ organisation, url }, reader, told))
  }
  await queueMails(ctx, mails)
}

async function readReaders(ctx: Ctx, telling: readonly Telling[]) {
  const ids = [...new Set(telling.flatMap(({ personId }) => (personId ? [personId] : [])))]
  const people = await ctx.db
    .selectFrom("people_person")
    .select(["id", "name", "email", "locale"])
    .where("id", "=", sql<string>`any(${ids}::uuid[])`)
    .where("left_at", "is", null)
    .execute()
  return new Map(people.flatMap(({ email, ...person }) => (email ? [[person.id, { ...person, email }] as const] : [])))
}
