import { stringify } from "csv-stringify/sync"

/** Rows as a file that spreadsheets open rightly: UTF-8 with its mark, and no cell that they would run as a formula. */
export function csvFile(rows: readonly (readonly unknown[])[]): string {
  return `\ufeff${stringify(rows as unknown[][], { escape_formulas: true, record_delimiter: "\r\n" })}`
}
