import { type RowProblem, type RowProblemCode, rowProblemWords } from "#contracts/bad-row.ts"
import { inEveryLanguage, translated } from "#platform/words/translated.ts"

type Told = Record<string, string | number>

/** What is wrong with a row, or with one of its cells. */
export function rowProblem(code: RowProblemCode, told: Told = {}, cell: { column?: string; value?: string } = {}) {
  const { column, value } = cell
  return { code, told, ...(column !== undefined && { column }), ...(value && { value: shortened(value) }) }
}

/** A row that was not taken, as replies tell of it. */
export function badRow(line: number, problems: readonly RowProblem[]) {
  return { line, reason: sayRowProblems(problems), problems: [...problems] }
}

/** What is wrong, one sentence after another, in a language ("es") as far as it has the words. */
export function sayRowProblems(problems: readonly RowProblem[], language = "en"): string {
  const words = translated(catalogue, rowProblemWords, language)
  return problems.map((problem) => sayOne(problem, words)).join(" ")
}

function sayOne({ code, told, column, value }: RowProblem, words: Readonly<Record<string, string>>): string {
  const problem = filled(words[code] ?? code, told)
  if (column !== undefined && value !== undefined) return filled(words["in.cell"], { column, value, problem })
  if (column !== undefined) return filled(words["in.column"], { column, problem })
  return value === undefined ? problem : filled(words["in.value"], { value, problem })
}

const filled = (sentence: string | undefined, told: Told): string =>
  (sentence ?? "").replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(told[name] ?? ""))

const catalogue = "row-problems"
const shownOfValue = 80

/** A cell short enough to show. A copy, because a slice would keep the whole chunk of the file in memory that it was cut from. */
export function shortened(cell: string): string {
  const text = cell.length > shownOfValue ? `${cell.slice(0, shownOfValue)}…` : cell
  return Buffer.from(text.toWellFormed()).toString()
}

/** What the columns are called that a file to mend has more than the one that was sent, in a language. */
export function columnsToMend(language: string): { line: string; wrong: string } {
  const words = translated(catalogue, rowProblemWords, language)
  return { line: words["file.line"] ?? "", wrong: words["file.wrong"] ?? "" }
}

/** The same in all languages, by which a mended file is known again. */
export function everyColumnToMend(): { line: ReadonlySet<string>; wrong: ReadonlySet<string> } {
  const everywhere = (key: "file.line" | "file.wrong") => inEveryLanguage(catalogue, rowProblemWords, key)
  return { line: everywhere("file.line"), wrong: everywhere("file.wrong") }
}
