import { deflateRawSync } from "node:zlib"
import { writeXlsx } from "hucre/xlsx"
import { expect, test } from "vitest"
import { textOf } from "./csv-of-rows.ts"
import { openWorkbook } from "./open-workbook.ts"
import { unpackedSize } from "./unpacked-size.ts"
import { WorkbookRefused } from "./workbook-refused.ts"

type Sheets = Parameters<typeof writeXlsx>[0]["sheets"]
const bookOf = async (sheets: Sheets) => new Blob([(await writeXlsx({ sheets })) as Uint8Array<ArrayBuffer>])
const refusalOf = (file: Blob) =>
  openWorkbook(file).then(
    () => "taken",
    (failure: unknown) => (failure instanceof WorkbookRefused ? failure.why : String(failure)),
  )

test("a sheet comes out as CSV: words, numbers, days, times and empty cells at a row's end", async () => {
  const book = await openWorkbook(
    await bookOf([
      {
        name: "Reviews",
        rows: [
          ["When", "Score", "Words", "Name"],
          [new Date("2025-11-03T00:00:00Z"), 4.5, 'Warm, and "kind"\nto us 🙂', "Inés"],
          [new Date("2025-11-03T14:30:00Z"), 0.1 + 0.2, "خدمة ممتازة"],
          [null, true, null, "#N/A"],
          [],
        ],
      },
    ]),
  )
  expect(book.sheets).toEqual(["Reviews"])
  expect((await book.csvOf("Reviews")).split("\r\n")).toEqual([
    "When,Score,Words,Name",
    '2025-11-03,4.5,"Warm, and ""kind""\nto us 🙂",Inés',
    "2025-11-03T14:30:00,0.3,خدمة ممتازة,",
    ",TRUE,,",
    "",
  ])
})

test("a formula gives the value that it had, and a merged cell stands where it begins", async () => {
  const book = await openWorkbook(
    await bookOf([
      {
        name: "Sums",
        rows: [
          ["Branch", "Score", "Twice"],
          ["North", 4, 8],
          [null, 5, 10],
        ],
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        cells: new Map([["1,2", { value: 8, formula: "B2*2", formulaResult: 8 }]]),
      },
    ]),
  )
  expect((await book.csvOf("Sums")).split("\r\n").slice(0, 3)).toEqual(["Branch,Score,Twice", "North,4,8", ",5,10"])
})

test("of several sheets each can be had, in their order; an empty one is said to be", async () => {
  const book = await openWorkbook(
    await bookOf([
      { name: "Notes", rows: [] },
      { name: "May", rows: [["Words"], ["Kind"]] },
    ]),
  )
  expect(book.sheets).toEqual(["Notes", "May"])
  expect(await book.csvOf("May")).toBe("Words\r\nKind\r\n")
  await expect(book.csvOf("Notes")).rejects.toMatchObject({ why: "empty" })
})

test("what is no workbook, locked, or old is refused with its reason", async () => {
  expect(await refusalOf(new Blob(["Words\nKind\n"]))).toBe("unreadable")
  expect(await refusalOf(new Blob([]))).toBe("unreadable")
  expect(await refusalOf(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])]))).toBe("locked")
  expect(await refusalOf(new Blob([zipOf("readme.txt", Buffer.from("no workbook"))]))).toBe("unreadable")
  const whole = new Uint8Array(await (await bookOf([{ name: "A", rows: [["Words"], ["Kind"]] }])).arrayBuffer())
  for (let cut = 0; cut < whole.length; cut += 97) {
    const broken = whole.slice()
    broken.fill(0x5a, cut, cut + 40)
    const found = await readWhole(new Blob([broken])).catch((failure: unknown) => failure)
    if (found !== undefined) expect(found).toBeInstanceOf(WorkbookRefused)
  }
})

async function readWhole(file: Blob): Promise<void> {
  const book = await openWorkbook(file)
  for (const sheet of book.sheets) await book.csvOf(sheet)
}

test("an archive that swells is refused before it is unpacked, whether it says how far or not", async () => {
  const bomb = zipOf("xl/worksheets/sheet1.xml", Buffer.alloc(400_000_000, 0x20))
  expect(bomb.length).toBeLessThan(1_000_000)
  expect(unpackedSize(bomb)).toBe(400_000_000)
  expect(await refusalOf(new Blob([bomb]))).toBe("too-big")
  expect(await refusalOf(new Blob([zipOf("xl/workbook.xml", Buffer.alloc(1_000_000, 0x20), 0)]))).toBe("unreadable")
  expect(await refusalOf(new Blob([zipOf("[Content_Types].xml", Buffer.alloc(50_000_000, 0x20), 10)]))).toBe(
    "unreadable",
  )
})

test("a time without a day is a time, and an impossible day is nothing", () => {
  expect(textOf(new Date("1899-12-31T09:05:00Z"))).toBe("09:05")
  expect(textOf(new Date(Number.NaN))).toBe("")
  expect(textOf("#DIV/0!")).toBe("")
  expect(textOf("#1 in town")).toBe("#1 in town")
})

/** An archive with one part; `claimed` is the size that it says the part has. */
function zipOf(name: string, content: Buffer, claimed = content.length): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content)
  const title = Buffer.from(name)
  const sizes = (head: Buffer, at: number) => {
    head.writeUInt16LE(8, at)
    head.writeUInt32LE(packed.length, at + 10)
    head.writeUInt32LE(claimed, at + 14)
    head.writeUInt16LE(title.length, at + 18)
  }
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  sizes(local, 8)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  sizes(central, 10)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + title.length, 12)
  end.writeUInt32LE(local.length + title.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([local, title, packed, central, title, end]))
}
