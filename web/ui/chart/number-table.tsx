import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./chart.module.css"
import type { Cell, Numbers } from "./numbers.ts"
import { chartWords } from "./words.ts"

/** The numbers behind a chart, to be read. */
export function NumberTable({ title, numbers: { columns, rows } }: { title: string; numbers: Numbers }) {
  const t = useWords(chartWords)
  const formats = useFormats()
  const said = (cell: Cell | undefined, write = (value: number) => formats.number(value)) => {
    if (typeof cell === "number") return write(cell)
    if (typeof cell === "boolean") return cell ? t("yes") : ""
    return cell ?? "–"
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={style.tableFrame} tabIndex={0} aria-label={title}>
      <table className={style.table} aria-label={title}>
        <thead>
          <tr>
            {columns.map(({ name, title }) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              <th scope="row">{said(row[0], columns[0]?.written)}</th>
              {columns.slice(1).map(({ name, written }, index) => (
                <td key={name}>{said(row[index + 1], written)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
