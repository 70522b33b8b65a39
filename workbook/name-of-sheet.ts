import type { Workbook } from "./open-workbook.ts"

/** The name of the CSV that a sheet of a workbook becomes: "May.xlsx" gives "May.csv", or "May - Reviews.csv" where it has several sheets. */
export function nameOfSheet(file: string, book: Workbook, sheet: string): string {
  return `${file.replace(/\.[^.]*$/, "")}${book.sheets.length > 1 ? ` - ${sheet}` : ""}.csv`
}
