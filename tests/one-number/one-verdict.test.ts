import { beforeAll, expect, test } from "vitest"
import { listMyAlerts } from "#contracts/alerts.ts"
import { listJudgedChanges, readBeforeAndAfter } from "#contracts/before-and-after.ts"
import { grain, type MeasureName, readScoreboard, readSeries } from "#contracts/measures.ts"
import { listMoved } from "#contracts/moved.ts"
import { addServiceAccount } from "#contracts/people.ts"
import { finishFix, getFix, listFixVerdicts, openCase, planFix, setCause } from "#contracts/recovery.ts"
import { hangWall, readWall } from "#contracts/wall.ts"
import { watchCharts } from "#measures"
import { type Fact, recordFacts } from "#platform/facts/record-facts.ts"
import type { Caller } from "#tests/support/app.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { sendMondayMails } from "../../server/domains/line-up/monday-mail/send-monday-mails.ts"
import { addPerson } from "../../server/domains/people/persons/add-person.ts"

/**
 * One verdict wherever it is told (decision 20). In this bank everything that weeks say is unsaid by months: there are not twelve of them. North got worse at
 * the till and better since its fix, South is as ever, and in South so few answer about effort that its months are its own alone; whoever
 * sees neither branch's could have these by subtraction from North's.
 */
const house = await openTestHouse("2026-11-23T08:00:00Z")
const { ctx } = house
const cast = await openBank(house)
const { north, south } = cast.units
const { amara, bruno, chidi, dana, ewa, farid, grace } = cast

const dayMs = 86_400_000
const weeks = Array.from({ length: 40 }, (_, week) =>
  new Date(Date.UTC(2026, 1, 16) + 7 * week * dayMs).toISOString().slice(0, 10),
)
const answers = (measure: MeasureName, unitId: string, each: number, happyIn: (week: number) => number): Fact[] =>
  weeks.flatMap((day, week) =>
    Array.from({ length: each }, (_, at) => {
      const dims = { channel: "email" }
      return { measure, day, unitId, dims, value: at < happyIn(week) + (week % 3) - 1 ? 5 : 2, low: 1, high: 5 }
    }),
  )

let fixId = ""
let program: Caller
const walls: { unit: string; token: string }[] = []

beforeAll(async () => {
  for (const [unitId, names] of [
    [north, ["Ana", "Bea", "Cem", "Dov"]],
    [south, ["Eli", "Fay", "Gus", "Hal"]],
    [cast.units.office, ["Ida", "Jon", "Kit", "Lea"]],
  ] as const)
    for (const name of names)
      await addPerson(ctx, { name, email: null, employeeNumber: null, unitId, job: "Teller", role: "member" })
  await recordFacts(ctx, [
    ...answers("csat", north, 20, (week) => (week < 31 ? 14 : 6)),
    ...answers("csat", south, 20, () => 14),
    ...answers("ces", north, 20, (week) => (week < 24 ? 8 : 15)),
    ...answers("ces", south, 1, () => 1),
  ])
  const { id } = await amara.call(openCase, { body: { subject: "Forty minutes in the queue", unitId: north } })
  const cause = { name: "Too few counters", parentId: null, avoidable: true }
  const { id: causeId } = await bruno.call(setCause, { params: { id }, body: { cause, ownError: true } })
  const plan = { title: "Third counter", what: "Move lunch breaks", dueOn: "2026-12-10", landsAt: "Breaks" }
  const body = {
    ...plan,
    causeId,
    ownerId: bruno.id,
    measure: "ces" as const,
    unitId: north,
    landsIn: "policy" as const,
  }
  fixId = (await bruno.call(planFix, { body })).id
  const done = { doneOn: weeks[24] as string, weDid: "Three counters are open at noon." }
  await bruno.call(finishFix, { params: { id: fixId }, body: done })
  for (const [lead, unit] of [
    [bruno, north],
    [dana, south],
  ] as const) {
    const wall = { name: "Tills", parts: ["figures" as const], seconds: 20, unitId: unit }
    walls.push({ unit, token: (await lead.call(hangWall, { body: wall })).token })
  }
  program = house.program((await grace.call(addServiceAccount, { body: { name: "BI", scopes: ["read"] } })).key)
  await house.drain()
})

type Told = { where: string; of: string; word: string; sentence: string; sees: "all" | "less" | "none" }
const of = (measure: string, unit: string) => `${measure} ${unit === north ? "North" : "South"}`

