import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs"
import path from "node:path"
import { writeXlsx } from "hucre/xlsx"
import { afterAll, expect, test, vi } from "vitest"
import { sentenceFor } from "#platform/errors/sentence-for.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { removeScratch, scratchFolder } from "#tests/support/scratch.ts"
import { backup } from "../../cli/commands/backup.ts"
import { doctor } from "../../cli/commands/doctor.ts"
import { exportRows } from "../../cli/commands/export.ts"
import { importFeedbackFile } from "../../cli/commands/import-feedback.ts"
import { importPeopleFile } from "../../cli/commands/import-people.ts"
import { importLeavingsFile, importPurchasesFile } from "../../cli/commands/import-purchases.ts"
import { measure } from "../../cli/commands/measure.ts"
import { putBack } from "../../cli/commands/put-back.ts"
import { restore } from "../../cli/commands/restore.ts"
import { sample } from "../../cli/commands/sample.ts"
import { addUser, newPassword } from "../../cli/commands/user.ts"

const program = path.resolve(import.meta.dirname, "../../cli/main.ts")
const house = await openTestHouse()
await openBank(house)
const folder = scratchFolder()
afterAll(removeScratch)
const at = (name: string, content?: string) => {
  const file = path.join(folder, name)
  if (content !== undefined) writeFileSync(file, content)
  return file
}

vi.stubEnv("DATABASE_URL", house.database.ownerUrl)
vi.stubEnv("WELLSERVED_DATA", folder)
vi.stubEnv("WELLSERVED_SECRET", house.ctx.house.secret.toString("hex"))
afterAll(() => vi.unstubAllEnvs())

/** Calls `wellserved` as somebody at a shell does, on the bank's database. */
function call(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, ...args], { env: process.env })
    const said = { out: "", err: "" }
    child.stdout.on("data", (chunk) => {
      said.out += chunk
    })
    child.stderr.on("data", (chunk) => {
      said.err += chunk
    })
    child.once("error", failed)
    child.once("close", (code) => done({ code, ...said }))
  })
}

/** Does the work of a command in this process, which is quicker, and catches what it prints. */
async function during(work: () => Promise<void>): Promise<string[]> {
  const printed = vi.spyOn(console, "log").mockImplementation(() => {})
  try {
    await work()
    return printed.mock.calls.map(([line]) => String(line))
  } finally {
    printed.mockRestore()
  }
}

const map = at(
  "map.json",
  JSON.stringify({
    version: 1,
    survey: { name: "Cards" },
    timeZone: "Europe/Lisbon",
    receivedOn: "2025-05-04",
    columns: [
      { column: "score", role: "score", question: { id: "recommend", label: "Recommend us?", kind: "nps" } },
      { column: "words", role: "comment" },
    ],
  }),
)
const cards = at("cards.csv", "score,words\n10,Kind\n0,Slow\n11,Wrong\n")
mkdirSync(at("a-folder"))

test.each([
  ["an unknown command", ["frobnicate"], /unknown command 'frobnicate'/],
  ["an unknown flag", ["measure", "nps", "--colour"], /unknown option '--colour'/],
  ["no map named", ["import", "feedback", cards], /required option '--map <file>'/],
  ["people from no file", ["import", "people", at("none.csv")], /There is no file .*none\.csv/],
])("%s is answered at the shell by a sentence, without a stack", async (_name, args, sentence) => {
  const { code, out, err } = await call(...args)
  expect(err).toMatch(sentence)
  expect(err).not.toMatch(/^\s+at .+:\d+/m)
  expect([code, out]).toEqual([1, ""])
})

const sheets = async (...names: string[]) =>
  writeXlsx({
    sheets: names.map((name) => ({
      name,
      rows: [
        ["score", "words"],
        [9, `Kind, in ${name}`],
        [1, "Slow"],
      ],
    })),
  })
const book = at("cards.xlsx")
const severalSheets = at("several.xlsx")
writeFileSync(book, await sheets("May"))
writeFileSync(severalSheets, await sheets("May", "June"))
const noBook = at("none.xlsx", "score,words\n")
const oldBook = at("old.xlsx")
writeFileSync(oldBook, Buffer.from("d0cf11e0a1b11ae1", "hex"))
const hugeBook = at("huge.xlsx")
writeFileSync(hugeBook, "")
truncateSync(hugeBook, 60_000_001)

const broken = at("broken.json", "{ version: 1")
const empty = at("empty.json", "{}")
const nowhere = path.join(folder, "no", "where.csv")
const joiner = { role: "member", job: "" }

