import { Button, Group, Menu } from "@mantine/core"
import { IconDownload, IconTable } from "@tabler/icons-react"
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from "react"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { uiWords } from "../words.ts"
import style from "./chart.module.css"
import { ChartTable, csvOf } from "./chart-table.tsx"
import { indexAt, Plot } from "./plot.tsx"
import { savePicture, saveText } from "./save-picture.ts"
import type { Series } from "./series.ts"
import { useWidth } from "./use-width.ts"

type ChartProps = Series & {
  title: string
  /** What the chart shows in one sentence: "No signal since the new boarding rule." */
  told?: string
  written?: (value: number) => string
}

/** A measure over time that tells signal from chance (XmR): drawn, told in words, as a table, and saved. */
export function Chart({ title, told, written: writtenAs, ...series }: ChartProps) {
  const t = useWords(uiWords)
  const formats = useFormats()
  const written = writtenAs ?? ((value: number) => formats.number(value, 1))
  const drawing = useRef<SVGSVGElement>(null)
  const [frame, width] = useWidth<HTMLDivElement>()
  const [current, setCurrent] = useState<number | null>(null)
  const [table, setTable] = useState(false)
  const id = useId()
  const last = series.points.length - 1
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -last, End: last }[event.key]
    if (step === undefined) return
    event.preventDefault()
    setCurrent((before) => Math.min(last, Math.max(0, (before ?? last) + step)))
  }
  const point = (event: PointerEvent<HTMLDivElement>) =>
    setCurrent(indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left, width, last + 1))
  const inWords = useTold(title, series, written)
  if (series.points.every(({ value }) => value === null)) return <Nothing title={title} />
  return (
    <figure className={style.figure}>
      <figcaption id={id}>
        <strong>{title}</strong>
        {told !== undefined && <span>{told}</span>}
      </figcaption>
      <div
        ref={frame}
        className={style.frame}
        role="img"
        aria-label={inWords}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk through the points
        tabIndex={0}
        onKeyDown={move}
        onPointerMove={point}
        onPointerLeave={() => setCurrent(null)}
        onBlur={() => setCurrent(null)}
      >
        <Plot
          ref={drawing}
          series={series}
          width={width}
          height={width < 480 ? 220 : 280}
          written={written}
          tick={writtenAs ?? formats.number}
          current={current}
        />
      </div>
      <footer className={style.foot}>
        <span aria-live="polite">{readOut(series, current, written, t)}</span>
        <Group gap={4} className="no-print">
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconTable size="1rem" />}
            aria-expanded={table}
            onClick={() => setTable(!table)}
          >
            {table ? t("hideTable") : t("showTable")}
          </Button>
          <Menu>
            <Menu.Target>
              <Button size="compact-sm" variant="subtle" leftSection={<IconDownload size="1rem" />}>
                {t("save")}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void savePicture(drawing.current, title, "png")}>{t("savePng")}</Menu.Item>
              <Menu.Item onClick={() => void savePicture(drawing.current, title, "svg")}>{t("saveSvg")}</Menu.Item>
              <Menu.Item onClick={() => saveText(csvOf(series), `${title}.csv`, "text/csv")}>{t("saveCsv")}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      </footer>
      {table && <ChartTable title={title} series={series} written={written} />}
    </figure>
  )
}

function Nothing({ title }: { title: string }) {
  const t = useWords(uiWords)
  return (
    <figure className={style.figure}>
      <figcaption>
        <strong>{title}</strong>
        <span>{t("noValue")}</span>
      </figcaption>
    </figure>
  )
}

type Say = ReturnType<typeof useWords<(typeof uiWords)["english"]>>

/** The whole chart in a sentence or two, for those who do not see it. */
function useTold(title: string, { points }: Series, written: (value: number) => string): string {
  const t = useWords(uiWords)
  const measured = points.filter(({ value }) => value !== null)
  const [first, last] = [measured[0], measured.at(-1)]
  if (first === undefined || last?.value === null || last === undefined) return `${title}: ${t("noValue")}`
  const signals = points.filter(({ signal }) => signal).length
  return t("chartTold", {
    label: title,
    count: measured.length,
    from: first.label,
    to: last.label,
    last: written(last.value),
    signals: signals === 0 ? t("noSignals") : t("signals", { count: signals }),
  })
}

/** The point under the pointer, in words. */
function readOut({ points }: Series, current: number | null, written: (value: number) => string, t: Say): string {
  const point = current === null ? undefined : points[current]
  if (point === undefined) return ""
  const parts = [point.label, point.value === null ? t("noValue") : written(point.value)]
  if (point.n !== undefined) parts.push(t("answers", { count: point.n }))
  if (point.signal) parts.push(t("signal"))
  return parts.join(" · ")
}
