import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readPasted } from "./read-pasted.ts"

const brief = (text: string) =>
  readPasted(text).map(({ comment, name, score, outOf }) => [
    score === undefined ? null : `${score}/${outOf}`,
    name ?? null,
    comment,
  ])

describe("pasted reviews", () => {
  test("stand one on a line", () => {
    expect(readPasted("Lovely bread\nToo slow\r\n  Will be back  ")).toEqual([
      { line: 1, comment: "Lovely bread" },
      { line: 2, comment: "Too slow" },
      { line: 3, comment: "Will be back" },
    ])
  })

  test("or in paragraphs, when lines stand together", () => {
    expect(readPasted("Lovely bread.\nWarm, too.\n\nToo slow.")).toEqual([
      { line: 1, comment: "Lovely bread.\nWarm, too." },
      { line: 4, comment: "Too slow." },
    ])
  })

  test("may begin with a score", () => {
    expect(
      brief("5 - great shop\n2: slow\n4/5 warm\n★★★☆☆ fine\n1 star. Never again\n9/10 – again\n(3) so so\n4"),
    ).toEqual([
      ["5/5", null, "great shop"],
      ["2/5", null, "slow"],
      ["4/5", null, "warm"],
      ["3/5", null, "fine"],
      ["1/5", null, "Never again"],
      ["9/10", null, "again"],
      [null, null, "(3) so so"],
      ["4/5", null, ""],
    ])
  })

  test("have scores out of ten when one of them is above five", () => {
    expect(brief("10 - great\n4 - slow")).toEqual([
      ["10/10", null, "great"],
      ["4/10", null, "slow"],
    ])
  })

  test("may carry a name, before or behind", () => {
    expect(brief("Anna: kind staff\n5 - Bo Li: fast\nThe baker is kind — Marco B.\nPros: warm\n“Quiet”")).toEqual([
      [null, "Anna", "kind staff"],
      ["5/5", "Bo Li", "fast"],
      [null, "Marco B.", "The baker is kind"],
      [null, null, "Pros: warm"],
      [null, null, "Quiet"],
    ])
  })

  test("in a numbered or bulleted list lose its marks, and the numbers are no scores", () => {
    expect(brief("1. warm\n2. slow\n3. kind")).toEqual([
      [null, null, "warm"],
      [null, null, "slow"],
      [null, null, "kind"],
    ])
    expect(brief("• warm\n- slow")).toEqual([
      [null, null, "warm"],
      [null, null, "slow"],
    ])
  })

  test("keep numbers that are part of a sentence", () => {
    expect(brief("5 people were ahead of me\n10 minutes at the till\n20 - 30 minutes")).toEqual([
      [null, null, "5 people were ahead of me"],
      [null, null, "10 minutes at the till"],
      [null, null, "20 - 30 minutes"],
    ])
  })
})

test("any text is read, at once, and nothing that was said is lost", () => {
  const part = fc.constantFrom(
    "5",
    " ",
    "\t",
    "\n",
    "-",
    "—",
    "Anna",
    ": ",
    "★",
    "/",
    "10",
    "good",
    "é",
    "\0",
    '"',
    "1. ",
    "\r",
    " ".repeat(3_000),
    "\t".repeat(3_000),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join("")
      const reviews = readPasted(text)
      const said = reviews.map((review) => `${review.comment} ${review.name ?? ""}`).join(" ")
      expect(said.split("good").length).toBe(text.split("good").length)
      for (const review of reviews) expect(review.score ?? 0).toBeLessThanOrEqual(review.outOf ?? 0)
    }),
    { numRuns: 500 },
  )
})
