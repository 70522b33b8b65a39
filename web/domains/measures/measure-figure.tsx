import { Popover, UnstyledButton, VisuallyHidden } from "@mantine/core"
import type { MeasureDefinition, MeasureFilters, MeasureFigure as Reading, Verdict } from "#contracts/measures.ts"
import { IntervalBar } from "#web/ui/interval-bar.tsx"
import { useWords } from "#web/words/use-words.ts"
import { Definition } from "./definition.tsx"
import style from "./measure-figure.module.css"
import { useWritten } from "./use-measure-words.ts"
import { definitionWords, measuresWords, wordOfVerdict } from "./words.ts"

type MeasureFigureProps = {
  figure: Reading
  definition: MeasureDefinition
  /** What its series says; without one, no word stands beside it. */
  verdict?: Pick<Verdict, "word"> | undefined
  /** What the figure is about, for the way to the words behind it. */
  filters: MeasureFilters
  size?: "normal" | "large"
}

/** A measure as a number: value, thin interval, how many, a word; on tap what it means and the words behind it. */
export function MeasureFigure({ figure, definition, verdict, filters, size = "normal" }: MeasureFigureProps) {
  const t = useWords(measuresWords)
  const name = useWords(definitionWords)(`${figure.measure}.name`)
  const written = useWritten()(definition.format)
  const { value, scale } = figure
  return (
    <div className={style.figure} data-size={size}>
      <Popover width={360} position="bottom-start" shadow="md" withArrow trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton className={style.button}>
            <span className={style.label}>
              {name}
              <Short of={definition} />
            </span>
            <span className={style.value} data-none={value === null}>
              {value === null ? <WhyNone figure={figure} definition={definition} /> : written(value)}
            </span>
            <VisuallyHidden>{t("whatIsThis")}</VisuallyHidden>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <Definition figure={figure} definition={definition} filters={filters} />
        </Popover.Dropdown>
      </Popover>
      {value !== null && figure.low !== null && figure.high !== null && scale !== null && (
        <IntervalBar
          value={value}
          low={figure.low}
          high={figure.high}
          scale={[scale.low, scale.high]}
          told={t("likely", { low: written(figure.low), high: written(figure.high) })}
        />
      )}
      <Foot figure={figure} definition={definition} verdict={verdict} />
    </div>
  )
}

/** "NPS": what those who know it call it. */
function Short({ of: { key, short } }: { of: MeasureDefinition }) {
  const d = useWords(definitionWords)
  return isAcronym(short) ? <abbr className={style.short}>{d(`${key}.short`)}</abbr> : null
}

const isAcronym = (text: string) => /^[A-Z]+$/.test(text)

function Foot({ figure, definition, verdict }: Pick<MeasureFigureProps, "figure" | "definition" | "verdict">) {
  const t = useWords(measuresWords)
  const word = useWords(wordOfVerdict)
  const written = useWritten()(definition.format)
  const { low, high, n } = figure
  if (figure.value === null || n === null) return null
  const counted = { response: "answers", case: "cases", promise: "promises" } as const
  return (
    <div className={style.foot}>
      {verdict !== undefined && (
        <span className={style.word} data-tone={toneOf(verdict.word)}>
          {word(verdict.word)}
        </span>
      )}
      <span>{t(counted[definition.subject], { count: n })}</span>
      {low !== null && high !== null && <span>{t("between", { low: written(low), high: written(high) })}</span>}
    </div>
  )
}

function WhyNone({ figure, definition }: Pick<MeasureFigureProps, "figure" | "definition">) {
  const t = useWords(measuresWords)
  return <>{figure.hidden === null ? t(`nothing.${definition.subject}`) : t("tooFew")}</>
}

export function toneOf(word: Verdict["word"]): "better" | "worse" | "quiet" | "plain" {
  if (word === "improved") return "better"
  if (word === "worse") return "worse"
  return word === "higher" || word === "lower" ? "plain" : "quiet"
}
