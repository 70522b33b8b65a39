import style from "./spark.module.css"

export type SparkPoint = { from: string; value: number | null; signal: "above" | "below" | null }

const width = 100
const height = 30
const edge = 3

/** A series in one breath: its line, its signals, where it stands. The sentence beside it says the same in words. */
export function Spark({ points }: { points: readonly SparkPoint[] }) {
  const drawn = points.flatMap(({ value, signal }, index) => (value === null ? [] : [{ value, signal, index }]))
  if (drawn.length < 2) return null
  const values = drawn.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const x = (index: number) => edge + ((width - 2 * edge) * index) / Math.max(1, points.length - 1)
  const y = (value: number) =>
    most === least ? height / 2 : edge + ((height - 2 * edge) * (most - value)) / (most - least)
  const at = ({ index, value }: { index: number; value: number }) => `${x(index)} ${y(value)}`
  const last = drawn.at(-1)
  return (
    <svg className={style.spark} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path className={style.line} d={`M${drawn.map(at).join("L")}`} />
      {last !== undefined && <path className={style.last} d={`M${at(last)}h0`} />}
      {drawn.map((point) =>
        point.signal === null ? null : <path key={point.index} className={style.signal} d={`M${at(point)}h0`} />,
      )}
    </svg>
  )
}
