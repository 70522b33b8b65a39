import { describe, expect, test } from "vitest"
import { keepReviews, readReviews } from "#contracts/doors.ts"
import { listFeedback } from "#contracts/feedback.ts"
import { listCases } from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { startSession } from "../domains/people/sign-in/start-session.ts"

const house = await openTestHouse()
const stranger = house.stranger()
let ewaId: string

/** What a shop's reviews could hold: waiting is the trouble, Marta is thanked, a returns rule is blamed, two customers need a call today. */
const planted = [
  ...Array.from({ length: 9 }, (_, i) => `Waited ${20 + i} minutes at the counter and nobody said a word.`),
  ...Array.from({ length: 6 }, (_, i) => `The queue was far too long again, ${i + 2} people and one till.`),
  "Marta was wonderful, she found the part for my old lamp. Thank you Marta!",
  "Huge thanks to Marta who stayed after closing to help me.",
  "Marta at the desk is so kind and patient.",
  "They refused my refund because of the 14-day rule although the lamp arrived broken.",
  "No refund, they said it is their policy, the 14-day rule, even with the receipt.",
  "I was told the 14-day rule cannot be changed, although I was in hospital.",
  "The shelf fell and hurt my daughter, nobody has called me back. I am going to my lawyer.",
  "I have written three times and nobody answers. I will never buy here again, I want my money back.",
  ...Array.from({ length: 8 }, (_, i) => `Lovely shop, friendly people, good coffee while you look. Visit ${i + 1}.`),
]

const neutral = Array.from(
  { length: 50 },
  (_, i) => `Bought item ${1000 + i} on a ${["Monday", "Tuesday", "Friday"][i % 3]}.`,
)

describe("reviews dropped in on the first visit", () => {
  test("tell what customers say, whom to thank, whom to rescue, and which rule to blame", async () => {
    const said = await stranger.call(readReviews, { body: { text: planted.join("\n") } })
    expect(said.read).toBe(planted.length)
    const counts = Object.fromEntries(said.themes.map(({ key, share, unhappy }) => [key, [share.n, unhappy.n]]))
    expect(counts).toMatchObject({ waiting: [9, 9], queue: [6, 6] })
    expect(said.thank[0]).toMatchObject({ name: "Marta", n: 3 })
    expect(said.rescue).toHaveLength(2)
    expect(said.rescue.map(({ words }) => words).join()).toMatch(/hurt my daughter/)
    expect(said.rule).toMatchObject({ n: expect.any(Number), rule: expect.stringMatching(/14-day/i) })
    expect(said.lineUp).toMatchObject({
      standard: "no-wait-without-a-word",
      story: { words: expect.stringContaining("Marta") },
    })
  })

  test("say that they are too thin, where fifty neutral comments tell nothing", async () => {
    const said = await stranger.call(readReviews, { body: { text: neutral.join("\n") } })
    expect(said.thank).toEqual([])
    expect(said.rescue).toEqual([])
    expect(said.rule).toBeNull()
    expect(said.thin.map(({ about }) => about)).toEqual(expect.arrayContaining(["thank", "rescue", "rule"]))
  })

  test("may be a table with scores and names", async () => {
    const csv = [
      "Name,Stars,Review",
      ...planted.map(
        (words, i) => `Customer ${i},${words.includes("Lovely") || words.includes("Marta") ? 5 : 1},"${words}"`,
      ),
    ].join("\n")
    const said = await stranger.call(readReviews, { body: { text: csv } })
    expect(said.read).toBe(planted.length)
    expect(said.score).toMatchObject({ n: planted.length, scale: { high: 5 } })
  })

  test("are read aside when they are many, so that nobody waits meanwhile", async () => {
    const text = Array.from({ length: 40 }, () => planted.join("\n")).join("\n")
    let longest = 0
    const started = performance.now()
    let last = started
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const said = await stranger.call(readReviews, { body: { text } })
    clearInterval(beat)
    expect(said.read).toBe(40 * planted.length)
    expect(said.thank[0]).toMatchObject({ name: "Marta", n: 120 })
    expect(longest).toBeLessThan((performance.now() - started) / 2)
  })

  test("are prose, however many commas they have", async () => {
    const prose = [
      "Warm bread, kind people, and a smile.",
      "The queue, again, was long.",
      "Cold, late, and wrong, sadly.",
      "Lovely.",
    ]
    const said = await stranger.call(readReviews, { body: { text: prose.join("\n") } })
    expect(said.read).toBe(prose.length)
  })

  test("are read by nobody but stewards once the installation is somebody's", async () => {
    const { amara, ewa } = await openBank(house)
    ewaId = ewa.id
    expect((await stranger.ask(readReviews, { body: { text: "Good." } })).status).toBe(401)
    expect((await amara.ask(readReviews, { body: { text: "Good." } })).status).toBe(403)
    expect((await ewa.call(readReviews, { body: { text: "Good." } })).read).toBe(1)
  })

  test("become the organisation's first feedback, once, and start nothing", async () => {
    const ewa = house.stranger()
    ewa.cookies.set(
      "ws_session",
      (await startSession(house.ctx, ewaId, { strength: "full", deviceId: null, userAgent: undefined })).token,
    )
    const text = planted.join("\n")
    expect(await ewa.call(keepReviews, { body: { text } })).toMatchObject({ kept: planted.length, duplicates: 0 })
    expect(await ewa.call(keepReviews, { body: { text } })).toMatchObject({ kept: 0, duplicates: planted.length })
    await house.drain()
    expect((await ewa.call(listFeedback, { query: { limit: 200 } })).items).toHaveLength(planted.length)
    expect((await ewa.call(listCases, { query: { history: "with" } })).items).toEqual([])
  })

  test("are of the days on which they were written, where their table says so", async () => {
    const ewa = house.stranger()
    ewa.cookies.set(
      "ws_session",
      (await startSession(house.ctx, ewaId, { strength: "full", deviceId: null, userAgent: undefined })).token,
    )
    const text = [
      "Date,Stars,Review",
      "2025-11-03,5,The lemon cake was the best I had in years",
      "2025-11-17,1,Nobody answered the telephone for three days",
      "2025-12-24,4,They kept the last loaf for me on Christmas Eve",
    ].join("\n")
    expect(await ewa.call(keepReviews, { body: { text } })).toMatchObject({ kept: 3 })
    await house.drain()
    const { items } = await ewa.call(listFeedback, { query: { to: "2025-12-31" } })
    expect(items.map(({ receivedAt }) => receivedAt.slice(0, 10))).toEqual(["2025-12-24", "2025-11-17", "2025-11-03"])
  })
})
