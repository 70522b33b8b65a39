import { useFormats, useWords } from "#web/words/use-words.ts"
import { AcrossAxis, fieldOf, placeOn } from "./axes.tsx"
import style from "./chart.module.css"
import { Nothing } from "./chart.tsx"
import { ChartFrame, type Framed } from "./chart-frame.tsx"
import type { Numbers } from "./numbers.ts"
import { RowLabel, roomForLabels, rowAt, rowHeight } from "./rows.tsx"
import { chartWords } from "./words.ts"

/** One thing that is counted: how often, its share of all, and the share that it makes up with those above it. */
export type ParetoBar = { label: string; count: number; share: number; cumulated: number }

type ParetoProps = Framed & {
  bars: readonly ParetoBar[]
  /** So many of the first make up most of it: drawn in full colour. */
  few: number
}

const margin = { top: 16, right: 24, bottom: 30 }
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]

/** What there is most of first: bars lying down on the scale of all, and a line that adds them up. */
export function Pareto({ bars, few, ...about }: ParetoProps) {
  const t = useWords(chartWords)
  const formats = useFormats()
  const numbers = useNumbers(bars)
  if (bars.length === 0) return <Nothing title={about.title} why={t("noValue")} />
  const marks = bars.map(({ label, count, share, cumulated }) =>
    [label, formats.number(count), formats.share(share), t("together", { share: formats.share(cumulated) })].join(
      " · ",
    ),
  )
  return (
    <ChartFrame
      {...about}
      numbers={numbers}
      marks={marks}
      markAt={(_x, y) => rowAt(y - margin.top, bars.length)}
      height={() => margin.top + margin.bottom + rowHeight * bars.length}
    >
      {({ width, height, current }) => {
        const left = roomForLabels(width, bars)
        const field = fieldOf({ width, height }, { ...margin, left })
        const x = placeOn(0, 1, field.left, field.right)
        const y = (index: number) => margin.top + rowHeight * (index + 0.5)
        return (
          <>
            <AcrossAxis
              ticks={width < 480 ? ticks.filter((_, at) => at % 2 === 0) : ticks}
              place={x}
              field={field}
              written={formats.share}
            />
            <line className={style.limit} x1={x(0.8)} x2={x(0.8)} y1={field.top} y2={field.bottom} />
            {bars.map(({ label, share }, index) => (
              <g key={label}>
                {current === index && (
                  <rect className={style.hereRow} x={0} width="100%" y={y(index) - rowHeight / 2} height={rowHeight} />
                )}
                <RowLabel label={label} left={left} y={y(index)} />
                <rect
                  className={index < few ? style.barStrong : style.bar}
                  x={x(0)}
                  width={Math.max(1, x(share) - x(0))}
                  y={y(index) - 8}
                  height={16}
                />
              </g>
            ))}
            <polyline
              className={style.line}
              points={bars.map(({ cumulated }, index) => `${x(cumulated)},${y(index)}`).join(" ")}
            />
            {bars.map(({ label, cumulated }, index) => (
              <circle key={label} className={style.dot} cx={x(cumulated)} cy={y(index)} r={3.5} />
            ))}
            <line className={style.foundation} x1={x(0)} x2={x(0)} y1={field.top} y2={field.bottom} />
          </>
        )
      }}
    </ChartFrame>
  )
}

function useNumbers(bars: readonly ParetoBar[]): Numbers {
  const t = useWords(chartWords)
  const formats = useFormats()
  return {
    columns: [
      { name: "name", title: t("name") },
      { name: "count", title: t("count"), written: formats.number },
      { name: "share", title: t("share"), written: formats.share },
      { name: "cumulated", title: t("addedUp"), written: formats.share },
    ],
    rows: bars.map(({ label, count, share, cumulated }) => [label, count, share, cumulated]),
  }
}
