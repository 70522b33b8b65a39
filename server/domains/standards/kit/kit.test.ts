import fc from "fast-check"
import { beforeAll, expect, test } from "vitest"
import { getKit, getKitPdf, getKitSvg, type Piece, pieces } from "#contracts/kit.ts"
import { draftStandard, publishStandard, writePurpose } from "#contracts/standards.ts"
import { widthOf } from "#platform/sheet/measure.ts"
import { type LineOfText, type Mark, mm, type Sheet } from "#platform/sheet/sheet.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { runsInPdf } from "#tests/support/read-pdf.ts"
import { drawBadge } from "./draw-badge.ts"
import { drawPocketCard } from "./draw-pocket-card.ts"
import { drawPoster } from "./draw-poster.ts"
import { drawScreen } from "./draw-screen.ts"
import type { Kit } from "./kit.ts"
import { kitWords } from "./kit-words.ts"

const house = await openTestHouse()
const cast = await openBank(house)

const empty = { why: "", looksLike: "", notLike: "", toward: "both" } as const
const keep = async (title: string, behaviour: string) => {
  const { id } = await cast.ewa.call(draftStandard, { body: { title, behaviour, ...empty } })
  await cast.ewa.call(publishStandard, { params: { id } })
}
const cookie = [...cast.amara.cookies].map(([name, value]) => `${name}=${value}`).join("; ")
const get = (path: string, query: Record<string, string>) =>
  house.http.inject({ url: `${path}?${new URLSearchParams(query)}`, headers: { cookie } })
const pdf = (piece: Piece, query = {}) => get(getKitPdf.path, { piece, ...query })
const svg = async (piece: Piece, query = {}) => (await get(getKitSvg.path, { piece, ...query })).body
/** In millimetres. */
const boxOf = (pdf: Buffer) =>
  /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
    .exec(pdf.toString("latin1"))
    ?.slice(1)
    .map((points) => Math.round(Number(points) / mm))
