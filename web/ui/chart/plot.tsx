import { fieldOf, type Margin, type Place, placeOn, UpwardAxis } from "./axes.tsx"
import style from "./chart.module.css"
import { type Limits, runsOf, type Scale, type Series, shownLabels } from "./series.ts"

type PlotProps = {
  series: Series
  scale: Scale
  margin: Margin
  width: number
  height: number
  written: (value: number) => string
  /** How the scale is written: shorter than the values. */
  tick: (value: number) => string
  /** The point being read, by pointer or arrow keys. */
  current: number | null
}

const letterWidth = 6.7

/** What a label of the time axis takes, with the space that keeps it from the next. */
const widthOf = (points: Series["points"]) =>
  Math.max(72, 12 + letterWidth * Math.max(0, ...points.map(({ label }) => label.length)))

/** What a plot leaves free: beside it there must be room for the longest of what is written there. */
export function marginOf(atLeft: readonly string[], atRight: readonly string[]): Margin {
  const room = (texts: readonly string[]) =>
    Math.ceil(14 + letterWidth * Math.max(0, ...texts.map(({ length }) => length)))
  return { top: 30, right: Math.max(52, room(atRight)), bottom: 30, left: Math.max(48, room(atLeft)) }
}

/** The drawing: the usual range as a band, the middle as a dashed line, signals as filled diamonds, changes as flags. */
export function Plot({ series, scale, margin, width, height, written, tick: tickAs, current }: PlotProps) {
  const { points, limits = [], changes = [] } = series
  const { low, high, ticks } = scale
  const inner = width - margin.left - margin.right
  const x = (index: number) => margin.left + (inner * (index + 0.5)) / Math.max(points.length, 1)
  const field = fieldOf({ width, height }, margin)
  const y = placeOn(low, high, field.bottom, field.top)
  const at = current === null ? undefined : points[current]
  return (
    <>
      <UpwardAxis ticks={ticks} place={y} field={field} written={tickAs} />
      {limits.map((range) => (
        <Range key={range.from} range={range} x={x} y={y} half={inner / points.length / 2} />
      ))}
      {changes.map(({ at: index, label }) => (
        <g key={label}>
          <line
            className={style.change}
            x1={x(index - 0.5)}
            x2={x(index - 0.5)}
            y1={margin.top - 10}
            y2={height - margin.bottom}
          />
          <text
            className={style.flag}
            x={x(index - 0.5) + (index > points.length / 2 ? -6 : 6)}
            y={margin.top - 14}
            textAnchor={index > points.length / 2 ? "end" : "start"}
          >
            {label}
          </text>
        </g>
      ))}
      {runsOf(points).map((run) => (
        <polyline
          key={run[0]?.index}
          className={style.line}
          points={run.map(({ index, value }) => `${x(index)},${y(value)}`).join(" ")}
        />
      ))}
      {points.map(({ label, value, signal }, index) =>
        value === null ? null : signal ? (
          <path key={label} className={style.signal} d={diamond(x(index), y(value), 6.5)} />
        ) : (
          <circle key={label} className={style.dot} cx={x(index)} cy={y(value)} r={points.length > 60 ? 2 : 3} />
        ),
      )}
      <EndLabels range={limits.at(-1)} x={width - margin.right + 6} y={y} written={written} />
      {shownLabels(points.length, inner, widthOf(points)).map((index) => (
        <text key={index} className={style.tick} x={x(index)} y={height - 10} textAnchor="middle">
          {points[index]?.label}
        </text>
      ))}
      {at !== undefined && at.value !== null && current !== null && (
        <g>
          <line className={style.cursor} x1={x(current)} x2={x(current)} y1={margin.top} y2={height - margin.bottom} />
          <circle className={style.here} cx={x(current)} cy={y(at.value)} r={5} />
        </g>
      )}
    </>
  )
}

/** The index under a horizontal place in the drawing. */
export function indexAt(px: number, width: number, { left, right }: Margin, count: number): number {
  const inner = width - left - right
  return Math.min(count - 1, Math.max(0, Math.floor(((px - left) / inner) * count)))
}

function Range({ range, x, y, half }: { range: Limits; x: Place; y: Place; half: number }) {
  const [from, to] = [x(range.from) - half, x(range.to) + half]
  return (
    <g>
      <rect
        className={style.band}
        x={from}
        width={to - from}
        y={y(range.upper)}
        height={y(range.lower) - y(range.upper)}
      />
      <line className={style.limit} x1={from} x2={to} y1={y(range.upper)} y2={y(range.upper)} />
      <line className={style.limit} x1={from} x2={to} y1={y(range.lower)} y2={y(range.lower)} />
      <line className={style.centre} x1={from} x2={to} y1={y(range.centre)} y2={y(range.centre)} />
    </g>
  )
}

function EndLabels(props: { range: Limits | undefined; x: number; y: Place; written: (value: number) => string }) {
  const { range, x, y, written } = props
  if (range === undefined) return null
  return (
    <g>
      {endsOf(range, written).map(([text, value]) => (
        <text key={text} className={style.end} x={x} y={y(value)} dy="0.32em">
          {text}
        </text>
      ))}
    </g>
  )
}

/** What is written at the end of a band, each thing once. */
export function endsOf({ upper, centre, lower }: Limits, written: (value: number) => string): [string, number][] {
  return [...new Map([centre, lower, upper].map((value) => [written(value), value]))]
}

function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`
}
