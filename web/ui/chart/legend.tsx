import style from "./chart.module.css"
import { type Entry, entryWidth, letterWidth, rowHeight, rowsOf, sampleWidth } from "./legend-rows.ts"

type LegendProps = { entries: readonly Entry[]; width: number; top: number }

/** What each stroke stands for, above a drawing that has no room for names at the ends of its curves. */
export function Legend({ entries, width, top }: LegendProps) {
  return (
    <g>
      {rowsOf(entries, width).map((row, index) => (
        <g key={row[0]?.name}>
          {row.map((entry, at) => (
            <Sample
              key={entry.name}
              entry={entry}
              x={row.slice(0, at).reduce((sum, one) => sum + entryWidth(one), 4)}
              y={top + rowHeight * (index + 0.5)}
            />
          ))}
        </g>
      ))}
    </g>
  )
}

function Sample({ entry: { name, dash, quiet }, x, y }: { entry: Entry; x: number; y: number }) {
  return (
    <g>
      <line
        className={quiet ? style.cursor : style.curve}
        x1={x}
        x2={x + sampleWidth}
        y1={y}
        y2={y}
        style={{ strokeDasharray: dash }}
      />
      <text className={style.tick} x={x + sampleWidth + letterWidth} y={y} dy="0.32em">
        {name}
      </text>
    </g>
  )
}