test.each<[string, () => Promise<void>, RegExp]>([
  ["no file", () => importFeedbackFile(at("none.csv"), { map }), /There is no file .*none\.csv/],
  ["a folder instead of a file", () => importFeedbackFile(at("a-folder"), { map }), /There is no file .*a-folder/],
  ["no map", () => importFeedbackFile(cards, { map: at("none.json") }), /There is no file .*none\.json/],
  ["a folder instead of a map", () => importFeedbackFile(cards, { map: folder }), /There is no file /],
  ["a map that is no JSON", () => importFeedbackFile(cards, { map: broken }), /map is not JSON/],
  ["a map without columns", () => importFeedbackFile(cards, { map: empty }), /map cannot be used/],
  ["a folder instead of people", () => importPeopleFile(at("a-folder"), {}), /There is no file .*a-folder/],
  ["purchases by a broken map", () => importPurchasesFile(cards, { map: broken }), /The map is not JSON/],
  ["purchases by an empty map", () => importPurchasesFile(cards, { map: empty }), /The map cannot be used/],
  ["leavings by no map", () => importLeavingsFile(cards, { map: at("none.json") }), /There is no file .*none\.json/],
  ["a workbook that is none", () => importFeedbackFile(noBook, { map }), /This is no workbook that can be read/],
  [
    "an old or locked workbook",
    () => importFeedbackFile(oldBook, { map }),
    /has a password, or was saved by an old Excel/,
  ],
  ["a workbook that is too large", () => importFeedbackFile(hugeBook, { map }), /too large to open here/],
  ["no workbook", () => importPeopleFile(at("nowhere.xlsx"), {}), /There is no file .*nowhere\.xlsx/],
  ["several sheets", () => importFeedbackFile(severalSheets, { map }), /"May", "June"\. Say which with --sheet/],
  ["a sheet that is none", () => importFeedbackFile(severalSheets, { map, sheet: "July" }), /no sheet "July" .*"June"/],
  ["a measure that is none", () => measure("joy", {}), /There is no measure "joy"\. Known are nps/],
  ["a day that is none", () => measure("nps", { from: "May" }), /"May" is no day/],
  ["a unit that is none", () => measure("nps", { unit: "Mars" }), /The unit "Mars"/],
  ["a survey that is none", () => measure("csat", { survey: "Mars" }), /The survey "Mars"/],
  ["an export of something else", () => exportRows("dreams", {}), /Known are feedback and cases/],
  ["an export as one object", () => exportRows("cases", { json: true }), /Say with --out FILE/],
  ["an export into nowhere", () => exportRows("cases", { out: nowhere }), /where\.csv/],
  ["a backup into nowhere", () => backup(nowhere, {}), /where\.csv/],
  ["a restore of nothing", () => restore(at("none.backup"), {}), /There is no file .*none\.backup/],
  ["a moment that is none", () => putBack("yesterday", {}), /"yesterday" is no moment that has been/],
  ["a moment to come", () => putBack("2999-01-01T00:00Z", {}), /is no moment that has been/],
  ["a sample that is none", () => sample("zoo", {}), /There is no sample "zoo"\. Known are airline and bakery/],
  ["a sample where people work", () => sample("bakery", {}), /already|empty/],
  ["a role that is none", () => addUser("Ines", { ...joiner, role: "king" }), /There is no role "king"/],
  ["a person without a login", () => addUser("Ines", joiner), /Give --email or --number/],
  ["a login that is none", () => newPassword("nobody@harbour.example", {}), /A person with the login/],
])("%s is answered by a sentence", async (_name, work, sentence) => {
  const failure = await during(work).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(sentenceFor(failure)).toMatch(sentence)
})

test("each command prints one object with --json", async () => {
  const json = true
  const object = async (work: () => Promise<void>) => {
    const lines = await during(work)
    expect(lines).toHaveLength(1)
    return JSON.parse(lines[0] ?? "") as unknown
  }
  const badRows = path.join(folder, "bad.csv")
  expect(await object(() => importFeedbackFile(cards, { map, badRows, json }))).toEqual({
    read: 3,
    kept: 2,
    rejected: 1,
    duplicates: 0,
    cases: 0,
  })
  expect(readFileSync(badRows, "utf8")).toContain("not on the scale")
  const out = path.join(folder, "feedback.csv")
  expect(await object(() => exportRows("feedback", { out, json }))).toEqual({ rows: 2, file: out })
  expect(readFileSync(out, "utf8")).toContain("Slow")
  const people = at("people.csv", "number,name,unit\n1001,Ines Prado,North\n")
  expect(await object(() => importPeopleFile(people, { dryRun: true, json }))).toMatchObject({
    join: expect.any(Number),
  })
  const ines = { ...joiner, email: "ines@harbour.example", json }
  expect(await object(() => addUser("Ines", ines))).toMatchObject({ password: expect.any(String) })
  expect(await object(() => newPassword(ines.email, { json }))).toMatchObject({ password: expect.any(String) })
  expect(await object(() => doctor({ json }))).toMatchObject({ findings: expect.any(Array) })
  const file = path.join(folder, "all.backup")
  expect(await object(() => backup(file, { json }))).toMatchObject({ file, tables: expect.any(Number) })
  expect(existsSync(file)).toBe(true)
  const { code, out: printed, err } = await call("measure", "nps", "--survey", "Cards", "--json")
  expect([code, err, printed.trim().split("\n").length]).toEqual([0, "", 1])
  expect(JSON.parse(printed)).toMatchObject({ value: 0, n: 2 })
})

test("a sheet of a workbook is imported as its CSV would be", async () => {
  const counts = async (work: () => Promise<void>) => JSON.parse((await during(work))[0] ?? "")
  const of = (file: string, sheet?: string) =>
    counts(() => importFeedbackFile(file, { map, json: true, ...(sheet && { sheet }) }))
  expect(await of(book)).toMatchObject({ read: 2, kept: 2, rejected: 0 })
  expect(await of(at("same.csv", 'score,words\n9,"Kind, in May"\n1,Slow\n'))).toMatchObject({ duplicates: 2 })
  expect(await of(severalSheets, "May")).toMatchObject({ duplicates: 2 })
  expect(await of(severalSheets, "June")).toMatchObject({ kept: 1, duplicates: 1 })
  const staff = at("staff.xlsx")
  const rows = [
    ["number", "name", "unit"],
    ["2001", "Rui Prado", "North"],
  ]
  writeFileSync(staff, await writeXlsx({ sheets: [{ name: "Staff", rows }] }))
  expect(await counts(() => importPeopleFile(staff, { dryRun: true, json: true }))).toMatchObject({
    join: 1,
    badRows: [],
  })
  const { out } = await call("import", "feedback", severalSheets, "--map", map, "--sheet", "June", "--json")
  expect(JSON.parse(out)).toMatchObject({ read: 2, duplicates: 2 })
})
