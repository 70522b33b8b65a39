import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { businessMinutesBetween } from "./business-time.ts"
import { calendarOf } from "./calendar.ts"
import { type Clock, type ClockEvent, type ClockRules, clocksOf } from "./clock.ts"
import { alarmsOf, personOn, shareOfRung } from "./rung.ts"
import { type ClockName, firstTargets, type Target } from "./target.ts"

const hours = (from: number, to: number, zone: string) =>
  calendarOf({
    zone,
    weekly: Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ from: from * 60, to: to * 60 }] : [])),
  })
const calendars: Record<string, ReturnType<typeof calendarOf>> = {
  office: hours(9, 17, "Europe/Lisbon"),
  late: hours(14, 26, "America/New_York"),
}
const target: Target = { acknowledge: 60, reply: 240, update: 480, resolve: 960 }
const rules: ClockRules = {
  calendarOf: (unitId) => calendars[unitId] as ReturnType<typeof calendarOf>,
  targetOf: (_, severity) => (severity === "urgent" ? firstTargets.urgent : target),
}
const at = (text: string) => new Date(`2026-03-${text}:00Z`)
const opened: ClockEvent = { kind: "opened", at: at("02T10:00"), unitId: "office", severity: "middle" }
const clocks = (...events: ClockEvent[]) =>
  Object.fromEntries(clocksOf([opened, ...events], rules).map((clock) => [clock.name, clock])) as Record<
    ClockName,
    Clock
  >

describe("the clocks of a case", () => {
  test("run from its opening, in open time", () => {
    const { acknowledge, reply, resolve, update } = clocks()
    expect(acknowledge).toMatchObject({ state: "running", dueAt: at("02T11:00") })
    expect(reply.dueAt).toEqual(at("02T14:00"))
    expect(resolve.dueAt).toEqual(at("04T10:00"))
    expect(update).toBeUndefined()
  })

  test("the first word stops the reply and starts the next update, anew with every word", () => {
    const { reply, update } = clocks({ kind: "told", at: at("02T12:00") }, { kind: "told", at: at("02T16:00") })
    expect(reply).toMatchObject({ state: "stopped", stoppedAt: at("02T12:00") })
    expect(reply.used(at("05T12:00"))).toBe(120)
    expect(update).toMatchObject({ since: at("02T16:00"), dueAt: at("03T16:00") })
  })

  test("stand still while we wait for the customer, and go on with what was left", () => {
    const waiting = [{ kind: "told", at: at("02T12:00") } as const, { kind: "waits", at: at("02T13:00") } as const]
    expect(clocks(...waiting).resolve).toMatchObject({ state: "waiting", dueAt: null })
    const { resolve, update } = clocks(...waiting, { kind: "heard", at: at("05T09:00") })
    expect(resolve).toMatchObject({ state: "running", dueAt: at("06T14:00") })
    expect(resolve.used(at("05T10:00"))).toBe(240)
    expect(update.used(at("05T10:00"))).toBe(120)
  })

  test("asking stops the resolving, and a no lets it run on", () => {
    const asked = { kind: "asked", at: at("02T17:00") } as const
    expect(clocks(asked).resolve).toMatchObject({ state: "stopped", stoppedAt: at("02T17:00") })
    expect(clocks(asked, { kind: "reopened", at: at("09T09:00") }).resolve.dueAt).toEqual(at("10T10:00"))
  })

  test("asking without a word of ours is no reply: it lets both wait, and whoever writes instead of answering waits for one", () => {
    const asked = { kind: "asked", at: at("02T10:30") } as const
    const waiting = clocks(asked)
    expect([waiting.acknowledge.state, waiting.reply.state]).toEqual(["waiting", "waiting"])
    const { acknowledge, reply } = clocks(asked, { kind: "heard", at: at("02T12:00") })
    expect([acknowledge.dueAt, reply.dueAt]).toEqual([at("02T12:30"), at("02T15:30")])
  })

  test("follow a case to another unit and to another severity, by the calendars that held at each time", () => {
    const moved = clocks({ kind: "moved", at: at("02T16:00"), unitId: "late" }).resolve
    // Six hours in Lisbon; then from two in the afternoon in New York (19:00 UTC) ten more.
    expect(moved.dueAt).toEqual(at("03T05:00"))
    expect(clocks({ kind: "weighed", at: at("02T10:10"), severity: "urgent" }).reply.dueAt).toEqual(at("02T11:00"))
  })

  test("end when the case closes", () => {
    const all = clocks({ kind: "told", at: at("02T12:00") }, { kind: "closed", at: at("03T09:00") })
    expect(Object.values(all).map(({ state }) => state)).toEqual(["stopped", "stopped", "stopped", "stopped"])
  })
})

