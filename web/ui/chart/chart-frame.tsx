import { Button, Group, VisuallyHidden } from "@mantine/core"
import { IconTable } from "@tabler/icons-react"
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useId, useRef, useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import style from "./chart.module.css"
import { ChartMenu } from "./chart-menu.tsx"
import { NumberTable } from "./number-table.tsx"
import type { Numbers } from "./numbers.ts"
import { useWidth } from "./use-width.ts"
import { chartWords } from "./words.ts"

/** What every chart is told beside what it draws. */
export type Framed = {
  title: string
  /** The title stands above the chart already: it is spoken and saved, but not shown twice. */
  titleAbove?: boolean
  /** What it shows, in one true sentence: shown, spoken instead of the drawing, and saved with the picture. */
  told: string
  /** The sentence does. */
  toldAbove?: boolean
  /** Its place on the page, for a link to this very chart; unique there: "over-time". */
  place: string
  /** The address of this very view, where the open one is not exact, as with days that move on. */
  view?: string
  /** The same numbers as the server gives them in a file; without one, the file is made here. */
  csvHref?: string
}

export type Canvas = { width: number; height: number; current: number | null }

type ChartFrameProps = Framed & {
  numbers: Numbers
  /** What pointer and arrow keys stop at, in reading order, each in words. */
  marks: readonly string[]
  /** The mark under a point of the drawing. */
  markAt: (x: number, y: number, canvas: Omit<Canvas, "current">) => number | null
  height: (width: number) => number
  /** The drawing: what stands within the svg element. */
  children: (canvas: Canvas) => ReactNode
}

/**
 * What all charts have in common: a title, a sentence in place of the drawing, a reading of each point by pointer and keyboard, the table behind it,
 * and ways to keep it: as PNG, SVG, CSV, as a link, and on paper.
 */
export function ChartFrame({ marks, markAt, height: heightOf, children, numbers, ...about }: ChartFrameProps) {
  const { title, titleAbove = false, told, toldAbove = false, place } = about
  const t = useWords(chartWords)
  const drawing = useRef<SVGSVGElement>(null)
  const [frame, width] = useWidth<HTMLDivElement>()
  const height = heightOf(width)
  const [current, setCurrent] = useState<number | null>(null)
  const [table, setTable] = useState(false)
  const [figure, arrivedAt] = useArrival(place)
  const [captionId, walkId] = [useId(), useId()]
  const move = (event: KeyboardEvent) => {
    const to = stepFrom(current, marks.length - 1, event.key)
    if (to === undefined) return
    event.preventDefault()
    setCurrent(to)
  }
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    setCurrent(markAt(event.clientX - left, event.clientY - top, { width, height }))
  }
  return (
    <figure className={style.figure} id={place} ref={figure} data-arrived={arrivedAt} aria-labelledby={captionId}>
      <figcaption id={captionId}>
        {titleAbove ? <VisuallyHidden>{title}</VisuallyHidden> : <strong>{title}</strong>}
        {!toldAbove && <span>{told}</span>}
      </figcaption>
      <div
        ref={frame}
        className={style.frame}
        role="img"
        aria-label={`${title}. ${told}`}
        aria-describedby={walkId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk through the points
        tabIndex={0}
        onKeyDown={move}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setCurrent(null)}
        onBlur={() => setCurrent(null)}
      >
        <svg
          ref={drawing}
          className={style.plot}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          direction="ltr"
        >
          {children({ width, height, current })}
        </svg>
      </div>
      <VisuallyHidden id={walkId}>{t("walk")}</VisuallyHidden>
      <footer className={style.foot}>
        <span aria-live="polite">{current === null ? "" : marks[current]}</span>
        <Group gap={4} className="no-print">
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconTable size="1rem" aria-hidden="true" />}
            aria-expanded={table}
            onClick={() => setTable(!table)}
          >
            {table ? t("hideTable") : t("showTable")}
          </Button>
          <ChartMenu about={about} numbers={numbers} drawing={drawing} />
        </Group>
      </footer>
      {table && <NumberTable title={title} numbers={numbers} />}
    </figure>
  )
}

/** Arrow keys go on and back, Home and End to the ends; undefined for keys that are not ours. */
function stepFrom(current: number | null, last: number, key: string): number | undefined {
  if (last < 0) return undefined
  if (key === "Home") return 0
  if (key === "End") return last
  const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key]
  return step === undefined ? undefined : Math.min(last, Math.max(0, current === null ? last : current + step))
}

/** Whoever came by a link to this chart is brought to it once it is drawn, as the page was still empty when they arrived. */
function useArrival(place: string) {
  const figure = useRef<HTMLElement>(null)
  const [arrived] = useState(() => location.hash === `#${place}`)
  useEffect(() => {
    if (arrived) figure.current?.scrollIntoView({ block: "center" })
  }, [arrived])
  return [figure, arrived] as const
}
