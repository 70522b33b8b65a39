import { Anchor, UnstyledButton, VisuallyHidden } from "@mantine/core"
import { IconArrowDown, IconArrowUp, IconSelector } from "@tabler/icons-react"
import { type ReactNode, useMemo } from "react"
import { useWords } from "#web/words/use-words.ts"
import style from "./data-table.module.css"
import { Link } from "./link.tsx"
import { type Sort, sortedBy, sortFrom, sortText } from "./sort.ts"
import { uiWords } from "./words.ts"

export type Column<Row> = {
  key: string
  title: string
  cell: (row: Row) => ReactNode
  /** Makes the column sortable: by what. */
  by?: (row: Row) => string | number | null
  /** Numbers stand at the end of the line. */
  number?: true
  /** On a phone a row is a card: the first column is its title; "hide" leaves a column out there, "bare" leaves out its name, where the cell says it. */
  phone?: "hide" | "bare"
  /** Words that should not be broken after each one take the room that short columns can spare. */
  room?: "some" | "much"
}

type DataTableProps<Row> = {
  /** What the table holds; said to screen readers and shown above where `heading` is. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Opens the row; the first column becomes the link. */
  rowHref?: (row: Row) => string
  /** From the address: "due" or "-due" for downwards. */
  sort?: string | undefined
  onSort?: (sort: string) => void
  /** "server": the rows come sorted already. */
  sorts?: "here" | "server"
  /** Shown instead of the table when there are no rows. */
  empty: ReactNode
  /** The same rows as a file. */
  csvHref?: string
  /** A button that brings more rows. */
  more?: ReactNode
}

/** Rows to look through: sortable, linkable, the same on paper, and cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowHref, sort, onSort, sorts = "here", empty, csvHref, more } = props
  const t = useWords(uiWords)
  const shown = useMemo(() => (sorts === "here" ? sortedBy(rows, columns, sort) : rows), [sorts, rows, columns, sort])
  // A handful is seen at once.
  const counted = rows.length > 9
  if (rows.length === 0) return <>{empty}</>
  return (
    <div className={style.frame}>
      <table className={style.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={sortFrom(sort)} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={rowKey(row)} row={row} columns={columns} href={rowHref?.(row)} />
          ))}
        </tbody>
      </table>
      {(counted || more || csvHref !== undefined) && (
        <footer className={style.foot}>
          {counted && <span>{t("rows", { count: rows.length })}</span>}
          {more}
          {csvHref !== undefined && (
            <Anchor className="no-print" href={csvHref} download size="sm">
              {t("saveCsv")}
            </Anchor>
          )}
        </footer>
      )}
    </div>
  )
}

function Row<Row>({ row, columns, href }: { row: Row; columns: readonly Column<Row>[]; href: string | undefined }) {
  return (
    <tr data-link={href !== undefined}>
      {columns.map((column, index) => (
        <td
          key={column.key}
          data-number={column.number}
          data-phone={column.phone}
          data-room={column.room}
          data-title={index === 0}
        >
          {index > 0 && (
            <span className={style.phoneLabel} aria-hidden="true">
              {column.title}
            </span>
          )}
          {index === 0 && href !== undefined ? (
            <Link href={href} className={style.rowLink ?? ""}>
              {column.cell(row)}
            </Link>
          ) : (
            <span className={style.cell}>{column.cell(row)}</span>
          )}
        </td>
      ))}
    </tr>
  )
}

type HeadProps<Row> = { column: Column<Row>; sort: Sort; onSort: ((sort: string) => void) | undefined }

function Head<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const t = useWords(uiWords)
  const sorted = sort?.key === column.key
  const order = sorted ? (sort.down ? "descending" : "ascending") : "none"
  if (column.by === undefined || onSort === undefined) {
    return (
      <th scope="col" data-number={column.number}>
        {column.title}
      </th>
    )
  }
  const next = sortText({ key: column.key, down: sorted && !sort.down })
  return (
    <th scope="col" aria-sort={order} data-number={column.number}>
      <UnstyledButton
        className={style.sort}
        aria-label={t("sortBy", { column: column.title })}
        onClick={() => onSort(next)}
      >
        {column.title}
        {sorted ? sort.down ? <IconArrowDown /> : <IconArrowUp /> : <IconSelector data-idle />}
      </UnstyledButton>
    </th>
  )
}
