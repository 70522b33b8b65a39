import { expect, test } from "vitest"
import { readMeasure } from "#contracts/measures.ts"
import { changeUnit } from "#contracts/people.ts"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openCase } from "../cases/open-case.ts"
import { tellDueClocks } from "./tell-due-clocks.ts"

// A Monday; the bank works from nine to five in its own zone.
const house = await openTestHouse("2026-03-02T09:00:00Z")
const cast = await openBank(house)
const { amara, bruno, ewa, farid } = cast
await ewa.call(contracts.setCalendar, {
  params: { id: cast.units.north },
  body: {
    weekly: [1, 1, 1, 1, 1, 0, 0].map((open) => (open ? [{ from: 540, to: 1020 }] : [])),
    country: null,
    region: null,
  },
})
await house.drain()
const at = (text: string) => house.clock.set(text)
const open = async (subject: string, severity: "middle" | "urgent" = "middle") => {
  const { id } = await amara.call(contracts.openCase, { body: { subject, unitId: cast.units.north, severity } })
  return id
}
const clockOf = async (id: string, clock: string) =>
  (await bruno.call(contracts.getCaseClocks, { params: { id } })).clocks.find((one) => one.clock === clock)
const mails = async (id: string) =>
  (
    await house.ctx.db
      .selectFrom("platform_mail")
      .select(["recipient", "body_text"])
      .where("subject_id", "=", id)
      .where("purpose", "=", "clock")
      .orderBy("id")
      .execute()
  ).map(({ recipient }) => recipient)
const round = async () => {
  await Promise.all([tellDueClocks(house.ctx), tellDueClocks(house.ctx)])
  await tellDueClocks(house.ctx)
}

test("who owns a case is warned, then those who lead are called, once each, however many programs look", async () => {
  at("2026-03-02T09:00:00Z")
  const id = await open("Charged twice")
  await amara.call(contracts.takeCase, { params: { id } })
  const reply = await clockOf(id, "reply")
  expect(reply).toMatchObject({ standing: "running", targetMinutes: 480, told: [] })
  const due = new Date(reply?.dueAt ?? "").getTime()

  house.clock.set(new Date(due - 60 * 60_000).toISOString())
  await round()
  expect(await clockOf(id, "reply")).toMatchObject({ standing: "soon", told: [{ person: { name: "Amara Okafor" } }] })
  house.clock.set(new Date(due).toISOString())
  await round()
  const late = await clockOf(id, "reply")
  expect(late?.standing).toBe("late")
  expect(late?.told.map(({ person }) => person.name)).toEqual(["Amara Okafor", "Bruno Reis"])
  expect((await bruno.call(contracts.listMyWork, {})).called.map((row) => row.id)).toContain(id)
  expect((await amara.call(contracts.listMyWork, {})).cases[0]?.clock).toMatchObject({ standing: "late" })
  const sent = (await mails(id)).length

  await round()
  expect(await mails(id)).toHaveLength(sent)
  house.clock.advance(60_000)
  await bruno.call(contracts.writeToCustomer, { params: { id }, body: { words: "On it.", channel: "call" } })
  // It came a minute after closing: no open time more, and late all the same, which its screen says by the two instants.
  expect(await clockOf(id, "reply")).toMatchObject({
    standing: "missed",
    usedMinutes: 480,
    dueAt: new Date(due).toISOString(),
    stoppedAt: new Date(due + 60_000).toISOString(),
  })
  expect((await bruno.call(contracts.listMyWork, {})).called.map((row) => row.id)).not.toContain(id)
  await expect(house.ctx.db.updateTable("recovery_clock_told").set({ rung: 1 }).execute()).rejects.toThrow(
    /permission denied/,
  )
})

test("while it waits for the customer its clocks stand still, and the customer's word lets them run on", async () => {
  at("2026-03-09T10:00:00Z")
  const id = await open("Lost card")
  await bruno.call(contracts.takeCase, { params: { id } })
  await bruno.call(contracts.writeToCustomer, { params: { id }, body: { words: "Which card?", channel: "call" } })
  await Promise.all([0, 1].map(() => bruno.call(contracts.waitForCustomer, { params: { id } })))
  expect(await clockOf(id, "resolve")).toMatchObject({ standing: "waiting", dueAt: null })
  expect((await bruno.call(contracts.listCases, { query: { sort: "due" } })).items.map((row) => row.id)).not.toContain(
    id,
  )
  at("2026-03-12T10:00:00Z")
  await bruno.call(contracts.goOnWithCase, { params: { id } })
  expect(await clockOf(id, "resolve")).toMatchObject({ standing: "running", usedMinutes: 0 })
})

