import { createHash } from "node:crypto"
import { describe, expect, test } from "vitest"
import { languages } from "../comments/phrases.ts"
import { planted } from "../planted.ts"
import type { Answer } from "./answers.ts"
import { makeYear } from "./year.ts"

const year = makeYear()
const { people, customers, answers } = year
const comments = answers.filter(({ words }) => words !== null)
const bytesOf = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex")
/** The share of the airport's answers that ticked 4 or 5. */
const gladShare = (of: readonly Answer[]) => of.filter(({ score }) => score >= 4).length / of.length
const at = (unit: string) => answers.filter((answer) => answer.unit === unit)

test("the same seed gives the same bytes, another seed another year", () => {
  expect(bytesOf(makeYear())).toBe(bytesOf(year))
  expect(bytesOf(makeYear("another").answers)).not.toBe(bytesOf(answers))
})

describe("the airline is as large as it says", () => {
  test("400 people, each with a name, an employee number and a team of their own", () => {
    expect(people).toHaveLength(400)
    expect(new Set(people.map(({ number }) => number)).size).toBe(400)
    expect(new Set(people.map(({ name }) => name)).size).toBe(400)
    const addresses = people.flatMap(({ email }) => email ?? [])
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.every((address) => address.endsWith(".example"))).toBe(true)
  })

  test("every team and group has one lead", () => {
    const led = people.filter(({ leads }) => leads).map(({ unit }) => unit)
    expect(new Set(led).size).toBe(led.length)
    expect(new Set(people.map(({ unit }) => unit)).size).toBe(led.length)
  })

  test("9,000 customers of all spending bands, and no address that could be anybody's", () => {
    expect(customers).toHaveLength(9_000)
    expect(customers.every(({ email }) => email === null || email.endsWith(".example"))).toBe(true)
    for (const band of ["small", "middle", "large"])
      expect(customers.filter((customer) => customer.band === band).length).toBeGreaterThan(1_000)
  })

  test("12,000 answers over the whole year, in the order of time", () => {
    expect(answers).toHaveLength(12_000)
    expect(answers[0]?.daysAgo).toBe(364)
    expect(answers.at(-1)?.daysAgo).toBe(0)
    const times = answers.map(({ daysAgo, second }) => second - daysAgo * 86_400)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })
})

describe("the comments", () => {
  test("are written by about 45 in 100 who answer, in five languages", () => {
    expect(comments.length / answers.length).toBeGreaterThan(0.42)
    expect(comments.length / answers.length).toBeLessThan(0.52)
    for (const language of languages)
      expect(comments.filter((comment) => comment.language === language).length).toBeGreaterThan(250)
  })

  test("are distinct, nine in ten, and none is written ten times", () => {
    const times = new Map<string, number>()
    for (const { words } of comments) times.set(words ?? "", (times.get(words ?? "") ?? 0) + 1)
    expect(times.size / comments.length).toBeGreaterThan(0.9)
    expect(Math.max(...times.values())).toBeLessThan(10)
  })

  test("have no gaps of the template, no doubled marks or words left over", () => {
    for (const { words } of comments) {
      expect(words).not.toMatch(/[[\]{}<>|~]|undefined/)
      expect(words).not.toMatch(/ {2}|^\s|\s$|[^.]\.\.(?!\.)/)
    }
  })

  test("praise people by name who work in the team and have been there all year", () => {
    const firsts = new Map<string, Set<string>>()
    for (const { unit, first } of people) firsts.set(unit, (firsts.get(unit) ?? new Set()).add(first.toLowerCase()))
    const thanking = comments.filter(({ words }) => /^Thanks to |^Thank you to /.test(words ?? ""))
    expect(thanking.length).toBeGreaterThan(3)
    for (const { unit, words } of thanking) {
      const name = /^(?:Thanks|Thank you) to (\S+)/
        .exec(words ?? "")?.[1]
        ?.toLowerCase()
        .replace(/[,.!]$/, "")
      const here = [...(firsts.get(unit) ?? [])]
      const bare = (word: string) => word.normalize("NFD").replaceAll(/\p{M}/gu, "")
      expect(here.map(bare)).toContain(bare(name ?? ""))
    }
  })
})

