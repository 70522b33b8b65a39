import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import { beforeAll, expect, test } from "vitest"
import { getLineUp } from "#contracts/line-up.ts"
import { attendLineUp, attendMyLineUp, getLineUpRound } from "#contracts/line-up-round.ts"
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

test("nobody but the team's own device learns who was there, and of other days nobody at all", async () => {
  days(1)
  expect((await round()).team.every(({ here }) => !here)).toBe(true)
  expect((await house.stranger().ask(getLineUpRound, {})).body).toMatchObject({ code: "not-a-shared-device" })
  const audit = await ctx.db
    .selectFrom("platform_audit")
    .select(["actor_id", "detail"])
    .where("deed", "=", "line-up-attended")
    .execute()
  expect(audit.length).toBeGreaterThan(0)
  expect(audit.every(({ actor_id }) => actor_id === null)).toBe(true)
})

test("the program itself can neither change nor take away who was there", async () => {
  for (const attempt of [sql`update line_up_attendance set at = now()`, sql`delete from line_up_attendance`])
    await expect(attempt.execute(ctx.db)).rejects.toThrow(/permission denied/)
})
