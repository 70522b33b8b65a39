import { useState } from "react"
import { nameOfSheet } from "#workbook/name-of-sheet.ts"
import type { Workbook } from "#workbook/open-workbook.ts"
import { WorkbookRefused } from "#workbook/workbook-refused.ts"

type Opened = { name: string; book: Workbook; sheet: string }

/**
 * Takes a workbook apart before it is handed on: with one sheet at once, with several once one of them has been chosen, the first unless told. What is
 * handed on is a file of CSV, so that nothing behind it knows of workbooks. The reader of workbooks is fetched when one is dropped.
 */
export function useWorkbook(onFile: (file: File) => void) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [refused, setRefused] = useState<WorkbookRefused["why"] | null>(null)
  const [reading, setReading] = useState(false)

  const attempt = async (work: () => Promise<void>) => {
    setReading(true)
    setRefused(null)
    try {
      await work()
    } catch (failure) {
      setRefused(failure instanceof WorkbookRefused ? failure.why : "unreadable")
    } finally {
      setReading(false)
    }
  }
  const hand = async (name: string, book: Workbook, sheet: string) => {
    const csv = await book.csvOf(sheet)
    setOpened(null)
    onFile(new File([csv], nameOfSheet(name, book, sheet), { type: "text/csv" }))
  }
  return {
    reading,
    refused,
    opened,
    open: (file: File) =>
      attempt(async () => {
        setOpened(null)
        const { openWorkbook } = await import("#workbook/open-workbook.ts")
        const book = await openWorkbook(file)
        const [first = ""] = book.sheets
        if (book.sheets.length === 1) await hand(file.name, book, first)
        else setOpened({ name: file.name, book, sheet: first })
      }),
    choose: (sheet: string) => setOpened((now) => now && { ...now, sheet }),
    take: () => attempt(async () => (opened ? hand(opened.name, opened.book, opened.sheet) : undefined)),
  }
}
