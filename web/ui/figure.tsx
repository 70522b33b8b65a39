import { Popover, Text, UnstyledButton, VisuallyHidden } from "@mantine/core"
import type { ReactNode } from "react"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./figure.module.css"
import { IntervalBar } from "./interval-bar.tsx"
import { uiWords } from "./words.ts"

type FigureProps = {
  /** What is measured: "Would recommend us". */
  label: string
  /** Null when nobody answered, or too few to show. */
  value: number | null
  low?: number | null
  high?: number | null
  /** How many answers are behind it. */
  n: number
  /** "no signal", "improved", "worse", "too few to say": already said in the person's language. */
  word: string
  /** What the word means for the eye; the word itself carries the meaning. */
  tone?: "quiet" | "better" | "worse"
  scale?: readonly [number, number]
  /** How the value is written; plain with one decimal unless told. */
  written?: (value: number) => string
  /** Last period's value, as a mark on the scale. */
  before?: number | undefined
  /** Opens on tap: definition, formula, exclusions, a link to the rows behind it. */
  definition: ReactNode
  size?: "normal" | "large"
}

/** A number that tells how sure it is and explains itself on tap. */
export function Figure(props: FigureProps) {
  const { label, value, low, high, n, word, tone = "quiet", scale, before, definition, size = "normal" } = props
  const t = useWords(uiWords)
  const formats = useFormats()
  const written = props.written ?? ((some: number) => formats.number(some, 1))
  const sure = value !== null && low !== null && low !== undefined && high !== null && high !== undefined
  const told = sure ? t("intervalTold", { low: written(low), high: written(high) }) : ""
  return (
    <div className={style.figure} data-size={size}>
      <Popover width={340} position="bottom-start" shadow="md" withArrow trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton className={style.button}>
            <span className={style.label}>{label}</span>
            <bdi className={style.value}>{value === null ? "–" : written(value)}</bdi>
            <VisuallyHidden>{t("whatIsThis")}</VisuallyHidden>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <Text component="div" size="sm" className={style.definition}>
            {definition}
          </Text>
        </Popover.Dropdown>
      </Popover>
      {sure && scale !== undefined && (
        <IntervalBar value={value} low={low} high={high} scale={scale} mark={before} told={told} />
      )}
      <div className={style.foot}>
        <span className={style.word} data-tone={tone}>
          {word}
        </span>
        <span>{n === 0 ? t("noValue") : t("answers", { count: n })}</span>
        {sure && <span>{t("interval", { low: written(low), high: written(high) })}</span>}
      </div>
    </div>
  )
}
