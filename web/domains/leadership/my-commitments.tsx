import { getMyLeading } from "#contracts/leadership.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./leaders.module.css"
import { StateOf } from "./state-of.tsx"
import { Told } from "./told.tsx"
import { leadershipWords } from "./words.ts"

/** In My day: one's own commitments that are due, or passed without a word. Nothing where there are none. */
export function MyCommitments() {
  const t = useWords(leadershipWords)
  const formats = useFormats()
  const mine = useReading(getMyLeading)
  const due = mine.data?.due ?? []
  if (due.length === 0) return null
  return (
    <Sheet title={t("mine")}>
      <p className={style.soft}>{t("mineAsk")}</p>
      <ul className={style.commitments}>
        {due.map(({ id, what, dueOn, state }) => (
          <li key={id}>
            <p>
              <bdi>{what}</bdi>, {t("by", { day: formats.day(dueOn) })} {state !== "open" && <StateOf state={state} />}
            </p>
            <Told id={id} state={state} />
          </li>
        ))}
      </ul>
      <Link href="/leaders">{t("leaders")}</Link>
    </Sheet>
  )
}
