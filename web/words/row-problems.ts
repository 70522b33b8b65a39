import { type RowProblem, rowProblemWords } from "#contracts/bad-row.ts"
import { catalogue } from "./catalogue.ts"
import { useWords } from "./use-words.ts"

export const rowProblemCatalogue = catalogue("row-problems", rowProblemWords)

/** Says why a row of a file was not taken, one sentence after another. */
export function useRowProblems(): (bad: { reason: string; problems: readonly RowProblem[] }) => string {
  const t = useWords(rowProblemCatalogue)
  const sayOne = ({ code, told, column, value }: RowProblem): string => {
    const problem = (t as (key: string, values: RowProblem["told"]) => string)(code, told)
    if (column !== undefined && value !== undefined) return t("in.cell", { column, value, problem })
    if (column !== undefined) return t("in.column", { column, problem })
    return value === undefined ? problem : t("in.value", { value, problem })
  }
  return ({ reason, problems }) =>
    problems.every(({ code }) => code in rowProblemWords) ? problems.map(sayOne).join(" ") : reason
}
