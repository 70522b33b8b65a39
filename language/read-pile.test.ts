import { describe, expect, test } from "vitest"
import { type PileRow, readPile } from "./index.ts"

const airline: PileRow[] = [
  { words: "Amara at gate 12 was wonderful, she rebooked us in no time", score: 10 },
  { words: "Thanks to Amara I made my connection", score: 9 },
  { words: "Amara Okafor was so patient with my mother", score: 10, name: "Lena" },
  { words: "Jonas at the baggage desk was great, found my bag", score: 9 },
  { words: "Priya was lovely", score: 9 },
  { words: "Priya was rude and unhelpful", score: 1 },
  { words: "The ramp was broken and my father was injured, nobody called an ambulance", score: 0, name: "Sam Reed" },
  { words: "I was treated differently because of my accent and I want an apology", score: 1 },
  { words: "I'll never fly with you again", score: 2 },
  { words: "They would not change the name because of the 24-hour rule", score: 3 },
  { words: "The 24-hour rule is absurd, they refused to fix a typo", score: 2 },
  { words: "Your 24-hour rule cost me a new ticket, ridiculous", score: 2 },
  { words: "Waited an hour in the queue", score: 4 },
  { words: "The queue was terrible", score: 4 },
  { words: "Queue too long", score: 4 },
  { words: "", score: 8 },
]

describe("a pile of reviews", () => {
  const reading = readPile(airline)

  test("is counted as it is", () => {
    expect(reading).toMatchObject({ rows: 16, spoken: 15, scale: { low: 0, high: 10 }, silent: [15] })
    expect(reading.happy + reading.neutral + reading.unhappy).toBe(16)
    expect(reading.languages).toEqual([{ language: "en", rows: 15 }])
  })

  test("names whom to thank, one person once, with the words that thank them", () => {
    expect(reading.thank.map(({ name, rows }) => ({ name, rows }))).toEqual([
      { name: "Amara Okafor", rows: [0, 1, 2] },
      { name: "Jonas", rows: [3] },
    ])
    expect(reading.thank[0]?.words).toContain("Thanks to Amara I made my connection")
  })

  test("does not thank whom as many blame", () => {
    expect(reading.thank.map(({ name }) => name)).not.toContain("Priya")
  })

  test("says whom to call today, and why", () => {
    expect(reading.rescue.map(({ row }) => row)).toEqual([6, 7])
    expect(reading.rescue[0]).toMatchObject({
      name: "Sam Reed",
      why: expect.arrayContaining(["danger", "lowest-score"]),
    })
    expect(reading.rescue[1]?.asks).toEqual(["apology"])
  })

  test("blames one rule, with quotes", () => {
    expect(reading.rule).toMatchObject({ rule: "24-hour rule", rows: [9, 10, 11] })
    expect(reading.rule?.quotes).toHaveLength(3)
    expect(reading.tooThin).toEqual([])
  })

  test("is read the same each time", () => {
    expect(readPile(airline)).toEqual(reading)
  })
})

describe("a pile in another language", () => {
  test("is read as well: German", () => {
    const reading = readPile(
      [
        "Danke an Frau Yıldız an der Rezeption",
        "Frau Yıldız war unglaublich hilfsbereit",
        "Die 16-Uhr-Regel ist lächerlich",
        "Wegen der 16-Uhr-Regel saßen wir zwei Stunden in der Lobby",
        "Meine Tochter ist auf der Treppe ausgerutscht und hat sich verletzt",
      ].map((words) => ({ words })),
    )
    expect(reading.thank).toMatchObject([{ name: "Yıldız", rows: [0, 1] }])
    expect(reading.rule).toMatchObject({ rule: "16-Uhr-Regel", rows: [2, 3] })
    expect(reading.rescue).toMatchObject([{ row: 4, why: ["danger"] }])
  })

  test("is read as well: Arabic", () => {
    const reading = readPile(
      [
        "شكرا للموظفة فاطمة على حسن التعامل",
        "فاطمة كانت متعاونة جدا",
        "بسبب سياسة الأمتعة دفعت رسوم",
        "سياسة الأمتعة غير منطقية",
      ].map((words) => ({ words })),
    )
    expect(reading.thank).toMatchObject([{ name: "فاطمة", rows: [0, 1] }])
    expect(reading.rule).toMatchObject({ rule: "سياسة الأمتعة", rows: [2, 3] })
  })
})

describe("thanks", () => {
  test("go to a name in small letters once another comment has shown it", () => {
    const rows = ["Lovely bread, Rosa always remembers my order", "rosa is an absolute star"].map((words) => ({
      words,
    }))
    expect(readPile(rows).thank).toMatchObject([{ name: "Rosa", rows: [0, 1] }])
  })

  test("said outright count, whatever else went wrong", () => {
    const rows = [{ words: "Thanks Rosa for the coffee when my card didn't work" }]
    expect(readPile(rows).thank).toMatchObject([{ name: "Rosa", rows: [0] }])
  })
})

describe("a pile in which there is little", () => {
  test("says that it is too thin, and pretends nothing", () => {
    const reading = readPile([
      { words: "ok" },
      { words: "Came by bike" },
      { words: "Priya was lovely but the rule is silly" },
    ])
    expect(reading.themes).toEqual([])
    expect(reading.rule).toBeUndefined()
    expect(reading.tooThin).toEqual([
      { what: "themes", why: "few-comments", have: 3, need: 10 },
      { what: "rescue", why: "nobody-in-need", have: 0, need: 1 },
      { what: "rule", why: "blamed-too-seldom", have: 1, need: 2 },
    ])
  })

  test("of fifty neutral comments thanks, rescues and blames nobody", () => {
    const rows = Array.from({ length: 50 }, (_, at) => ({ words: `Came at ${at} o'clock, ticket ${at}`, score: 3 }))
    expect(readPile(rows)).toMatchObject({ happy: 0, thank: [], rescue: [], themes: [] })
  })

  test("of nothing at all is nothing at all", () => {
    expect(readPile([])).toMatchObject({
      rows: 0,
      spoken: 0,
      themes: [],
      thank: [],
      rescue: [],
      uncoded: [],
      silent: [],
    })
  })

  test("does not thank the customer who signs", () => {
    const signed = readPile([{ words: "Lovely stay, thanks, Maria was happy", name: "Maria Lopez" }])
    expect(signed.thank).toEqual([])
  })
})
