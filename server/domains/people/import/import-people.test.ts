import { expect, test } from "vitest"
import {
  addServiceAccount,
  getSession,
  importPeople,
  listPeople,
  listUnits,
  previewPeopleImport,
  signIn,
} from "#contracts/people.ts"
import { eventKind } from "#platform/events/event.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { personLeft } from "../events.ts"
import { addPerson } from "../persons/add-person.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const file = (...lines: string[]) => lines.join("\n")
const header = "employee_number,name,email,unit,unit_lead,job,role,languages,starts_on,leaves_on"
const everyone = async () => (await cast.grace.call(listPeople, { query: { limit: 200 } })).items

test("a file is looked at first: who joins, which units are new, which rows are bad and why", async () => {
  const csv = file(
    header,
    "1,Hana Sato,hana@harbour.example,Company / West / Tills,yes,Head teller,,en; ja,2024-05-01,",
    "2,Ivo Marek,not an address,North,,Teller,,,,",
    "3,,,North,,,,,,",
    "1,Twice Told,,North,,,,,,",
    "4,Jo Berg,DANA@harbour.example,South,,,,,,",
    "5,Kim Ode,,North,perhaps,,chef,,31/12/2026,",
  )
  const diff = await cast.grace.call(previewPeopleImport, { body: { csv } })
  expect(diff.counts).toEqual({ join: 1, change: 0, leave: 0, same: 0, bad: 5 })
  expect(diff.newUnits).toEqual(["Harbour Bank / West", "Harbour Bank / West / Tills"])
  expect(diff.changes).toEqual([{ line: 2, kind: "join", name: "Hana Sato", differs: [] }])
  expect(diff.bad.map(({ line, reason }) => ({ line, reason }))).toEqual([
    { line: 3, reason: 'email "not an address": This is not an e-mail address.' },
    { line: 4, reason: "The name is missing." },
    { line: 5, reason: "Employee number 1 is on line 2 already." },
    { line: 6, reason: "DANA@harbour.example is the e-mail address of Dana Novak." },
    {
      line: 7,
      reason:
        'unit_lead "perhaps": This is neither yes nor no. role "chef": This is not a role; write member, lead, steward, executive or administrator. starts_on "31/12/2026": Write a day as 2026-11-22.',
    },
  ])
  expect(await everyone(), "nothing was changed").toHaveLength(7)
})

test("applied, the good rows are kept and the bad ones come back to mend", async () => {
  const csv = file(
    header,
    "1,Hana Sato,hana@harbour.example,Company / West / Tills,yes,Head teller,,en; ja,2024-05-01,",
    "9,,,,,,,,,",
  )
  const diff = await cast.grace.call(importPeople, { body: { csv } })
  expect(diff.toMend).toBe(`\uFEFF${header},What is wrong\n9,,,,,,,,,,The name is missing.\n`)
  const hana = (await everyone()).find((person) => person.name === "Hana Sato")
  expect(hana).toMatchObject({ role: "lead", unit: { name: "Tills" }, languages: ["en", "ja"], startsOn: "2024-05-01" })
  const { units } = await cast.grace.call(listUnits, {})
  expect(units.find((unit) => unit.name === "Tills")).toMatchObject({ lead: { name: "Hana Sato" }, code: "tills" })
  const again = await cast.grace.call(importPeople, { body: { csv: csv.replace("\n9,,,,,,,,,", "") } })
  expect(again.counts, "the same file again changes nothing").toEqual({ join: 0, change: 0, leave: 0, same: 1, bad: 0 })
})

test("what is wrong is told by codes, said in the language asked for, and passed over in the mended file", async () => {
  const csv = file("employee_number,name,role,languages", "8,Nils Berg,chef,")
  const { bad, toMend } = await cast.grace.call(previewPeopleImport, { body: { csv, language: "es" } })
  expect(bad[0]?.problems).toEqual([{ code: "role-not-known", told: {}, column: "role", value: "chef" }])
  expect(toMend?.split("\n").map((line) => line.split(",").at(-1))).toMatchObject([
    "Qué está mal",
    expect.stringContaining("administrator"),
    "",
  ])
  const again = await cast.grace.call(previewPeopleImport, { body: { csv: toMend?.replace("chef", "lead") ?? "" } })
  expect([again.counts, again.unread]).toMatchObject([{ join: 1, bad: 0 }, []])
})

test("what an empty cell leaves unsaid stays as it is", async () => {
  const diff = await cast.grace.call(importPeople, {
    body: { csv: file("Personnel No;Full name;Job title", "1;Hana Sato;Branch head") },
  })
  expect(diff.changes[0]?.differs).toEqual([{ field: "job", before: "Head teller", after: "Branch head" }])
  expect((await everyone()).find((one) => one.name === "Hana Sato")).toMatchObject({ email: "hana@harbour.example" })
})

test("somebody added by hand is found by e-mail address and gets their number", async () => {
  const diff = await cast.grace.call(importPeople, {
    body: { csv: file("employee_number,name,email", "50,Amara Okafor,amara@harbour.example") },
  })
  expect(diff.changes).toMatchObject([
    { kind: "change", differs: [{ field: "employee_number", before: "", after: "50" }] },
  ])
})

