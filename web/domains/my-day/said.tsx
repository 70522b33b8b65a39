import type { z } from "zod"
import type { feedbackRow } from "#contracts/feedback.ts"
import { useSignedIn } from "#web/app/session.ts"
import { DemonstrationMark } from "#web/ui/demonstration-mark.tsx"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./section.module.css"
import { myDayWords } from "./words.ts"

type Row = z.output<typeof feedbackRow>

/** What customers said about my team since yesterday, in their words. */
export function Said({ items }: { items: readonly Row[] }) {
  const t = useWords(myDayWords)
  const { person } = useSignedIn()
  return (
    <section className={style.section} aria-labelledby="said">
      <header>
        <h2 id="said">{t("said")}</h2>
        <Link href="/feedback?unit=mine">{items.length > 0 ? t("allSaid") : t("readOlder")}</Link>
      </header>
      <p className={style.nothing}>
        {items.length > 0 ? t("saidWhere", { unit: person.unit.name }) : t("nothingSaid")}
      </p>
      {items.map((row) => (
        <Quote
          key={row.id}
          language={row.language ?? undefined}
          source={<Source row={row} />}
          tone={row.feeling === "happy" ? "thanks" : "plain"}
        >
          <Link className={style.words ?? ""} href={`/feedback/${row.id}`}>
            {row.comment?.words}
          </Link>
        </Quote>
      ))}
    </section>
  )
}

function Source({ row }: { row: Row }) {
  const t = useWords(myDayWords)
  const [score] = row.scores
  return (
    <span className={style.source}>
      {score && <strong>{t("scored", { value: score.value, high: score.high })}</strong>}
      {row.touchpoint && <span>{row.touchpoint.name}</span>}
      <TimeAgo at={row.receivedAt} />
      <DemonstrationMark of={row} />
    </span>
  )
}
