import type { MeasureDefinition, MeasureFilters } from "#contracts/measures.ts"
import { useFilters } from "#web/app/address.ts"
import { type ScoreboardFilters, scoreboardFilters, scoreboardHref } from "../filters.ts"
import { showInFull } from "../in-full/measure-in-full.tsx"
import { CountsCard } from "./counts-card.tsx"
import style from "./measure-card.module.css"
import { MeasureCard } from "./measure-card.tsx"
import type { BoardFigure } from "./scoreboard.tsx"

type CardsProps = {
  on: readonly BoardFigure[]
  /** What is only counted stands together on the last card. */
  counts: readonly BoardFigure[]
  definitions: readonly MeasureDefinition[]
  filters: ScoreboardFilters
  within: MeasureFilters
  /** The one that is shown in full below. */
  chosen: BoardFigure | undefined
}

/** The measures side by side, in the order of the registry. */
export function Cards({ on, counts, definitions, filters, within, chosen }: CardsProps) {
  const [, setFilters] = useFilters(scoreboardFilters)
  return (
    <ul className={style.cards}>
      {on.map((one) => {
        const { measure } = one.figure
        const definition = definitions.find(({ key }) => key === measure)
        const href = scoreboardHref(filters, { measure, sort: undefined })
        return definition === undefined ? null : (
          <MeasureCard
            key={measure}
            on={one}
            definition={definition}
            filters={within}
            href={href}
            onShow={() => {
              setFilters({ measure, sort: undefined })
              showInFull()
            }}
            shown={one === chosen}
          />
        )
      })}
      {counts.length > 0 && <CountsCard on={counts} definitions={definitions} filters={within} />}
    </ul>
  )
}
