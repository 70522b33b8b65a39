import { expect, test } from "vitest"
import { runsInPdf } from "#tests/support/read-pdf.ts"
import { textBlock } from "./block.ts"
import { sans, serif } from "./face.ts"
import { widthOf } from "./measure.ts"
import { pdfOfSheet } from "./pdf-of-sheet.ts"
import { runsOnLine } from "./runs.ts"
import type { LineOfText, Sheet } from "./sheet.ts"

const width = 400
const sheetOf = (text: string): Sheet => ({
  title: "A sheet",
  author: "Harbour Bank",
  width,
  height: 200,
  shown: { width: "400", height: "200" },
  enlarged: 1,
  language: "ar",
  marks: textBlock(text, width, { face: sans, size: 20, colour: "#000000" }).at(0, 0),
})
const drawn = async (text: string) => runsInPdf(await pdfOfSheet(sheetOf(text)))
/** From left to right, as the eye meets it. */
const seen = async (text: string) =>
  (await drawn(text)).toSorted((a, b) => a.x - b.x).flatMap(({ glyphs }) => glyphs.map(({ letters }) => letters))

test("Arabic stands from right to left, its letters in the forms that they have beside each other", async () => {
  const [run] = await drawn("ببب")
  expect(run?.glyphs.map(({ letters }) => letters)).toEqual(["ب", "ب", "ب"])
  const [last, middle, first] = run?.glyphs.map(({ id }) => id) ?? []
  expect(new Set([first, middle, last]).size).toBe(3)
  const [alone] = (await drawn("ب"))[0]?.glyphs.map(({ id }) => id) ?? []
  expect(alone).toBeDefined()
  expect(await seen("كتب")).toEqual(["ب", "ت", "ك"])
})

test("letters that melt into one are one, and are told as the two that they are", async () => {
  const [run] = await drawn("سلام")
  expect(run?.glyphs.map(({ letters }) => letters)).toEqual(["م", "لا", "س"])
})

test("a text from right to left begins at the right edge of its block", async () => {
  const text = "انظر إلى الإنسان"
  const line = sheetOf(text).marks[0] as LineOfText
  expect([line.side, line.rightToLeft, line.x]).toEqual(["right", true, width])
  const runs = await drawn(text)
  const left = Math.min(...runs.map(({ x }) => x))
  expect(left).toBeGreaterThan(width - widthOf(text, sans, 20) - 1)
  expect(left).toBeLessThan(width - widthOf(text, sans, 20) * 0.8)
})

test("numbers and Latin words inside go from left to right, brackets face what they enclose", async () => {
  expect((await seen("خصم 25 (Alcedo) اليوم")).join("")).toBe("مويلا (Alcedo) 25 مصخ")
  expect((await seen("שלום 25")).join("")).toBe("25 םולש")
  expect((await seen("۱۲۳ سلام")).slice(-3).join("")).toBe("۱۲۳")
  expect((await seen("سلام ۱۲۳")).slice(0, 3).join("")).toBe("۱۲۳")
  expect((await seen("We say שלום to all")).join("")).toBe("We say םולש to all")
})

test("a joiner that parts letters is drawn as nothing, and marks of direction are not drawn", async () => {
  expect(await seen("می\u200cخواهم")).toEqual([..."میخواهم"].reverse())
  const idsOf = async (text: string) => new Set((await drawn(text)).flatMap(({ glyphs }) => glyphs.map(({ id }) => id)))
  // Parted, the first stands in the form of a last letter, and the last in that of a first.
  expect([(await idsOf("بب")).size, (await idsOf("ب\u200cب")).size]).toEqual([2, 1])
  expect((await seen("\u200fשלום\u200f!")).join("")).toBe("!םולש")
})

test("a line that begins with a Latin word goes on from right to left where its paragraph does", () => {
  const [first] = runsOnLine("Alcedo ترحب بكم", serif, true)
  expect(first?.rightToLeft).toBe(true)
  const text = `${"مرحبا بكم في هذا البيت ".repeat(3)}Alcedo Air ترحب بكم`
  const lines = textBlock(text, 120, { face: sans, size: 20, colour: "#000000" }).at(0, 0) as LineOfText[]
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.every(({ rightToLeft, side }) => rightToLeft && side === "right")).toBe(true)
})

test("what is measured is what is drawn, so that lines end where they should", async () => {
  const text = "ارفع عينيك وسلّم قبل أن يُطلب منك ذلك"
  const runs = await drawn(text)
  const left = Math.min(...runs.map(({ x }) => x))
  expect(width - left).toBeCloseTo(widthOf(text, sans, 20), 0)
})
