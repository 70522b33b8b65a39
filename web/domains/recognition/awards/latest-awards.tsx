import { listAwards } from "#contracts/awards.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { AwardCard } from "./award-card.tsx"
import style from "./awards.module.css"
import { awardsWords } from "./words.ts"

/** So long a presented award stands above the thanks. */
const shownForDays = 45
const most = 3

/** On the board: the awards presented in the last weeks; nothing while there are none. */
export function LatestAwards() {
  const t = useWords(awardsWords)
  const awards = useReading(listAwards, { query: { presented: "yes", limit: most } })
  const since = new Date(Date.now() - shownForDays * 86_400_000).toISOString().slice(0, 10)
  const latest = (awards.data?.items ?? []).filter(({ presentedOn }) => presentedOn !== null && presentedOn >= since)
  if (latest.length === 0) return null
  return (
    <section className={style.latest}>
      <header>
        <h2>{t("latest")}</h2>
        <Link href="/awards">{t("allAwards")}</Link>
      </header>
      <div className={style.cards}>
        {latest.map((award) => (
          <AwardCard key={award.id} award={award} />
        ))}
      </div>
    </section>
  )
}
