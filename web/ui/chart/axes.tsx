import style from "./chart.module.css"

/** A horizontal or vertical scale of a drawing: from a value to pixels. */
export type Place = (value: number) => number

/** What a drawing leaves free round its field. */
export type Margin = { top: number; right: number; bottom: number; left: number }

type AxisProps = {
  ticks: readonly number[]
  place: Place
  /** The field of the drawing, in pixels. */
  field: { left: number; right: number; top: number; bottom: number }
  written: (value: number) => string
  title?: string
}

/** The scale at the left, with a line across the field at each tick. */
export function UpwardAxis({ ticks, place, field, written, title }: AxisProps) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={style.grid} x1={field.left} x2={field.right} y1={place(tick)} y2={place(tick)} />
          <text className={style.tick} x={field.left - 8} y={place(tick)} dy="0.32em" textAnchor="end">
            {written(tick)}
          </text>
        </g>
      ))}
      {title !== undefined && (
        <text className={style.tick} x={4} y={field.top - 14}>
          {title}
        </text>
      )}
    </g>
  )
}

const letterWidth = 6.7

/** The scale at the foot. A title longer than the field is set narrower, so that it ends within the drawing. */
export function AcrossAxis({ ticks, place, field, written, title }: AxisProps) {
  const width = field.right - field.left + 36
  const narrow =
    title !== undefined && title.length * letterWidth > width
      ? { textLength: width, lengthAdjust: "spacingAndGlyphs" as const }
      : {}
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={style.grid} x1={place(tick)} x2={place(tick)} y1={field.top} y2={field.bottom} />
          <text className={style.tick} x={place(tick)} y={field.bottom + 20} textAnchor="middle">
            {written(tick)}
          </text>
        </g>
      ))}
      {title !== undefined && (
        <text
          className={style.tick}
          x={(field.left + field.right) / 2}
          y={field.bottom + 38}
          textAnchor="middle"
          {...narrow}
        >
          {title}
        </text>
      )}
    </g>
  )
}

export function fieldOf({ width, height }: { width: number; height: number }, margin: Margin) {
  return { left: margin.left, right: width - margin.right, top: margin.top, bottom: height - margin.bottom }
}

/** Values from `low` to `high` along pixels from `start` to `end`. */
export function placeOn(low: number, high: number, start: number, end: number): Place {
  return (value) => start + ((end - start) * (value - low)) / (high - low || 1)
}

/** The mark nearest to a point of the drawing, or null where none is within reach. */
export function nearest(marks: readonly { x: number; y: number }[], x: number, y: number, reach = 40): number | null {
  const distances = marks.map((mark) => Math.hypot(mark.x - x, mark.y - y))
  const least = Math.min(...distances)
  return least <= reach ? distances.indexOf(least) : null
}
