import { Popover, Text, UnstyledButton, VisuallyHidden } from "@mantine/core"
import type { ReactNode } from "react"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./figure.module.css"
import { IntervalBar } from "./interval-bar.tsx"
import { uiWords } from "./words.ts"

type FigureProps = {
  /** What is measured: "Would recommend us". */
  label: string
  /** What those who know it call it: "NPS". */
  short?: string | undefined
  /** Null when nobody answered, or too few to show. */
  value: number | null
  /** Why there is no value; a dash without. */
  none?: string
  low?: number | null
  high?: number | null
  /** How many answers are behind it. */
  n: number
  /** How many, in other words than answers: "12 cases". */
  counted?: string
  /** "no signal", "improved", "worse", "too few to say": already said in the person's language. */
  word?: string | undefined
  /** What the word means for the eye; the word itself carries the meaning. */
  tone?: "quiet" | "better" | "worse" | "plain" | undefined
  scale?: readonly [number, number] | undefined
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
  const { label, short, value, none = "–", low, high, scale, before, definition, size = "normal" } = props
  const t = useWords(uiWords)
  const formats = useFormats()
  const written = props.written ?? ((some: number) => formats.number(some, 1))
  const range = value !== null && low != null && high != null ? { low, high } : null
  const said = range && { low: written(range.low), high: written(range.high) }
  return (
    <div className={style.figure} data-size={size}>
      <Popover width={360} position="bottom-start" shadow="md" withArrow trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton className={style.button}>
            <span className={style.label}>
              {label}
              {short !== undefined && <abbr className={style.short}>{short}</abbr>}
            </span>
            <bdi className={style.value} data-none={value === null && props.none !== undefined}>
              {value === null ? none : written(value)}
            </bdi>
            <VisuallyHidden>{t("whatIsThis")}</VisuallyHidden>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <Text component="div" size="sm" className={style.definition}>
            {definition}
          </Text>
        </Popover.Dropdown>
      </Popover>
      {value !== null && range && said && scale !== undefined && (
        <IntervalBar value={value} {...range} scale={scale} mark={before} told={t("intervalTold", said)} />
      )}
      <Foot {...props} said={said} />
    </div>
  )
}

function Foot({
  value,
  none,
  n,
  counted,
  word,
  tone = "quiet",
  said,
}: FigureProps & { said: { low: string; high: string } | null }) {
  const t = useWords(uiWords)
  if (value === null && none !== undefined) return null
  return (
    <div className={style.foot}>
      {word !== undefined && (
        <span className={style.word} data-tone={tone}>
          {word}
        </span>
      )}
      <span>{counted ?? (n === 0 ? t("noValue") : t("answers", { count: n }))}</span>
      {said && <span>{t("interval", said)}</span>}
    </div>
  )
}
