import { beforeAll, describe, expect, test } from "vitest"
import { keepReviews, readReviews } from "#contracts/doors.ts"
import { listFeedback } from "#contracts/feedback.ts"
import { healthz } from "#contracts/house.ts"
import { listSurveys } from "#contracts/survey.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { type Cast, openBank } from "#tests/support/people.ts"
import { textOfFile } from "#web/ui/text-of-file.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const stranger = house.stranger()
const read = (text: string) => stranger.call(readReviews, { body: { text } })

/** What the screen sends of a dropped file. */
const dropped = (bytes: Uint8Array) => textOfFile(new Blob([new Uint8Array(bytes)]))
const reviews = ["Café très accueillant, merci à José", "La file était trop longue", "Kein Problem, schöne Läden"]

describe("a file is read whatever it was saved as", () => {
  const text = reviews.join("\r\n")
  const utf16 = Buffer.from(text, "utf16le")
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with its mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ["UTF-16 the other way round", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ["Windows-1252", Buffer.from(text, "latin1")],
  ])("%s", async (_name, bytes) => {
    const shown = await dropped(bytes)
    expect(shown).toContain("Café très accueillant")
    expect((await read(shown)).read).toBe(reviews.length)
  })
})

test("emoji and Arabic are read, and what was said comes back as it was written", async () => {
  const words = [
    "الانتظار كان طويلا جدا ولم يساعدنا أحد",
    "خدمة ممتازة شكرا",
    "🙂🙂 lovely 👩‍👩‍👧",
    "😡😡😡",
    "★★★★☆ Good bread",
  ]
  const said = await read(words.join("\n"))
  expect(said.read).toBe(words.length)
  const quotes = said.themes.flatMap(({ quotes }) => quotes.map((quote) => quote.words))
  expect(quotes.every((quote) => quote.isWellFormed())).toBe(true)
})

test("one line is read, and is too little to say anything by", async () => {
  const said = await read("The bread was warm.")
  expect(said).toMatchObject({ read: 1, thank: [], rule: null, themes: [] })
  expect(said.thin.map(({ about }) => about)).toContain("themes")
})

test("fifty neutral comments blame nobody, thank nobody and say that they are too thin", async () => {
  const said = await read(Array.from({ length: 50 }, (_, i) => `Bought item ${1000 + i} on a Monday.`).join("\n"))
  expect(said).toMatchObject({ read: 50, thank: [], rescue: [], rule: null, lineUp: { story: null, miss: null } })
  expect(new Set(said.thin.map(({ about }) => about))).toEqual(new Set(["themes", "thank", "rescue", "rule"]))
})

test("what holds nothing is refused with what to do", async () => {
  for (const text of [" ", "\n\n\n", "\ufeff\r\n"]) {
    const { status, body } = await stranger.ask(readReviews, { body: { text } })
    expect([status, body]).toEqual([400, expect.objectContaining({ code: "no-reviews" })])
  }
})

const line = (i: number) =>
  `${["Waited too long at the counter", "Lovely shop and kind people", "The till was closed again"][i % 3]}, visit ${i}.`
const pile = (lines: number) => Array.from({ length: lines }, (_, i) => line(i)).join("\n")
const table = (lines: number) =>
  [
    "Date,Stars,Name,Review",
    ...Array.from({ length: lines }, (_, i) => `2025-11-03,${1 + (i % 5)},Guest ${i},"${line(i)}"`),
  ].join("\n")

test("more than can be read at once is refused with the number, as text and as a table; nothing is cut off in silence", async () => {
  for (const text of [pile(6_000), table(6_000), pile(5_001)]) {
    const { status, body } = await stranger.ask(readReviews, { body: { text } })
    expect([status, body]).toEqual([
      422,
      expect.objectContaining({ code: "too-many-reviews", title: expect.stringContaining("5000") }),
    ])
  }
})

test("five thousand are read in about ten times what five hundred take, and others are answered meanwhile", async () => {
  const begun = performance.now()
  await read(table(500))
  const tookATenth = performance.now() - begun
  const waits: number[] = []
  let done = false
  const others = (async () => {
    while (!done) {
      const asked = performance.now()
      await stranger.call(healthz, {})
      waits.push(performance.now() - asked)
      await new Promise((later) => setTimeout(later, 10))
    }
  })()
  const started = performance.now()
  const said = await read(table(5_000))
  const took = performance.now() - started
  done = true
  await others
  expect(said.read).toBe(5_000)
  expect(took).toBeLessThan(40 * tookATenth)
  expect(waits.length).toBeGreaterThan(10)
  const p99 = waits.toSorted((a, b) => a - b)[Math.ceil(waits.length * 0.99) - 1] as number
  console.info(`5,000 reviews in ${Math.round(took)} ms; ${waits.length} other requests, p99 ${Math.round(p99)} ms`)
  expect(p99).toBeLessThan(took / 4)
})

describe("kept as the start of an organisation", () => {
  let ewa: Cast["ewa"]
  beforeAll(async () => {
    ewa = (await openBank(house)).ewa
  })
  const keep = (text: string) => ewa.call(keepReviews, { body: { text } })

  test("a table's days and times are kept, by the organisation's clock, and none is of today", async () => {
    const text =
      "Date,Stars,Name,Review\n2025-07-03 23:30,5,Ines,The lemon cake was wonderful\n2025-11-17,1,Rui,Nobody answered\n"
    expect(await keep(text)).toMatchObject({ kept: 2 })
    await house.drain()
    const { items } = await ewa.call(listFeedback, { query: { words: "any" } })
    // Lisbon is an hour ahead of UTC in July.
    expect(items.map(({ receivedAt }) => receivedAt).at(-1)).toBe("2025-07-03T22:30:00.000Z")
    expect(items.map(({ receivedAt }) => receivedAt.slice(0, 10))).toEqual(["2025-11-17", "2025-07-03"])
    expect(items.flatMap(({ scores }) => scores.map(({ value }) => value))).toEqual([1, 5])
  })

  test("a double click and the same paste again keep each review once, in one survey", async () => {
    const text = pile(40)
    const [one, other] = await Promise.all([keep(text), keep(text)])
    expect(one.kept + other.kept).toBe(40)
    expect(one.duplicates + other.duplicates).toBe(40)
    expect(await keep(text)).toMatchObject({ kept: 0, duplicates: 40 })
    const { surveys } = await ewa.call(listSurveys, {})
    expect(surveys.filter(({ name }) => name === "Reviews")).toHaveLength(1)
  })

  test("too many are refused there too, and nothing is kept of them", async () => {
    expect((await ewa.ask(keepReviews, { body: { text: pile(6_000) } })).status).toBe(422)
    const { items } = await ewa.call(listFeedback, { query: { words: "any", limit: 200 } })
    expect(items).toHaveLength(42)
  })
})
