import { openAsBlob } from "node:fs"
import path from "node:path"
import { Refusal } from "#platform/errors/refusal.ts"
import { nameOfSheet } from "#workbook/name-of-sheet.ts"
import { openWorkbook, type Workbook } from "#workbook/open-workbook.ts"
import { WorkbookRefused } from "#workbook/workbook-refused.ts"
import { openFile, textOf } from "./read-file.ts"

export type Sheet = { name: string; csv: string }

export const isWorkbook = (file: string): boolean => file.toLowerCase().endsWith(".xlsx")

/** Rows in a file of CSV, or in a sheet of a workbook. Throws `no-such-file`, `no-such-sheet` and `workbook-refused`. */
export const csvOf = async (file: string, sheet?: string): Promise<string> =>
  isWorkbook(file) ? (await readSheet(file, sheet)).csv : textOf(file)

/** One sheet as CSV, as the screens hand it on. Of several it has to be said which. */
export async function readSheet(file: string, asked?: string): Promise<Sheet> {
  // That there is one, and no folder.
  await (await openFile(file)).close()
  try {
    const book = await openWorkbook(await openAsBlob(file))
    const sheet = sheetOf(book, file, asked)
    return { name: nameOfSheet(path.basename(file), book, sheet), csv: await book.csvOf(sheet) }
  } catch (cause) {
    if (cause instanceof WorkbookRefused) throw new Refusal("workbook-refused", cause.message, { cause })
    throw cause
  }
}

function sheetOf({ sheets }: Workbook, file: string, asked: string | undefined): string {
  const all = sheets.map((sheet) => `"${sheet}"`).join(", ")
  const [first] = sheets
  if (asked === undefined && sheets.length === 1 && first !== undefined) return first
  if (asked === undefined)
    throw new Refusal("no-such-sheet", `There are several sheets in ${file}: ${all}. Say which with --sheet NAME.`)
  if (!sheets.includes(asked))
    throw new Refusal("no-such-sheet", `There is no sheet "${asked}" in ${file}. It has ${all}.`)
  return asked
}
