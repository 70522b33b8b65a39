import style from "./chart.module.css"
import { linesOf } from "./label-lines.ts"

/** Charts whose things lie under each other, a row each. */
export const rowHeight = 34
const letterWidth = 7.2

/** How wide the names may be beside the field: no wider than they are. */
export function roomForLabels(width: number, rows: readonly { label: string }[]): number {
  const longest = Math.max(0, ...rows.map(({ label }) => label.length))
  return Math.min(260, Math.max(96, width * 0.45), Math.max(48, 12 + letterWidth * longest))
}

/** The row under a height that is measured from the first one. */
export function rowAt(y: number, count: number): number | null {
  const row = Math.floor(y / rowHeight)
  return row >= 0 && row < count ? row : null
}

/** The name of a row, in one line or two; in full on pointing. */
export function RowLabel({ label, left, y }: { label: string; left: number; y: number }) {
  const [above, below] = linesOf(label, (left - 12) / letterWidth)
  return (
    <text className={style.label} x={left - 12} y={y} dy={below === undefined ? "0.32em" : "-0.25em"} textAnchor="end">
      {above}
      {below !== undefined && (
        <tspan x={left - 12} dy="1.1em">
          {below}
        </tspan>
      )}
      <title>{label}</title>
    </text>
  )
}
