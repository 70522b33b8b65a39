import { Readable } from "node:stream"
import { describe, expect, test } from "vitest"
import { feedbackMap } from "#contracts/feedback-map.ts"
import { type BadRow, problemOf } from "./bad-row.ts"
import { badRowLine, badRowsHeader } from "./bad-rows-file.ts"
import type { Header } from "./header.ts"
import { readFeedback } from "./read-feedback.ts"

const map = feedbackMap.parse({
  version: 1,
  survey: { name: "Bakery" },
  timeZone: "Europe/Rome",
  columns: [
    { column: "when", role: "received at", date: { form: "iso" } },
    { column: "nps", role: "score", question: { id: "nps", label: "Recommend?", kind: "nps" } },
    { column: "words", role: "comment" },
  ],
})

async function read(text: string) {
  const file = await readFeedback(Readable.from([Buffer.from(text)]), map, new Date("2026-11-22T12:00:00Z"))
  const batches = await Array.fromAsync(file.batches)
  return {
    header: file.header,
    rows: batches.flatMap((batch) => batch.rows),
    bad: batches.flatMap((batch) => batch.bad),
  }
}

const toMend = (header: Header, bad: readonly BadRow[], language = "en") => {
  const file = { header, delimiter: ",", language } as const
  const lines = bad.map((row) => badRowLine({ ...row, problems: [problemOf(row)] }, file))
  return badRowsHeader(file) + lines.join("")
}

describe("bad rows come back as a file to mend", () => {
  test("with their cells, their line and the reason", async () => {
    const { header, bad } = await read('when,nps,words\n2024-05-01,12,"slow, cold"\n2024-05-01,8,"open\n')
    expect(toMend(header, bad)).toBe(
      "\ufeffwhen,nps,words,Line in the original file,What is wrong\r\n" +
        '2024-05-01,12,"slow, cold",2,"nps ""12"": This is not on the scale from 0 to 10."\r\n' +
        '"2024-05-01,8,""open",,,3,"A quotation mark on this line is never closed, or stands in the middle of a quoted cell."\r\n',
    )
  })

  test("in the language of whoever mends them", async () => {
    const { header, bad } = await read("when,nps,words\n2024-05-01,12,slow\n")
    expect(toMend(header, bad, "es")).toBe(
      "\ufeffwhen,nps,words,Línea en el archivo original,Qué está mal\r\n" +
        "2024-05-01,12,slow,2,nps «12»: No está en la escala de 0 a 10.\r\n",
    )
  })

  test("with nothing in them that a spreadsheet program would run", async () => {
    const { header, bad } = await read("when,nps,words\n=HYPERLINK(A1),-1,@SUM(A1)\n+1,8,\ty\n")
    const [, ...lines] = toMend(header, bad).split("\r\n")
    expect(lines.slice(0, 2).map((line) => line.split(",").slice(0, 3))).toEqual([
      ["'=HYPERLINK(A1)", "'-1", "'@SUM(A1)"],
      ["'+1", "8", "'\ty"],
    ])
  })

  test.each(["en", "es"])(
    "and the mended file is read as if it had been right from the start (%s)",
    async (language) => {
      const before = "when,nps,words\n2024-05-01,12,- and the queue\n"
      const { header, bad } = await read(before)
      const mended = toMend(header, bad, language).replace("12", "2")
      const [first] = (await read(mended)).rows
      const [second] = (await read(before.replace("12", "2"))).rows
      expect(first?.comment).toBe("- and the queue")
      expect(first).toEqual(second)
    },
  )
})
