import { readXlsx, streamXlsxRows } from "hucre/xlsx"
import { csvLine } from "./csv-of-rows.ts"
import { largestUnpacked, unpackedSize } from "./unpacked-size.ts"
import { WorkbookRefused } from "./workbook-refused.ts"

export type Workbook = {
  /** The names of its sheets, in their order; hidden ones are left out. */
  sheets: string[]
  /** One sheet as CSV: values as they were last worked out, days in ISO form. Throws WorkbookRefused where nothing stands in it. */
  csvOf(sheet: string): Promise<string>
}

const largest = 60_000_000
/** The beginning of what older programs save (.xls), and of a workbook with a password. */
const oldMark = [0xd0, 0xcf, 0x11, 0xe0]

/** Opens a workbook (.xlsx) where it is: in the browser, or at a terminal; no server unpacks what it was sent. Throws WorkbookRefused. */
export async function openWorkbook(file: Blob): Promise<Workbook> {
  if (file.size > largest) throw new WorkbookRefused("too-big")
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (oldMark.every((byte, at) => bytes[at] === byte)) throw new WorkbookRefused("locked")
  const size = unpackedSize(bytes)
  if (size === undefined) throw new WorkbookRefused("unreadable")
  if (size > largestUnpacked) throw new WorkbookRefused("too-big")
  const sheets = await orRefuse(() => namesOf(bytes))
  if (sheets.length === 0) throw new WorkbookRefused("unreadable")
  return { sheets, csvOf: (sheet) => orRefuse(() => csvOf(bytes, sheet)) }
}

async function namesOf(bytes: Uint8Array): Promise<string[]> {
  const names: string[] = []
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) names.push(name)
      return false
    },
  })
  return names
}

async function csvOf(bytes: Uint8Array, sheet: string): Promise<string> {
  const lines: string[] = []
  let width = 0
  for await (const { values } of streamXlsxRows(bytes, { sheet })) {
    const cells = values.slice(0, values.findLastIndex((value) => value !== null && value !== "") + 1)
    if (cells.length === 0) continue
    if (lines.length === 0) width = cells.length
    lines.push(csvLine(cells as Parameters<typeof csvLine>[0], width))
  }
  if (lines.length === 0) throw new WorkbookRefused("empty")
  return lines.join("")
}

async function orRefuse<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (failure) {
    throw failure instanceof WorkbookRefused ? failure : new WorkbookRefused("unreadable", { cause: failure })
  }
}
