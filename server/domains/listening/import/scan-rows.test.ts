import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { longestRow, rowScanner, type ScannedRow } from "./scan-rows.ts"

const scan = (text: string, delimiter = ",", newline: "\n" | "\r" = "\n"): ScannedRow[] => {
  const scanner = rowScanner(delimiter, newline)
  return [...scanner.push(text), ...scanner.finish()]
}
const cellsOf = (rows: ScannedRow[]) => rows.map((row) => ("cells" in row ? row.cells : row.unread))
const linesOf = (rows: ScannedRow[]) => rows.map((row) => row.line)

describe("a file is split into rows", () => {
  test("whether its lines end with LF, CRLF or CR, and whether the last one ends at all", () => {
    const rows = [
      ["id", "words"],
      ["1", "good"],
    ]
    expect(cellsOf(scan("id,words\n1,good\n"))).toEqual(rows)
    expect(cellsOf(scan("id,words\r\n1,good"))).toEqual(rows)
    expect(cellsOf(scan("id,words\r1,good\r", ",", "\r"))).toEqual(rows)
  })

  test("with delimiters, line breaks and doubled quotation marks inside quoted cells", () => {
    const rows = scan('id,words,score\r\n1,"slow, but ""kind""\r\nand warm",4\r\n2, "late" ,1\r\n')
    expect(cellsOf(rows)).toEqual([
      ["id", "words", "score"],
      ["1", 'slow, but "kind"\r\nand warm', "4"],
      ["2", "late", "1"],
    ])
    expect(linesOf(rows)).toEqual([1, 2, 4])
  })

  test("keeping the quotation marks that people write into a plain cell", () => {
    expect(cellsOf(scan('id,words\n1,he said "great"\n2,"he said "great" twice"\n3,5" screen\n'))).toEqual([
      ["id", "words"],
      ["1", 'he said "great"'],
      ["2", 'he said "great" twice'],
      ["3", '5" screen'],
    ])
  })

  test("keeping empty cells at the end of a row", () => {
    expect(cellsOf(scan('a,b,c\n1,,\n"2",,""\n'))).toEqual([
      ["a", "b", "c"],
      ["1", "", ""],
      ["2", "", ""],
    ])
  })
})

describe("a line that is no row costs only itself", () => {
  test("when a quotation mark is never closed and the file goes on with quoted cells", () => {
    const rows = scan('id,words,unit\n1,"never closed, x,Bar\n2,fine,Bar\n3,"fine, too",Bar\n')
    expect(cellsOf(rows)).toEqual([
      ["id", "words", "unit"],
      "quotes-do-not-match",
      ["2", "fine", "Bar"],
      ["3", "fine, too", "Bar"],
    ])
    expect(rows[1]).toEqual({ line: 2, unread: "quotes-do-not-match", text: '1,"never closed, x,Bar' })
  })

  test("when a quotation mark is never closed and no other follows", () => {
    const plain = Array.from({ length: 20_000 }, (_, index) => `${index},fine,Bar`)
    const rows = scan(`id,words,unit\n1,"never, closed\n${plain.join("\n")}\n`)
    expect(rows.filter((row) => "unread" in row)).toHaveLength(1)
    expect(rows).toHaveLength(20_002)
    expect(rows.at(-1)?.line).toBe(20_002)
  })

  test("when it is too long to be a row", () => {
    const rows = scan(`id,words\n1,${"x".repeat(longestRow * 3)}\n2,fine\n`)
    expect(cellsOf(rows)).toEqual([["id", "words"], "row-too-long", ["2", "fine"]])
    expect(linesOf(rows)).toEqual([1, 2, 3])
  })

  test("when it holds U+0000", () => {
    expect(cellsOf(scan("id,words\n1,a\0b\n2,fine\n"))).toEqual([
      ["id", "words"],
      "unreadable-character",
      ["2", "fine"],
    ])
  })
})

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom("", "plain", "with, comma", 'with "marks"', "two\nlines", "semi;colon", " spaced "),
)
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))
const written = (rows: string[][], newline: string) =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join(newline) + newline

test("what is written as CSV is read as it was, the same as another reader reads it", () => {
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), (rows, newline) => {
      const clean = rows.map((cells) => cells.map((cell) => cell.replaceAll("\0", "")))
      const text = written(clean, newline)
      const read = cellsOf(scan(text))
      expect(read).toEqual(clean)
      expect(read).toEqual(parse(text, { relax_column_count: true }))
    }),
  )
})

test("it does not matter where the pieces of a file are cut, however broken it is", () => {
  const piece = fc.constantFrom('"', ",", "\n", "\r\n", "a", "bc", '""', "\0", " ", ";")
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.array(fc.nat(10), { maxLength: 60 }), (pieces, cuts) => {
      const text = pieces.join("")
      const scanner = rowScanner(",", "\n")
      const rows: ScannedRow[] = []
      let at = 0
      for (const cut of [...cuts, text.length]) {
        rows.push(...scanner.push(text.slice(at, at + cut)))
        at += cut
      }
      rows.push(...scanner.finish())
      expect(rows).toEqual(scan(text))
    }),
    { numRuns: 2_000 },
  )
})

test("line numbers count the line breaks before a row, however broken the file is", () => {
  const piece = fc.constantFrom('"', ",", "\n", "x", '""', '"a"')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join("")
      const lines = text.split("\n")
      let last = 0
      for (const row of scan(text)) {
        expect(row.line).toBeGreaterThan(last)
        expect(row.line).toBeLessThanOrEqual(lines.length)
        const first = "cells" in row ? (row.cells[0] ?? "").replace(/\n.*/s, "") : row.text
        expect(lines[row.line - 1]?.replaceAll('"', "")).toContain(first.replaceAll('"', ""))
        last = row.line
      }
    }),
    { numRuns: 2_000 },
  )
})
