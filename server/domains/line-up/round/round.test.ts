import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import { beforeAll, expect, test } from "vitest"
import { getLineUp } from "#contracts/line-up.ts"
import { attendLineUp, attendMyLineUp, getLineUpRound, takeBackMyAttendance } from "#contracts/line-up-round.ts"
import { registerDevice } from "#contracts/people.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

// A Thursday.
const house = await openTestHouse("2026-03-05T08:00:00Z")
const { amara, bruno, chidi, dana, units } = await openBank(house)
const { ctx } = house

/** North's tablet: nobody is signed in on it. */
const tablet = bruno
const days = (count: number) => house.clock.advance(count * 24 * 3_600_000)
const today = () => ctx.now().toISOString().slice(0, 10)
const tap = (personId: string, day = today(), key: string = randomUUID()) => ({
  key,
  personId,
  day,
  at: ctx.now().toISOString(),
})
const send = (...attendances: ReturnType<typeof tap>[]) => tablet.call(attendLineUp, { body: { attendances } })
const back = ({ key, day }: { key: string; day: string }) => ({
  key: randomUUID(),
  tap: key,
  day,
  at: ctx.now().toISOString(),
})
const takeBack = (...takenBack: ReturnType<typeof back>[]) =>
  tablet.call(attendLineUp, { body: { attendances: [], takenBack } })
const round = () => tablet.call(getLineUpRound, {})
const rows = () => ctx.db.selectFrom("line_up_attendance").selectAll().execute()

beforeAll(async () => {
  await bruno.call(registerDevice, { body: { name: "Counter", unitId: units.north } })
})

test("a team's tablet shows today's card and tomorrow's, and the names of the team, without anyone signed in", async () => {
  const { cards, team, held, timeZone } = await round()
  expect(cards.map(({ day, unit }) => [day, unit.name])).toEqual([
    ["2026-03-05", "North"],
    ["2026-03-06", "North"],
  ])
  expect(team.map(({ name, here }) => [name, here])).toEqual([
    ["Amara Okafor", false],
    ["Bruno Reis", false],
  ])
  expect(held).toEqual({ today: false, streak: 0 })
  expect(timeZone).toBe("Europe/Lisbon")
})

test("one tap on one's name is enough, and two of the team have held the line-up", async () => {
  await send(tap(amara.id))
  expect((await round()).held).toEqual({ today: false, streak: 0 })
  await send(tap(bruno.id))
  const after = await round()
  expect(after.team.every(({ here }) => here)).toBe(true)
  expect(after.held).toEqual({ today: true, streak: 1 })
})

test("what is sent again after a lost answer counts once, by its key and by its person", async () => {
  const once = tap(amara.id)
  await send(once, once)
  await send(once)
  expect(await rows()).toHaveLength(2)
})

test("what a tablet kept without a connection is taken days later, for the day on which it was", async () => {
  days(1)
  const kept = [tap(amara.id), tap(bruno.id)]
  await round()
  days(3)
  expect(today()).toBe("2026-03-09")
  expect(await send(...kept)).toEqual({ refused: [] })
  expect((await round()).held).toEqual({ today: false, streak: 2 })
})

test("names of other teams, days without a card and days long gone are told back, and the rest is kept", async () => {
  const [foreign, ahead, old] = [tap(chidi.id), tap(amara.id, "2026-03-12"), tap(amara.id, "2026-02-20")]
  const good = tap(amara.id)
  const { refused } = await send(foreign, ahead, good, old)
  expect(refused).toEqual([foreign.key, ahead.key, old.key])
  expect((await round()).team).toMatchObject([{ here: true }, { here: false }])
})

test("on one's own phone one says so oneself, for one's own team and today only", async () => {
  const mine = { params: { unitId: "mine" as const, day: "today" as const } }
  expect(await amara.call(getLineUp, mine)).toMatchObject({ here: true, held: { today: false, streak: 2 } })
  expect((await chidi.call(getLineUp, mine)).here).toBe(false)
  for (const one of [chidi, dana, chidi]) await one.call(attendMyLineUp, { body: { key: randomUUID() } })
  expect(await chidi.call(getLineUp, mine)).toMatchObject({ here: true, held: { today: true, streak: 1 } })
  expect((await chidi.call(getLineUp, { params: { unitId: "mine", day: "tomorrow" } })).here).toBeNull()
})

