import { VisuallyHidden } from "@mantine/core"
import type { MeasureDefinition, MeasureFilters } from "#contracts/measures.ts"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { MeasureFigure } from "../measure-figure.tsx"
import { Spark } from "../series/spark.tsx"
import { useVerdict } from "../use-told.ts"
import { definitionWords, measuresWords } from "../words.ts"
import style from "./measure-card.module.css"
import type { BoardFigure } from "./scoreboard.tsx"

type MeasureCardProps = {
  on: BoardFigure
  definition: MeasureDefinition
  filters: MeasureFilters
  /** Shows this measure in full below. */
  href: string
  onShow: () => void
  shown: boolean
}

/** One measure at a glance: its figure, and what its series says. */
export function MeasureCard({ on, definition, filters, href, onShow, shown }: MeasureCardProps) {
  const t = useWords(measuresWords)
  const name = useWords(definitionWords)(`${definition.key}.name`)
  const verdictOf = useVerdict()
  return (
    <li className={style.card} data-shown={shown}>
      <MeasureFigure figure={on.figure} definition={definition} verdict={on.verdict} filters={filters} />
      <Link
        href={href}
        className={style.trend ?? ""}
        aria-current={shown ? "true" : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
          event.preventDefault()
          onShow()
        }}
      >
        <Spark points={on.spark} />
        <span>{on.figure.hidden === null ? verdictOf(on.verdict) : t(`hidden.${on.figure.hidden}`)}</span>
        <span className={style.more}>
          {shown ? t("shownBelow") : t("showBelow")}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </span>
      </Link>
    </li>
  )
}
