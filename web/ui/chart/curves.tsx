import { useFormats, useWords } from "#web/words/use-words.ts"
import { AcrossAxis, fieldOf, nearest, placeOn, UpwardAxis } from "./axes.tsx"
import style from "./chart.module.css"
import { Nothing } from "./chart.tsx"
import { ChartFrame, type Framed } from "./chart-frame.tsx"
import { endPlaces } from "./label-places.ts"
import { Legend } from "./legend.tsx"
import { rowHeight, rowsOf } from "./legend-rows.ts"
import type { Numbers } from "./numbers.ts"
import { ticksFor } from "./series.ts"
import { chartWords } from "./words.ts"

/** One line of a drawing: who stays how long, what the top fifth brings. */
export type Curve = {
  name: string
  points: readonly { x: number; y: number; low?: number; high?: number }[]
  /** Holds its height until the next point, as shares of those who stay do. */
  steps?: boolean
}

type CurvesProps = Framed & {
  curves: readonly Curve[]
  across: { title: string; written?: (value: number) => string }
  upward: { title: string; written?: (value: number) => string; from?: number; to?: number }
  /** A straight line to hold the curves against: "if all brought alike". */
  straight?: { from: { x: number; y: number }; to: { x: number; y: number }; label: string }
}

const margin = { top: 34, right: 110, bottom: 46, left: 54 }
/** Below this there is no room beside the field; what each stroke stands for is then told above it. */
const leastForNames = 480
/** Curves are told apart by their strokes as well as by their names at the end. */
const strokes = ["none", "7 4", "2 3", "10 3 2 3"] as const

/** Curves over a scale of numbers, each named at its end or above them all, with its band where it has one. */
export function Curves({ curves, across, upward, straight, ...about }: CurvesProps) {
  const t = useWords(chartWords)
  const formats = useFormats()
  const [writeX, writeY] = [across.written ?? formats.number, upward.written ?? formats.number]
  const all = curves.flatMap(({ name, points }) => points.map((point) => ({ name, ...point })))
  const numbers = numbersOf(curves, across, upward, { low: t("low"), high: t("high"), name: t("name") })
  if (all.length === 0) return <Nothing title={about.title} why={t("noValue")} />
  const marks = all.map(({ name, x, y }) => [name, `${across.title} ${writeX(x)}`, writeY(y)].join(" · "))
  const entries = [
    ...curves.map(({ name }, index) => ({ name, dash: strokes[index % strokes.length] ?? "none" })),
    ...(straight ? [{ name: straight.label, dash: "none", quiet: true }] : []),
  ]
  /** A line to hold the curves against has no end where its name could stand. */
  const told = (width: number) => (width < leastForNames || straight !== undefined ? rowsOf(entries, width - 8) : [])
  const ends = [upward.from, upward.to].filter((end) => end !== undefined)
  const drawing = (canvas: { width: number; height: number }) => {
    const legend = rowHeight * told(canvas.width).length
    const right = legend > 0 ? 24 : margin.right
    const field = fieldOf(canvas, { ...margin, top: margin.top + legend, right })
    const xs = ticksFor(
      [...all.map(({ x }) => x), ...(straight ? [straight.from.x, straight.to.x] : [])],
      canvas.width < leastForNames ? 4 : 6,
    )
    const ys = ticksFor([...all.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]), ...ends], 5)
    return {
      field,
      xs,
      ys,
      x: placeOn(xs.low, xs.high, field.left, field.right),
      y: placeOn(ys.low, ys.high, field.bottom, field.top),
    }
  }
  return (
    <ChartFrame
      {...about}
      numbers={numbers}
      marks={marks}
      markAt={(px, py, canvas) => {
        const { x, y } = drawing(canvas)
        return nearest(
          all.map((point) => ({ x: x(point.x), y: y(point.y) })),
          px,
          py,
        )
      }}
      height={(width) => (width < leastForNames ? 260 : 340) + rowHeight * told(width).length}
    >
      {({ current, ...canvas }) => {
        const { field, xs, ys, x, y } = drawing(canvas)
        const legend = told(canvas.width).length > 0
        const named = legend
          ? []
          : curves.flatMap(({ name, points }) => points.slice(-1).map((last) => ({ name, last })))
        const heights = endPlaces(
          named.map(({ last }) => y(last.y)),
          field,
        )
        const here = current === null ? undefined : all[current]
        return (
          <>
            {legend && <Legend entries={entries} width={canvas.width - 8} top={0} />}
            <UpwardAxis ticks={ys.ticks} place={y} field={field} written={writeY} title={upward.title} />
            <AcrossAxis ticks={xs.ticks} place={x} field={field} written={writeX} title={across.title} />
            {straight && (
              <line
                className={style.cursor}
                x1={x(straight.from.x)}
                y1={y(straight.from.y)}
                x2={x(straight.to.x)}
                y2={y(straight.to.y)}
              >
                <title>{straight.label}</title>
              </line>
            )}
            {curves.map((curve, index) => (
              <g key={curve.name}>
                <path className={style.band} d={bandOf(curve, x, y)} />
                <path
                  className={style.curve}
                  d={`M${lineOf(curve, x, y).join("L")}`}
                  style={{ strokeDasharray: strokes[index % strokes.length] }}
                />
              </g>
            ))}
            {named.map(({ name, last }, index) => (
              <text key={name} className={style.end} x={x(last.x) + 8} y={heights[index]} dy="0.32em">
                {name}
              </text>
            ))}
            {here && <circle className={style.here} cx={x(here.x)} cy={y(here.y)} r={5} />}
          </>
        )
      }}
    </ChartFrame>
  )
}

type Scales = { x: (value: number) => number; y: (value: number) => number }

function lineOf({ points, steps }: Curve, x: Scales["x"], y: Scales["y"]): string[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    const at = `${x(point.x)} ${y(point.y)}`
    return steps && before ? [`${x(point.x)} ${y(before.y)}`, at] : [at]
  })
}

function bandOf(curve: Curve, x: Scales["x"], y: Scales["y"]): string {
  const sure = curve.points.flatMap(({ x, low, high }) =>
    low === undefined || high === undefined ? [] : [{ x, low, high }],
  )
  if (sure.length < 2) return ""
  const steps = curve.steps ?? false
  const upper = lineOf({ name: "", steps, points: sure.map(({ x, high }) => ({ x, y: high })) }, x, y)
  const lower = lineOf({ name: "", steps, points: sure.map(({ x, low }) => ({ x, y: low })) }, x, y)
  return `M${[...upper, ...lower.reverse()].join("L")}Z`
}

function numbersOf(
  curves: readonly Curve[],
  across: { title: string; written?: (value: number) => string },
  upward: { title: string; written?: (value: number) => string },
  words: { low: string; high: string; name: string },
): Numbers {
  const [writtenX, writtenY] = [
    across.written && { written: across.written },
    upward.written && { written: upward.written },
  ]
  const banded = curves.some(({ points }) => points.some(({ low }) => low !== undefined))
  return {
    columns: [
      { name: "name", title: words.name },
      { name: "x", title: across.title, ...writtenX },
      { name: "y", title: upward.title, ...writtenY },
      ...(banded
        ? [
            { name: "low", title: words.low, ...writtenY },
            { name: "high", title: words.high, ...writtenY },
          ]
        : []),
    ],
    rows: curves.flatMap(({ name, points }) =>
      points.map(({ x, y, low = null, high = null }) => [name, x, y, ...(banded ? [low, high] : [])]),
    ),
  }
}