/** What a drawing says, line after line. */
const saidIn = (drawing: string) =>
  [...drawing.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ")

const draw: Record<Piece, (kit: Kit) => Sheet> = {
  poster: (kit) => drawPoster(kit, "a4"),
  "pocket-card": drawPocketCard,
  badge: drawBadge,
  screen: drawScreen,
}
const kitOf = (kit: Partial<Kit>): Kit => ({
  organisation: "Harbour Bank",
  colour: "#1f5f8b",
  logo: null,
  language: "en",
  purpose: null,
  standards: [],
  words: kitWords("en"),
  ...kit,
})
const linesOf = (marks: readonly Mark[]): LineOfText[] =>
  marks.flatMap((mark) => (mark.kind === "turned" ? linesOf(mark.marks) : mark.kind === "text" ? [mark] : []))
const said = (sheet: Sheet) =>
  linesOf(sheet.marks)
    .map(({ text }) => text)
    .join(" ")

let before: Awaited<ReturnType<typeof pdf>>
beforeAll(async () => {
  before = await pdf("poster")
  await cast.ewa.call(writePurpose, { body: { words: "We carry people's worries about money with them." } })
  await keep("Greet first", "We greet everyone who comes in before they have to look for us.")
  await keep("Own it <until> it's right & done", "Who hears of a problem owns it\u0007 until it is solved.")
})

test("while nothing is in force there is nothing to print, and the words say what to do", async () => {
  expect(before.statusCode).toBe(409)
  expect(before.json()).toMatchObject({ code: "nothing-for-the-kit" })
})

test("each symbol is one page of its own size, with its letters in it", async () => {
  const sizes: Record<Piece, number[]> = {
    poster: [210, 297],
    "pocket-card": [297, 210],
    badge: [86, 108],
    screen: [339, 190],
  }
  for (const piece of pieces) {
    const reply = await pdf(piece)
    expect(reply.headers["content-type"]).toBe("application/pdf")
    const file = reply.rawPayload.toString("latin1")
    expect(file.match(/\/Type \/Page\b/g), piece).toHaveLength(1)
    expect(boxOf(reply.rawPayload), piece).toEqual(sizes[piece])
    expect(file.includes("/ToUnicode"), piece).toBe(true)
  }
})

test("an A3 poster is the same as on A4, on larger paper", async () => {
  const [a4, a3] = [await svg("poster"), await svg("poster", { paper: "a3" })]
  expect(a3).toContain('width="297mm" height="420mm"')
  expect(saidIn(a3)).toBe(saidIn(a4))
  expect(boxOf((await pdf("poster", { paper: "a3" })).rawPayload)).toEqual([297, 420])
})

test("a drawing carries its words as text and its letters with it, whatever stands in the words", async () => {
  const drawing = await svg("poster")
  expect(saidIn(drawing)).toContain("Own it &lt;until&gt; it's right &amp; done")
  expect(saidIn(drawing)).toContain("We carry people's worries")
  expect(drawing).toContain("@font-face{font-family:'Source Serif 4'")
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML knows none of them
  expect(drawing).not.toMatch(/[\u0000-\u0008]/)
})

test("a standard that is no longer in force is on no symbol", async () => {
  const { id } = await cast.ewa.call(draftStandard, {
    body: { title: "Only a draft", behaviour: "Not yet.", ...empty },
  })
  expect(id).toBeTruthy()
  expect(await svg("badge")).not.toContain("Only a draft")
})

test("who may not read standards gets no symbols", async () => {
  expect((await house.stranger().ask(getKit, {})).status).toBe(401)
})

test("three standards and twenty with long words are told on every symbol, at worst by their names", () => {
  const behaviour =
    "Tell people what we know, what we do not know, and when the next word comes; then come back at that time. "
  for (const count of [3, 20])
    for (const times of [1, 4]) {
      const standards = Array.from({ length: count }, (_, at) => ({
        title: `Standard named ${at + 1}`,
        behaviour: behaviour.repeat(times),
      }))
      for (const piece of pieces)
        for (const { title } of standards)
          expect(said(draw[piece](kitOf({ standards, purpose: behaviour.repeat(8) }))), `${piece} ${count}`).toContain(
            title,
          )
    }
})

test("what cannot stand there is counted, and a purpose that is too long ends after a sentence", () => {
  const standards = Array.from({ length: 300 }, (_, at) => ({ title: `Standard ${at + 1}`, behaviour: "We do." }))
  expect(said(drawBadge(kitOf({ standards })))).toMatch(/and \d+ more/)
  const purpose = Array.from({ length: 60 }, (_, at) => `This is sentence number ${at + 1} of our purpose.`).join(" ")
  expect(said(drawBadge(kitOf({ purpose })))).toMatch(/of our purpose\. …/)
})

test("Arabic and Hebrew begin at the right edge, in the PDF as in the drawing; Thai is drawn, and its PDF refused with a word", async () => {
  const kit = kitOf({
    language: "ar",
    standards: [{ title: "انظر إلى الإنسان", behaviour: "ارفع عينيك وسلّم قبل أن يُطلب منك ذلك." }],
  })
  const lines = linesOf(drawPoster(kit, "a4").marks).filter(({ text }) => /\p{Script=Arabic}/u.test(text))
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.every(({ side, rightToLeft }) => side === "right" && rightToLeft)).toBe(true)
  expect(linesOf(drawScreen(kit).marks).find(({ text }) => text === "1")?.side).toBe("right")
  await keep("הסתכלו וברכו", "מברכים כל מי שנכנס")
  const letters = runsInPdf((await pdf("poster")).rawPayload).flatMap(({ glyphs }) => glyphs)
  expect(letters.map(({ letters }) => letters).join("")).toContain([..."הסתכלו"].reverse().join(""))
  expect(await svg("poster")).toMatch(/text-anchor="start" direction="rtl">הסתכלו וברכו</)
  expect((await cast.amara.call(getKit, {})).languages).toEqual([{ language: "en", pdf: true, outdated: false }])
  await keep("ทักทาย", "เราทักทายทุกคน")
  expect((await pdf("poster")).json()).toMatchObject({ code: "script-not-printable" })
  expect(await svg("poster")).toContain("ทักทาย")
  expect((await cast.amara.call(getKit, {})).languages).toEqual([{ language: "en", pdf: false, outdated: false }])
})

const text = (maxLength: number) =>
  fc.oneof(
    fc.lorem({ mode: "words", maxCount: 60 }).map((words) => words.slice(0, maxLength)),
    fc.string({ minLength: 1, maxLength }),
    fc.constantFrom("W", "ﷺ", "字", "é").map((letter) => letter.repeat(maxLength)),
  )

test("whatever the words, nothing is drawn beyond the edge of its sheet", () => {
  const kits = fc.record({
    organisation: text(120),
    purpose: fc.option(text(4000)),
    standards: fc.array(fc.record({ title: text(120), behaviour: text(1000) }), { maxLength: 30 }),
    colour: fc.constantFrom("#000000", "#ffffff", "#ffcc00", "#1f5f8b"),
  })
  fc.assert(
    fc.property(kits, fc.constantFrom(...pieces), (kit, piece) => {
      const sheet = draw[piece](kitOf(kit))
      for (const { text, x, y, size, side, face } of linesOf(sheet.marks)) {
        const width = widthOf(text, face, size)
        const left = side === "left" ? x : side === "right" ? x - width : x - width / 2
        expect(left, text).toBeGreaterThanOrEqual(-0.01)
        expect(left + width, text).toBeLessThanOrEqual(sheet.width + 0.01)
        expect(y - size * 0.7, text).toBeGreaterThanOrEqual(0)
        expect(y, text).toBeLessThanOrEqual(sheet.height)
      }
    }),
    { numRuns: 60 },
  )
})