test("two people may swap their addresses", async () => {
  const add = (one: string, two: string) =>
    cast.grace.call(importPeople, {
      body: { csv: file("employee_number,name,email", `60,Lee Wu,${one}`, `61,Mia Po,${two}`) },
    })
  await add("lee@harbour.example", "mia@harbour.example")
  expect((await add("mia@harbour.example", "lee@harbour.example")).counts).toMatchObject({ change: 2, bad: 0 })
})

test("who is missing from a complete file leaves, but not for a slip in their row, nor without a number", async () => {
  const csv = file("employee_number,name,leaves_on", "1,Hana Sato,", "50,Amara Okafor,", "60,Lee Wu,in May")
  const diff = await cast.grace.call(previewPeopleImport, { body: { csv, complete: true } })
  expect(diff.changes.map(({ kind, name }) => [kind, name])).toEqual([["leave", "Mia Po"]])
  await cast.grace.call(importPeople, { body: { csv, complete: true } })
  const names = (await everyone()).map((one) => one.name)
  expect(names).toContain("Lee Wu")
  expect(names).toContain("Ewa Lind")
  expect(names).not.toContain("Mia Po")
})

test("leaving by file ends sessions and is announced", async () => {
  const csv = file("employee_number,name,leaves_on", "50,Amara Okafor,2026-02-28")
  await cast.grace.call(importPeople, { body: { csv } })
  expect((await cast.amara.call(getSession, {})).person).toBeNull()
  expect(personLeft.name).toBe(eventKind("person-left", personLeft.data).name)
  const back = await cast.grace.call(importPeople, { body: { csv: csv.replace("2026-02-28", "") } })
  expect(back.changes).toMatchObject([{ kind: "join", name: "Amara Okafor" }])
})

test("an administrator cannot lock themselves out by an import", async () => {
  const csv = file(
    "employee_number,name,email,role,leaves_on",
    "70,Grace Hall,grace@harbour.example,member,",
    "71,Nia Ray,,,",
  )
  const diff = await cast.grace.call(importPeople, { body: { csv, complete: true } })
  expect(diff.bad[0]?.reason).toMatch(/^This is you/)
  await cast.grace.call(importPeople, {
    body: { csv: file("employee_number,name,email", "70,Grace Hall,grace@harbour.example") },
  })
  await cast.grace.call(importPeople, { body: { csv: file("employee_number,name", "71,Nia Ray"), complete: true } })
  expect((await cast.grace.call(getSession, {})).person).toMatchObject({ role: "administrator" })
  await house.stranger().call(signIn, { body: { login: "70", password: "a long enough password" } })
})

test("a program neither makes nor removes administrators", async () => {
  const { key } = await cast.grace.call(addServiceAccount, { body: { name: "HR system", scopes: ["people:write"] } })
  const csv = file("employee_number,name,role", "70,Grace Hall,member", "80,Omar Vale,administrator")
  const diff = await house.program(key).call(importPeople, { body: { csv, complete: true } })
  expect(diff.bad.map((one) => one.line)).toEqual([2, 3])
  expect((await cast.grace.call(getSession, {})).person).toMatchObject({ role: "administrator" })
})

test("a file without the two columns that name people is refused", async () => {
  const answer = await cast.grace.ask(previewPeopleImport, { body: { csv: "colour,size\nred,5" } })
  expect(answer).toMatchObject({ status: 400, body: { code: "columns-missing" } })
  expect((await cast.grace.ask(previewPeopleImport, { body: { csv: "" } })).body).toMatchObject({ code: "file-empty" })
  expect((await cast.ewa.ask(previewPeopleImport, { body: { csv: "" } })).status).toBe(403)
})

test("a unit has one lead", async () => {
  const csv = file("employee_number,name,unit,leads", "90,Pia Quist,Vault,x", "91,Quin Rey,Vault,x")
  const diff = await cast.grace.call(previewPeopleImport, { body: { csv } })
  expect(diff.bad).toMatchObject([{ line: 3, reason: "The person on line 2 leads this unit already." }])
})

test("five thousand people come in many times as quickly as one by one", async () => {
  const oneByOne = performance.now()
  for (let n = 0; n < 100; n++)
    await addPerson(house.ctx, {
      name: `Single ${n}`,
      email: `single-${n}@harbour.example`,
      employeeNumber: null,
      unitId: cast.units.north,
      job: "Teller",
      role: "member",
    })
  const secondsEach = (performance.now() - oneByOne) / 100 / 1000
  const rows = Array.from(
    { length: 5000 },
    (_, n) =>
      `X${n},Person ${n},p${n}@harbour.example,Company / Region ${n % 8} / Branch ${n % 96},${n < 96 ? "yes" : ""},Teller,,en es,2020-01-01,`,
  )
  const started = performance.now()
  const diff = await cast.grace.call(importPeople, { body: { csv: file(header, ...rows) } })
  const seconds = (performance.now() - started) / 1000
  expect(diff.counts).toMatchObject({ join: 5000, bad: 0 })
  expect(diff.newUnits).toHaveLength(104)
  console.info(`5,000 people in ${seconds.toFixed(1)} s`)
  // A quarter of that on the clock, whatever the machine.
  expect(seconds).toBeLessThan((5000 * secondsEach) / 4)
})
