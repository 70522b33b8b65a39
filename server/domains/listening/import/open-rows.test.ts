import { Readable } from "node:stream"
import fc from "fast-check"
import iconv from "iconv-lite"
import { describe, expect, test } from "vitest"
import { Refusal } from "#platform/errors/refusal.ts"
import { openRows } from "./open-rows.ts"
import type { ScannedRow } from "./scan-rows.ts"

/** Opens bytes given as one text or as chunks, and reads them to the end. */
async function opened(content: string | Uint8Array | Uint8Array[], form?: Parameters<typeof openRows>[1]) {
  const chunks = Array.isArray(content) ? content : [typeof content === "string" ? Buffer.from(content) : content]
  const file = await openRows(Readable.from(chunks), form)
  const rows: ScannedRow[] = []
  for await (const batch of file.rows) rows.push(...batch)
  const { header, encoding, delimiter } = file
  return { header, encoding, delimiter, rows, cells: rows.map((row) => ("cells" in row ? row.cells : row.unread)) }
}
const form = (changes: object) => ({ headerRow: 1, shortRows: "reject" as const, decimal: "." as const, ...changes })
const refusal = (content: string | Uint8Array) =>
  opened(content).then(
    () => "none",
    (error) => (error instanceof Refusal ? error.code : String(error)),
  )

describe("the encoding of a file is told from its bytes", () => {
  const text = "id;Kommentar\n1;Größe “gut” – 10 €\n2;¡qué lástima!\n"
  test.each([
    ["UTF-8", "utf-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", "utf-8", Buffer.from(`\ufeff${text}`)],
    ["UTF-16 little-endian with a mark", "utf-16le", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 big-endian with a mark", "utf-16be", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-16 little-endian without", "utf-16le", Buffer.from(text, "utf16le")],
    ["UTF-16 big-endian without", "utf-16be", Buffer.from(text, "utf16le").swap16()],
    ["Windows-1252", "windows-1252", iconv.encode(text, "win1252")],
  ])("%s", async (_, encoding, bytes) => {
    const file = await opened(bytes)
    expect(file.encoding).toBe(encoding)
    expect(file.header).toEqual(["id", "Kommentar"])
    expect(file.cells).toEqual([
      ["1", "Größe “gut” – 10 €"],
      ["2", "¡qué lástima!"],
    ])
  })

  test("also when its first accent comes a megabyte after the start", async () => {
    const start = `id,words\n${"1,plain\n".repeat(200_000)}`
    const ends = async (bytes: Uint8Array) => {
      const file = await opened([Buffer.from(start), bytes])
      return [file.encoding, file.cells.at(-1)]
    }
    expect(await ends(Buffer.from("2,café\n"))).toEqual(["utf-8", ["2", "café"]])
    expect(await ends(iconv.encode("2,café\n", "win1252"))).toEqual(["windows-1252", ["2", "café"]])
  })

  test("and a character cut in two by a chunk is put together again", async () => {
    const bytes = Buffer.from("id,words\n1,日本語のコメント\n2,größe\n")
    const file = await opened(Array.from(bytes, (byte) => Uint8Array.of(byte)))
    expect(file.cells).toEqual([
      ["1", "日本語のコメント"],
      ["2", "größe"],
    ])
  })

  test("and the map has the last word", async () => {
    const file = await opened(iconv.encode("id,words\n1,とても良い\n", "shift_jis"), form({ encoding: "shift_jis" }))
    expect(file.cells).toEqual([["1", "とても良い"]])
  })
})

describe("the delimiter is told from the first rows", () => {
  test.each([
    [",", "id,words\n1,a;b;c\n2,d\n"],
    [";", "id;words\n1;a, b, c\n2;d, e\n"],
    ["\t", "id\twords\n1\ta, b\n2\tc\n"],
    ["|", "id|words\n1|a, b\n2|c\n"],
  ])("%j", async (delimiter, text) => {
    const file = await opened(text)
    expect(file.delimiter).toBe(delimiter)
    expect(file.header).toEqual(["id", "words"])
  })

  test("or from the line by which Excel announces it", async () => {
    const file = await opened("sep=;\r\nid;words\r\n1;a,b\r\n")
    expect(file.header).toEqual(["id", "words"])
    expect(file.rows).toEqual([{ line: 3, cells: ["1", "a,b"] }])
  })

  test("and one column is a table too", async () => {
    expect((await opened("words\nlovely, really\n")).header).toEqual(["words"])
  })
})

describe("the header", () => {
  test("names each column once", async () => {
    const file = await opened("Score, Score ,,score,\n1,2,3,4,\n")
    expect(file.header).toEqual(["Score", "Score (2)", "column 3", "score (3)"])
  })

  test("may stand below a title, or above more names", async () => {
    const file = await opened(
      'Export of May\n\nQ1,Q2\n"How was it?",Why?\n5,warm\n',
      form({ headerRow: 2, firstRow: 4, delimiter: "," }),
    )
    expect(file.header).toEqual(["Q1", "Q2"])
    expect(file.rows).toEqual([{ line: 5, cells: ["5", "warm"] }])
  })

  test("may be missing", async () => {
    const file = await opened("5,warm\n4,slow\n", form({ headerRow: 0 }))
    expect(file.header).toEqual(["column 1", "column 2"])
    expect(file.cells).toHaveLength(2)
  })
})

test("rows without content are left out, and the others keep their line", async () => {
  const file = await opened("id,words\n\n1,a\n,\n\n2,b\n\n")
  expect(file.rows.map((row) => row.line)).toEqual([3, 6])
})

test("a header without rows has no rows", async () => {
  expect((await opened("id,words\n")).rows).toEqual([])
})

describe("what is no table is refused in plain words", () => {
  test.each([
    ["an empty file", "import-file-empty", ""],
    ["a file of empty lines", "import-file-empty", "\n\n\n"],
    ["a workbook", "import-workbook", Buffer.from("504b0304140006000800", "hex")],
    ["an old workbook", "import-workbook", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["a compressed file", "import-compressed", Buffer.from("1f8b0800000000000003", "hex")],
    ["a PDF", "import-not-text", Buffer.from("%PDF-1.7\n%âãÏÓ")],
    ["bytes full of zeros", "import-not-text", Buffer.alloc(1000)],
    ["a header that never ends", "import-no-header", `"${"x".repeat(1_000_000)}`],
    ["too many columns", "import-too-many-columns", `${Array.from({ length: 2_001 }, (_, i) => `c${i}`).join(",")}\n`],
  ])("%s", async (_, code, content) => {
    expect(await refusal(content)).toBe(code)
  })
})

test("any bytes give rows or a named refusal, and lines that go up", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.constantFrom('"', ",", ";", "\n", "\r", "é", "\ufeff", "a", "=1", "\0", "日"), { maxLength: 80 })
      .map((s) => Buffer.from(s.join(""))),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(bytes, { maxLength: 4 }), fc.nat(3), async (chunks, headerRow) => {
      const file = await opened(chunks, form({ headerRow })).catch((error) => {
        expect(error).toBeInstanceOf(Refusal)
      })
      let last = 0
      for (const row of file?.rows ?? []) {
        expect(row.line).toBeGreaterThan(last)
        last = row.line
        if ("cells" in row) for (const cell of row.cells) expect(cell).not.toContain("\0")
      }
    }),
    { numRuns: 1_500 },
  )
})
