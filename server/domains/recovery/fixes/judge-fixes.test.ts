import { beforeAll, describe, expect, test } from "vitest"
import { noteFriction } from "#contracts/early-signals.ts"
import { changeUnit } from "#contracts/people.ts"
import * as contracts from "#contracts/recovery.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"
import { judgeFixes } from "./judge-fixes.ts"
import { tellReporters } from "./tell-colleagues.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const other = await house.another()
const cast = await openBank(house)
const { amara, bruno, chidi } = cast
const { ctx } = house
const day = 86_400_000
const purposes = async (to: string) =>
  (await mailsTo(house, to)).filter(({ purpose }) => purpose === "fix").map(({ subject }) => subject)

/** Ten answers a day about satisfaction in North, from a day on that lies so many days from the first, so many of them satisfied. */
async function answersFrom(first: number, days: number, satisfied: (at: number) => number): Promise<void> {
  const begin = Date.parse("2026-03-02T08:00:00Z") + first * day
  await recordFacts(
    ctx,
    Array.from({ length: days * 10 }, (_, n) => {
      const at = Math.floor(n / 10)
      const where = { measure: "csat", unitId: cast.units.north, low: 1, high: 5 }
      return {
        ...where,
        day: new Date(begin + at * day).toISOString().slice(0, 10),
        value: n % 10 < satisfied(at) ? 5 : 1,
      }
    }),
  )
}

describe("a fix that is done", () => {
  let fixId: string
  beforeAll(() => answersFrom(-40, 40, (at) => 4 + (at % 3)))

  test("lands somewhere that is named, and tells those who reported what it mends", async () => {
    const { id } = await amara.call(contracts.openCase, {
      body: { subject: "Forty minutes in the queue", unitId: cast.units.north },
    })
    const cause = { name: "Too few counters", parentId: null, avoidable: true }
    const { id: causeId } = await bruno.call(contracts.setCause, { params: { id }, body: { cause, ownError: true } })
    const plan = {
      title: "Third counter at noon",
      what: "Move lunch breaks",
      dueOn: "2026-05-10",
      landsIn: "policy" as const,
      landsAt: "Breaks at the counter, paragraph 2",
    }
    fixId = (
      await bruno.call(contracts.planFix, {
        body: { causeId, ownerId: bruno.id, measure: "csat", unitId: cast.units.north, ...plan },
      })
    ).id
    await chidi.call(noteFriction, { body: { what: "The queue blocks the door", unitId: cast.units.south } })
    await ctx.db.updateTable("recovery_friction").set({ fix_id: fixId }).execute()
    await bruno.call(contracts.finishFix, {
      params: { id: fixId },
      body: { doneOn: "2026-03-02", weDid: "Three counters are open at noon." },
    })
    await house.drain()
    await Promise.all([tellReporters(ctx, fixId), tellReporters(other.ctx, fixId)])
    for (const person of ["amara", "chidi"])
      expect(await purposes(`${person}@harbour.example`)).toEqual(["Because you said so: Third counter at noon"])
    expect(await purposes("bruno@harbour.example")).toEqual([])
    expect(await bruno.call(contracts.getFix, { params: { id: fixId } })).toMatchObject({
      landsAt: "Breaks at the counter, paragraph 2",
      reportersTold: 2,
      verdict: null,
    })
  })

  test("is judged by nobody while its chart has too few points", async () => {
    await answersFrom(0, 3, (at) => 4 + (at % 3))
    house.clock.advance(3 * day)
    await judgeFixes(ctx)
    const fix = await ctx.db.selectFrom("recovery_fix").select("verdict").executeTakeFirstOrThrow()
    expect(fix.verdict).toBeNull()
  })

  test("has its verdict told once to its owner and to those who reported, though two programs look, and look again", async () => {
    await answersFrom(3, 12, () => 9)
    house.clock.advance(12 * day)
    await Promise.all([judgeFixes(ctx), judgeFixes(other.ctx)])
    await judgeFixes(ctx)
    const fix = await ctx.db.selectFrom("recovery_fix").select("verdict").executeTakeFirstOrThrow()
    expect(fix.verdict).toBe("improved")
    const told = "Did it work? Third counter at noon"
    expect(await purposes("bruno@harbour.example")).toEqual([told])
    for (const person of ["amara", "chidi"])
      expect((await purposes(`${person}@harbour.example`)).filter((subject) => subject === told)).toHaveLength(1)
  })
})

test("a fix is done on the day of its place: in the morning in Auckland today is today, and tomorrow not yet", async () => {
  const auckland = {
    name: "North",
    kind: "front" as const,
    timeZone: "Pacific/Auckland",
    language: null,
    leadId: bruno.id,
  }
  await cast.grace.call(changeUnit, { params: { id: cast.units.north }, body: auckland })
  house.clock.set("2026-03-18T20:00:00Z")
  const plan = async (title: string) => {
    const { id } = await amara.call(contracts.openCase, { body: { subject: title, unitId: cast.units.north } })
    const cause = { name: title, parentId: null, avoidable: true }
    const { id: causeId } = await bruno.call(contracts.setCause, { params: { id }, body: { cause, ownError: true } })
    const due = { dueOn: "2026-04-10", landsIn: "process" as const, landsAt: null }
    const fix = {
      causeId,
      title,
      what: "At once",
      ownerId: bruno.id,
      measure: "csat" as const,
      unitId: cast.units.north,
    }
    return (await bruno.call(contracts.planFix, { body: { ...fix, ...due } })).id
  }
  const finish = async (doneOn: string) =>
    bruno.ask(contracts.finishFix, {
      params: { id: await plan(`Lamp of ${doneOn}`) },
      body: { doneOn, weDid: "It burns." },
    })
  expect((await finish("2026-03-19")).status).toBe(200)
  expect(await finish("2026-03-20")).toMatchObject({ status: 400, body: { code: "not-done-yet" } })
})
