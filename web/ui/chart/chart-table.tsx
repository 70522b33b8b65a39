import { useFormats, useWords } from "#web/words/use-words.ts"
import { uiWords } from "../words.ts"
import style from "./chart.module.css"
import type { Limits, Series } from "./series.ts"

type ChartTableProps = { title: string; series: Series; written: (value: number) => string }

/** The numbers behind a chart. */
export function ChartTable({ title, series, written }: ChartTableProps) {
  const t = useWords(uiWords)
  const formats = useFormats()
  return (
    <div className={style.tableFrame}>
      <table className={style.table} aria-label={title}>
        <thead>
          <tr>
            {[t("period"), t("value"), "n", t("centre"), t("lower"), t("upper"), t("signal"), t("change")].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rowsOf(series).map(({ label, value, n, range, signal, change }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value === null ? "–" : written(value)}</td>
              <td>{n === undefined ? "" : formats.number(n)}</td>
              <td>{range && written(range.centre)}</td>
              <td>{range && written(range.lower)}</td>
              <td>{range && written(range.upper)}</td>
              <td>{signal && t("signalYes")}</td>
              <td>{change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The same as a file: full numbers with a decimal point, column names for programs. */
export function csvOf(series: Series): string {
  const rows = rowsOf(series).map(({ label, value, n, range, signal, change }) =>
    [label, value, n, range?.centre, range?.lower, range?.upper, signal ? 1 : 0, change].map(cell).join(","),
  )
  return ["period,value,n,centre,lower,upper,signal,change", ...rows].join("\r\n")
}

type Row = Series["points"][number] & { range: Limits | undefined; change: string | undefined }

function rowsOf({ points, limits = [], changes = [] }: Series): Row[] {
  return points.map((point, index) => ({
    ...point,
    range: limits.find(({ from, to }) => from <= index && index <= to),
    change: changes.find(({ at }) => at === index)?.label,
  }))
}

/** Quoted where needed; a text that a spreadsheet would run as a formula is defused. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ""
  if (typeof value === "number") return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