describe("what has been planted is there by a plain recount", () => {
  test("the fix of the boarding queue raised its station clearly, from its day on", () => {
    const { unit, doneDaysAgo } = planted.fixThatWorked
    const before = at(unit).filter(({ daysAgo }) => daysAgo > doneDaysAgo)
    const after = at(unit).filter(({ daysAgo }) => daysAgo <= doneDaysAgo)
    expect(gladShare(before)).toBeLessThan(0.62)
    expect(gladShare(after)).toBeGreaterThan(0.78)
    const ofBoarding = (of: readonly Answer[]) => of.filter(({ topic }) => topic === "boarding").length / of.length
    expect(ofBoarding(before)).toBeGreaterThan(2 * ofBoarding(after))
  })

  test("the text messages about late bags moved nothing", () => {
    const { unit, doneDaysAgo } = planted.fixThatDidNot
    const before = at(unit).filter(({ daysAgo }) => daysAgo > doneDaysAgo)
    const after = at(unit).filter(({ daysAgo }) => daysAgo <= doneDaysAgo)
    expect(Math.abs(zOfDifference(before, after))).toBeLessThan(1.96)
  })

  test("the 24-hour rule is named in many comments about calls, and those calls are hard", () => {
    const { unit, words, shareOfComments } = planted.ruleInTheWay
    const named = (answer: Answer) => words.some((word) => answer.words?.toLowerCase().includes(word.toLowerCase()))
    const ofCalls = comments.filter((answer) => answer.unit === unit)
    const naming = ofCalls.filter(named)
    expect(naming.length / ofCalls.length).toBeGreaterThan(shareOfComments * 0.7)
    expect(naming.filter(({ score }) => score <= 4).length / naming.length).toBeGreaterThan(0.85)
    expect(comments.filter(named).length).toBeGreaterThan(120)
    for (const language of languages)
      expect(comments.filter((answer) => named(answer) && answer.language === language).length).toBeGreaterThan(1)
  })

  test("small spenders score one station lower than others do, and no other station like that", () => {
    const z = (unit: string) => {
      const bands = at(unit).flatMap((answer) => {
        const band = answer.customer === null ? undefined : customers[answer.customer]?.band
        return band ? [{ answer, small: band === "small" }] : []
      })
      return zOfDifference(
        bands.filter(({ small }) => small).map(({ answer }) => answer),
        bands.filter(({ small }) => !small).map(({ answer }) => answer),
      )
    }
    expect(z(planted.smallSpenders.unit)).toBeLessThan(-4)
    for (const unit of ["mad", "bcn", "ory", "fra", "vie", "dub"]) expect(z(unit)).toBeGreaterThan(-2.6)
  })

  test("the stations that differ by chance alone differ by no more than chance", () => {
    const stations = planted.chanceAlone.units.map(at)
    const overall = gladShare(stations.flat())
    const chiSquare = stations.reduce(
      (sum, of) => sum + (of.length * (gladShare(of) - overall) ** 2) / (overall * (1 - overall)),
      0,
    )
    // Two degrees of freedom: 5.99 is passed by chance once in twenty.
    expect(chiSquare).toBeLessThan(5.99)
    expect(new Set(stations.map((of) => gladShare(of).toFixed(3))).size).toBe(3)
  })
})

/** How many standard errors the first share lies above the second. */
function zOfDifference(a: readonly Answer[], b: readonly Answer[]): number {
  const [p, q] = [gladShare(a), gladShare(b)]
  const all = (p * a.length + q * b.length) / (a.length + b.length)
  return (p - q) / Math.sqrt(all * (1 - all) * (1 / a.length + 1 / b.length))
}
