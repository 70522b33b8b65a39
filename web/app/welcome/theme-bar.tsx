import style from "./theme-bar.module.css"

type ThemeBarProps = {
  /** Shares between 0 and 1: of the comments, where the true share most likely lies, and how many of these are unhappy. */
  share: { value: number; low: number; high: number }
  unhappy: number
  /** The share at which the bar is full; the same for all bars of a picture. */
  full: number
  told: string
}

const percent = (part: number, full: number) => `${Math.min(100, (100 * part) / full)}%`

/** How often something is spoken of, how much of that unhappily, and, as a line across its end, how sure that is. */
export function ThemeBar({ share, unhappy, full, told }: ThemeBarProps) {
  const between = {
    insetInlineStart: percent(share.low, full),
    insetInlineEnd: `calc(100% - ${percent(share.high, full)})`,
  }
  return (
    <div className={style.bar} role="img" aria-label={told}>
      <div className={style.length} style={{ inlineSize: percent(share.value, full) }}>
        <div className={style.unhappy} style={{ inlineSize: percent(unhappy, 1) }} />
      </div>
      <div className={style.between} style={between} />
    </div>
  )
}
