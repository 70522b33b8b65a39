import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { automaticOf } from "./is-automatic.ts"
import { parseMail } from "./parse-mail.ts"
import { readBounce } from "./read-bounce.ts"
import { splitReply } from "./split-reply.ts"
import { quoteBegins } from "./text-of-html.ts"

type Expected = {
  words?: string
  signature?: string
  quoted?: string
  files?: string[]
  automatic?: string | null
  bounce?: object
}

const folder = new URL("../../../tests/mails/", import.meta.url)
const shapes = Object.entries(
  JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Record<string, Expected>,
)
const rawOf = (name: string) => readFileSync(new URL(`${name}.eml`, folder))

test("mails of many shapes are tried", () => {
  expect(shapes.length).toBeGreaterThanOrEqual(60)
})

describe.each(shapes)("%s", (name, expected) => {
  test("is read as its customer meant it", async () => {
    const mail = await parseMail(rawOf(name))
    const bounce = readBounce(mail)
    expect(bounce).toEqual(expected.bounce)
    if (expected.bounce) return
    const reply = splitReply(mail.text, mail.subject)
    expect({ words: reply.words, signature: reply.signature }).toEqual({
      words: expected.words,
      signature: expected.signature,
    })
    if (expected.quoted === "") expect(reply.quoted).toBe("")
    else expect(reply.quoted).toContain(expected.quoted ?? "")
    if (expected.files) expect(mail.files.map((file) => file.name)).toEqual(expected.files)
    expect(automaticOf(mail)).toBe(expected.automatic ?? null)
  })
})

const lineOf = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    "> quoted",
    "-- ",
    "",
    "On 2 March 2026 Harbour Bank wrote:",
    quoteBegins,
    "Sent from my iPhone",
    "______________",
  ),
)
const linesIn = (text: string) =>
  text
    .split(/\r\n|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== quoteBegins)

test("no line of an answer is lost or said twice, whatever it is", () => {
  fc.assert(
    fc.property(fc.array(lineOf, { maxLength: 30 }), fc.constantFrom("", "Re: x", "Fwd: x"), (lines, subject) => {
      const text = lines.join("\n")
      const { words, quoted, signature } = splitReply(text, subject)
      expect([words, quoted, signature].flatMap(linesIn).sort()).toEqual(linesIn(text).sort())
    }),
  )
})

test("plain words above a quote come back as they were written", () => {
  const word = fc.stringMatching(/^[a-zäöü]{1,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.array(word, { maxLength: 40 }), (words, quoted) => {
      const text = `${words.join(" ")}\n\nOn 2 March 2026, Harbour Bank <a@b.example> wrote:\n> ${quoted.join("\n> ")}`
      expect(splitReply(text).words).toBe(words.join(" "))
    }),
  )
})

test("a mail that was cut or damaged is read as far as it goes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...shapes.map(([name]) => name)),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
      fc.nat(),
      async (name, hits, cut) => {
        const raw = Buffer.from(rawOf(name))
        for (const [at, byte] of hits) raw[at % raw.length] = byte
        const mail = await parseMail(raw.subarray(0, cut % (raw.length + 1)))
        expect(mail.text.includes("\u0000") || mail.subject.includes("\u0000")).toBe(false)
        readBounce(mail)
        automaticOf(mail)
        splitReply(mail.text, mail.subject)
      },
    ),
    { numRuns: 150 },
  )
})

test("a mail made to be slow is read in a moment", async () => {
  const head = "From: a@b.example\r\nSubject: x\r\n"
  const nasty = [
    `${head}\r\n${"<".repeat(200_000)}`,
    `${head}\r\n${"a".repeat(200_000)}`,
    `${head}\r\n${"> ".repeat(100_000)}`,
    `${head}\r\n${"On 1 wrote ".repeat(20_000)}`,
    `${head}Content-Type: text/html\r\n\r\n${"<blockquote>".repeat(50_000)}x`,
    `${head}References: ${"<a@b> ".repeat(20_000)}\r\n\r\nx`,
    `From: MAILER-DAEMON@b.example\r\nSubject: failure notice\r\n\r\n${"a".repeat(150_000)}@`,
  ]
  for (const one of nasty) {
    const before = process.cpuUsage()
    const mail = await parseMail(Buffer.from(one))
    splitReply(mail.text, mail.subject)
    readBounce(mail)
    automaticOf(mail)
    expect(process.cpuUsage(before).user / 1000, one.slice(40, 120)).toBeLessThan(2000)
  }
})