/** Every verdict that somebody is told, on every screen and by every reading. */
async function gather(
  name: string,
  asker: Pick<Caller, "call">,
  owns: readonly string[],
  leads: boolean,
): Promise<Told[]> {
  const told: Told[] = []
  const keep = (
    where: string,
    measure: string,
    unit: string,
    { word, sentence }: { word: string; sentence: string },
  ) => {
    const sees = owns.includes(unit) ? "all" : owns.length > 0 ? "less" : "none"
    if (["csat", "ces"].includes(measure))
      told.push({ where: `${name}: ${where}`, of: of(measure, unit), word, sentence, sees })
  }
  for (const unit of [north, south]) {
    for (const period of ["30d", "12m", "all"] as const) {
      const { figures } = await asker.call(readScoreboard, { query: { unit, period } })
      for (const { figure, verdict } of figures) keep(`scoreboard of ${period}`, figure.measure, unit, verdict)
    }
    for (const key of ["csat", "ces"] as const)
      for (const by of [undefined, ...grain.options]) {
        const series = await asker.call(readSeries, { params: { key }, query: { unit, ...(by && { grain: by }) } })
        keep(`chart by ${by}`, key, unit, series.judged)
        for (const { verdict } of series.changes) if (verdict) keep(`change on the chart by ${by}`, key, unit, verdict)
      }
  }
  const { changes } = await asker.call(listJudgedChanges, {})
  expect(changes).toHaveLength(1)
  for (const { id, measure, unitId, verdict } of changes) {
    keep("changes", measure, unitId ?? "", verdict)
    const { change } = await asker.call(readBeforeAndAfter, { params: { id } })
    keep("before and after", measure, unitId ?? "", change.verdict)
  }
  const { items } = await asker.call(listMoved, {})
  for (const { measure, part, verdict } of items)
    if (part?.kind === "unit") keep("what moved", measure, part.id, verdict)
  // What is not among those that moved is told to have no signal, or to be too few.
  expect(items.map(({ measure, part }) => (part?.kind === "unit" ? of(measure, part.id) : ""))).toEqual(
    expect.arrayContaining(owns.length > 0 ? ["csat North", "ces North"] : ["csat North"]),
  )
  expect(items.some(({ part }) => part?.id === south)).toBe(false)
  if (!leads) return told
  for (const verdict of (await asker.call(getFix, { params: { id: fixId } })).verdicts)
    keep("fix", verdict.measure, verdict.unitId ?? "", verdict)
  const { verdicts } = await asker.call(listFixVerdicts, {})
  expect(verdicts).toEqual([{ fixId, word: "improved" }])
  return told
}

test("whoever asks, and wherever it is told, a measure of a unit has one verdict, or none for those who may not see what it rests on", async () => {
  const everybody = [
    ...(await gather("member of North", amara, [north], true)),
    ...(await gather("lead of North", bruno, [north], true)),
    ...(await gather("member of South", chidi, [south], true)),
    ...(await gather("lead of South", dana, [south], true)),
    ...(await gather("steward", ewa, [north, south], true)),
    ...(await gather("executive", farid, [north, south], true)),
    ...(await gather("administrator", grace, [north, south], true)),
    ...(await gather("program", program, [], false)),
  ]
  for (const { unit, token } of walls)
    for (const { figure, verdict } of (await house.stranger().call(readWall, { params: { token } })).figures.items)
      if (figure.measure === "csat" || figure.measure === "ces")
        everybody.push({ where: "wall", of: of(figure.measure, unit), sees: "none", ...verdict })
  const words = (of: string) => [...new Set(everybody.filter((one) => one.of === of).map(({ word }) => word))].sort()
  expect(words("csat North")).toEqual(["worse"])
  expect(words("ces North")).toEqual(["improved", "kept-back"])
  expect(words("csat South")).toEqual(["no-signal"])
  expect(words("ces South")).toEqual(["kept-back", "no-signal"])
  for (const { where, of, word, sees } of everybody)
    expect({ where, of, keptBack: word === "kept-back" }).toEqual({
      where,
      of,
      keptBack: (of === "ces South" && sees !== "all") || (of === "ces North" && sees === "none"),
    })
  expect(everybody.filter(({ where }) => where === "wall")).toHaveLength(4)
})

test("those who see less than it rests on are told no week and no figure of one", async () => {
  const theirs = await gather("lead of South", dana, [south], false)
  const [csat] = theirs.filter((one) => one.of === "csat North" && one.where.includes("scoreboard"))
  expect(csat?.sentence).toBe("Worse, by more than chance explains.")
  const mine = await gather("lead of North", bruno, [north], false)
  const [own] = mine.filter((one) => one.of === "csat North" && one.where.includes("scoreboard"))
  expect(own?.sentence).toMatch(/^Worse: \d+ weeks in a row, since the week of .+%\.$/)
})

test("mails and alerts tell the verdict that the screens tell", async () => {
  const sentenceOn = async (asker: Caller, unit: string) =>
    (await asker.call(readScoreboard, { query: { unit } })).figures.find(({ figure }) => figure.measure === "csat")
      ?.verdict.sentence ?? ""
  await watchCharts(ctx)
  const { items } = await bruno.call(listMyAlerts, {})
  expect(items.find(({ measure, unit }) => measure === "csat" && unit?.id === north)?.sentence).toContain(
    await sentenceOn(bruno, north),
  )
  await sendMondayMails(ctx)
  const mails = await ctx.db.selectFrom("platform_mail").select(["recipient", "purpose", "body_text"]).execute()
  for (const [asker, unit, to] of [
    [amara, north, "amara@harbour.example"],
    [chidi, south, "chidi@harbour.example"],
  ] as const)
    expect(mails.find(({ recipient, purpose }) => recipient === to && purpose === "monday-mail")?.body_text).toContain(
      await sentenceOn(asker, unit),
    )
})
