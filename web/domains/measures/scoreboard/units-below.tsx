import type { readScoreboard } from "#contracts/measures.ts"
import type { Reply } from "#contracts/route.ts"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type ScoreboardFilters, scoreboardHref } from "../filters.ts"
import { measuresWords } from "../words.ts"
import style from "./units-below.module.css"

/** More than this many units are gone into from the table. */
const most = 12

/** The way down: the units directly below this one. */
export function UnitsBelow({ board, filters }: { board: Reply<typeof readScoreboard>; filters: ScoreboardFilters }) {
  const t = useWords(measuresWords)
  if (board.parts.length === 0 || board.parts.length > most) return null
  return (
    <nav className={`${style.units} no-print`} aria-label={t("goInto")}>
      <span className={style.label}>{t("goInto")}</span>
      <ul>
        {board.parts.map(({ id, name }) => (
          <li key={id}>
            <Link href={scoreboardHref(filters, { unit: id })}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