describe("who is told", () => {
  test("the owner before it is due, the lead when it is, the next lead up later; each once", () => {
    const running = clocksOf([opened], rules).filter(({ name }) => name === "reply")
    const alarms = alarmsOf(running, [])
    expect(alarms.map(({ rung, at }) => [rung, at])).toEqual([
      [1, at("02T13:00")],
      [2, at("02T14:00")],
      [3, at("02T16:00")],
    ])
    expect(alarmsOf(running, [{ clock: "reply", since: opened.at, rung: 1 }]).map(({ rung }) => rung)).toEqual([2, 3])
    expect(
      alarmsOf(clocksOf([opened, { kind: "told", at: at("02T12:00") }], rules), []).map(({ clock }) => clock),
    ).not.toContain("reply")
  })

  test("nobody is told twice over because they lead what they own", () => {
    expect([1, 2, 3].map((rung) => personOn(rung as 1, "owner", ["owner", "lead", "lead", "head"]))).toEqual([
      "owner",
      "lead",
      "head",
    ])
    expect([1, 2, 3].map((rung) => personOn(rung as 1, "owner", ["owner"]))).toEqual(["owner", "owner", null])
  })
})

const kinds = ["acknowledged", "told", "asked", "heard", "waits", "resumed", "reopened", "closed", "moved"] as const
const lives = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom(...kinds)), { maxLength: 9 })
  .map((steps) => {
    let minutes = 0
    let unitId = "office"
    return steps.map(([after, kind]): ClockEvent => {
      minutes += after
      const when = new Date(opened.at.getTime() + minutes * 60_000)
      if (kind !== "moved") return { kind, at: when }
      unitId = unitId === "office" ? "late" : "office"
      return { kind, at: when, unitId }
    })
  })

/** Goes through a life minute by minute, and counts those in which a clock should run. */
function countByMinutes(name: ClockName, events: readonly ClockEvent[], until: Date): number {
  const on = {
    acknowledged: false,
    replied: false,
    told: false,
    asked: false,
    heard: false,
    waits: false,
    closed: false,
  }
  let unitId = "office"
  let counted = 0
  let next = 0
  for (let now = opened.at.getTime(); now < until.getTime(); now += 60_000) {
    for (; next < events.length && (events[next] as ClockEvent).at.getTime() <= now; next += 1) {
      const event = events[next] as ClockEvent
      if (event.kind === "moved") unitId = event.unitId
      if (event.kind === "acknowledged") on.acknowledged = true
      if (event.kind === "told") Object.assign(on, { acknowledged: true, replied: true })
      if (event.kind === "told" || event.kind === "asked") {
        Object.assign(on, { told: true, heard: false })
        if (name === "update") counted = 0
      }
      if (event.kind === "asked") Object.assign(on, { asked: true, waits: false })
      if (event.kind === "heard") Object.assign(on, { heard: on.asked, waits: false })
      if (event.kind === "waits") on.waits = true
      if (event.kind === "resumed") on.waits = false
      if (event.kind === "closed") on.closed = true
      if (event.kind === "reopened") Object.assign(on, { asked: false, heard: false, waits: false, closed: false })
    }
    const runs = {
      acknowledge: !on.acknowledged && !on.closed && (!on.asked || on.heard),
      reply: !on.replied && !on.closed && (!on.asked || on.heard),
      update: on.told && !on.waits && !on.closed && (!on.asked || on.heard),
      resolve: !on.asked && !on.waits && !on.closed,
    }[name]
    if (runs) counted += businessMinutesBetween(rules.calendarOf(unitId), new Date(now), new Date(now + 60_000))
  }
  return counted
}

test("clocks count what going through a life minute by minute counts, whatever happens in it and in whatever order", () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 1, max: 3000 }), (events, later) => {
      const end = new Date((events.at(-1)?.at ?? opened.at).getTime() + later * 60_000)
      for (const clock of clocksOf([opened, ...events], rules)) {
        const counted = countByMinutes(clock.name, events, end)
        expect(clock.used(end), clock.name).toBe(counted)
        if (clock.dueAt) expect(clock.used(clock.dueAt)).toBeCloseTo(clock.target, 6)
        if (clock.state === "running" && clock.dueAt) expect(clock.dueAt <= end).toBe(counted >= clock.target)
        for (const share of Object.values(shareOfRung)) {
          const when = clock.when(clock.target * share)
          if (when) expect(clock.used(when)).toBeCloseTo(clock.target * share, 6)
        }
      }
    }),
    { numRuns: 40 },
  )
})
