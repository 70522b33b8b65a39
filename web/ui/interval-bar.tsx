import style from "./interval-bar.module.css"

type IntervalBarProps = {
  value: number
  low: number
  high: number
  /** The ends of the scale: −100 and 100 for NPS, 0 and 1 for a share. */
  scale: readonly [number, number]
  /** A line to compare with: last period's value. */
  mark?: number | undefined
  told: string
}

const place = (value: number, [from, to]: readonly [number, number]) =>
  `${(100 * (Math.min(to, Math.max(from, value)) - from)) / (to - from)}%`

/** Where a figure lies on its scale, and how sure that is: a thin line from low to high with a dot. */
export function IntervalBar({ value, low, high, scale, mark, told }: IntervalBarProps) {
  const between = { insetInlineStart: place(low, scale), insetInlineEnd: `calc(100% - ${place(high, scale)})` }
  return (
    <div className={style.bar} role="img" aria-label={told}>
      <div className={style.zero} style={{ insetInlineStart: place(0, scale) }} hidden={scale[0] >= 0} />
      <div className={style.between} style={between} />
      {mark !== undefined && <div className={style.mark} style={{ insetInlineStart: place(mark, scale) }} />}
      <div className={style.dot} style={{ insetInlineStart: place(value, scale) }} />
    </div>
  )
}