test("other hours and other targets change what is due for cases that are open already", async () => {
  at("2026-03-16T10:00:00Z")
  const id = await open("Wrong fee")
  const before = await clockOf(id, "reply")
  await bruno.call(contracts.setTarget, {
    params: { id: cast.units.north, severity: "middle" },
    body: { acknowledge: null, reply: 60, update: 480, resolve: 960 },
  })
  await house.drain()
  const [first] = (await bruno.call(contracts.listCases, { query: { sort: "due", q: "Wrong fee" } })).items
  expect(first?.clock).toMatchObject({ clock: "reply", leftMinutes: 60 })
  expect(await clockOf(id, "acknowledge")).toBeUndefined()
  expect(before?.targetMinutes).toBe(480)
  await bruno.call(contracts.setCalendarDay, {
    params: { id: cast.units.north, day: "2026-03-16" },
    body: { name: "Water damage", hours: [] },
  })
  await house.drain()
  const moved = await clockOf(id, "reply")
  expect(moved?.dueAt?.slice(0, 10)).toBe("2026-03-17")
  const { month } = await bruno.call(contracts.getCalendar, {
    params: { id: cast.units.north },
    query: { month: "2026-03" },
  })
  expect(month.find(({ day }) => day === "2026-03-16")).toMatchObject({ hours: [], special: "Water damage" })
  await bruno.call(contracts.removeCalendarDay, { params: { id: cast.units.north, day: "2026-03-16" } })
  await bruno.call(contracts.inheritTarget, { params: { id: cast.units.north, severity: "middle" } })
  await house.drain()
})

test("holidays of a country are closed, and the preview says when a case would be due", async () => {
  await ewa.call(contracts.setCalendar, {
    params: { id: cast.units.north },
    body: {
      weekly: [1, 1, 1, 1, 1, 0, 0].map((open) => (open ? [{ from: 540, to: 1020 }] : [])),
      country: "DE",
      region: "BY",
    },
  })
  const { month } = await bruno.call(contracts.getCalendar, {
    params: { id: cast.units.north },
    query: { month: "2026-12" },
  })
  expect(month.filter(({ holiday }) => holiday).map(({ day }) => day)).toEqual(["2026-12-25", "2026-12-26"])
  const { dues, timeZone } = await bruno.call(contracts.previewClocks, {
    params: { id: cast.units.north },
    query: { at: "2026-12-24T16:30", severity: "middle" },
  })
  const reply = dues.find(({ clock }) => clock === "reply")?.dueAt ?? ""
  // Half an hour on Christmas Eve, the rest on the Monday after.
  const local = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" })
  expect(local.format(new Date(reply))).toBe("2026-12-28 16:30")
  const { countries } = await bruno.call(contracts.listHolidayPlaces, { query: { country: "DE" } })
  expect(countries.length).toBeGreaterThan(100)
  await house.drain()
})

test("a demonstration starts no clock, and nothing is sent for it", async () => {
  at("2026-03-23T10:00:00Z")
  const id = await openCase(house.ctx, {
    subject: "Shown",
    words: "",
    source: "note",
    customerId: null,
    unitId: cast.units.north,
    severity: "urgent",
    demonstration: true,
  })
  at("2026-03-26T10:00:00Z")
  await round()
  expect((await farid.call(contracts.getCaseClocks, { params: { id: id ?? "" } })).clocks).toEqual([])
  expect(await mails(id ?? "")).toEqual([])
})

test("measures tell open time and the share within target", async () => {
  expect(await ewa.call(readMeasure, { params: { key: "replied-within-target" } })).toMatchObject({ n: 2, value: 0.5 })
  expect(await ewa.call(readMeasure, { params: { key: "working-time-to-reply" } })).toMatchObject({ n: 2 })
})

test("the hours of a unit that moves to another zone are those of its own wall", async () => {
  at("2026-03-23T08:30:00Z")
  const id = await open("Statement in the wrong language")
  const before = await clockOf(id, "reply")
  const north = { name: "North", kind: "front" as const, language: null, leadId: bruno.id }
  await cast.grace.call(changeUnit, {
    params: { id: cast.units.north },
    body: { ...north, timeZone: "America/New_York" },
  })
  await house.drain()
  const moved = await clockOf(id, "reply")
  expect([before?.dueAt, moved?.dueAt]).toEqual(["2026-03-23T17:00:00.000Z", "2026-03-23T21:00:00.000Z"])
  const urgent = (await bruno.call(contracts.listCases, { query: { sort: "due", q: "statement" } })).items[0]
  expect(urgent?.clock?.dueAt).toBe((await clockOf(id, "acknowledge"))?.dueAt)
  await cast.grace.call(changeUnit, { params: { id: cast.units.north }, body: { ...north, timeZone: null } })
  await house.drain()
  expect(await clockOf(id, "reply")).toEqual(before)
})