test("a tap on the wrong name is taken back on its tablet, and made anew; what was kept first stays", async () => {
  days(1)
  const here = async () => (await round()).team.map(({ here }) => here)
  const [wrong, right] = [tap(amara.id), tap(bruno.id)]
  await send(wrong, right)
  expect((await round()).held.today).toBe(true)
  const mistake = back(wrong)
  expect(await takeBack(mistake)).toEqual({ refused: [] })
  expect(await here()).toEqual([false, true])
  expect((await round()).held.today).toBe(false)
  await send(wrong)
  await takeBack(mistake)
  expect(await here()).toEqual([false, true])
  await send(tap(amara.id))
  expect(await here()).toEqual([true, true])
  expect((await round()).held.today).toBe(true)
  const kept = (await rows()).filter(({ key }) => key === wrong.key || key === right.key)
  expect(kept).toHaveLength(2)
})

test("what was tapped and taken back without a connection comes as both, and counts for nothing", async () => {
  days(1)
  await round()
  const [one, other] = [tap(amara.id), tap(bruno.id)]
  house.clock.advance(60_000)
  const mistake = back(one)
  days(2)
  const { refused } = await tablet.call(attendLineUp, {
    body: { attendances: [one, other], takenBack: [mistake, mistake] },
  })
  expect(refused).toEqual([])
  const { rows: present } = await sql<{ person_id: string; sum: number }>`
    select person_id, sum(sign)::int as sum from (select person_id, 1 as sign, key from line_up_attendance union all
      select person_id, sign, key from line_up_correction) there
    where person_id in (select person_id from line_up_attendance where key in (${one.key}, ${other.key}))
      and key in (${one.key}, ${other.key}, ${mistake.key}) group by person_id order by sum`.execute(ctx.db)
  expect(present).toEqual([
    { person_id: amara.id, sum: 0 },
    { person_id: bruno.id, sum: 1 },
  ])
})

test("a tablet takes back its own taps only, and those of the last minutes", async () => {
  days(1)
  await round()
  const [own, phones] = [tap(bruno.id), tap(amara.id)]
  await send(own)
  await amara.call(attendMyLineUp, { body: { key: phones.key } })
  house.clock.advance(11 * 60_000)
  const [late, foreign, unknown] = [back(own), back(phones), back(tap(bruno.id))]
  expect(await takeBack(late, foreign, unknown)).toEqual({ refused: [late.key, foreign.key, unknown.key] })
  expect((await round()).team.every(({ here }) => here)).toBe(true)
})

test("of oneself one says at any time of the day that one is not there after all, and that one is", async () => {
  const mine = { params: { unitId: "mine" as const, day: "today" as const } }
  const amIHere = async () => (await amara.call(getLineUp, mine)).here
  for (let twice = 0; twice < 2; twice++) await amara.call(takeBackMyAttendance, {})
  expect(await amIHere()).toBe(false)
  expect((await round()).team).toMatchObject([{ here: false }, { here: true }])
  await amara.call(attendMyLineUp, { body: { key: randomUUID() } })
  expect(await amIHere()).toBe(true)
})

test("nobody but the team's own device learns who was there, and of other days nobody at all", async () => {
  days(1)
  expect((await round()).team.every(({ here }) => !here)).toBe(true)
  expect((await house.stranger().ask(getLineUpRound, {})).body).toMatchObject({ code: "not-a-shared-device" })
  const audit = await ctx.db
    .selectFrom("platform_audit")
    .select(["actor_id", "detail"])
    .where("deed", "in", ["line-up-attended", "line-up-attendance-taken-back"])
    .execute()
  expect(audit.length).toBeGreaterThan(0)
  expect(audit.every(({ actor_id }) => actor_id === null)).toBe(true)
})

test("the program itself can neither change nor take away who was there", async () => {
  for (const attempt of [
    sql`update line_up_attendance set at = now()`,
    sql`delete from line_up_attendance`,
    sql`delete from line_up_correction`,
  ])
    await expect(attempt.execute(ctx.db)).rejects.toThrow(/permission denied/)
})
