import { listDecisionsOn } from "#contracts/leadership.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./standard-screen.module.css"
import { standardsWords } from "./words.ts"

/** What leaders decided for or against a standard. Nothing where nothing has been. */
export function DecisionsOnIt({ standardId }: { standardId: string }) {
  const t = useWords(standardsWords)
  const formats = useFormats()
  const decisions = useReading(listDecisionsOn, { params: { id: standardId } }).data?.decisions ?? []
  if (decisions.length === 0) return null
  return (
    <Sheet title={t("decisions")}>
      <ul className={style.decisions}>
        {decisions.map(({ id, title, by, day, effect }) => (
          <li key={id}>
            <StateWord tone={effect === "serves" ? "good" : "bad"}>{t(effect)}</StateWord>
            <Link href={`/leaders/decisions/${id}`}>{title}</Link>
            <span className={style.notSaid}>
              <bdi>{by.name}</bdi>, {formats.day(day)}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
