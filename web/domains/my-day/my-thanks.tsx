import type { z } from "zod"
import type { listMyThanks } from "#contracts/recognition.ts"
import { useSignedIn } from "#web/app/session.ts"
import { KudosCard } from "#web/domains/recognition/kudos-card.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./section.module.css"
import { myDayWords } from "./words.ts"

type Thanks = z.output<typeof listMyThanks.reply>

/** What I was thanked for, the newest first. */
export function MyThanks({ thanks }: { thanks: Thanks }) {
  const t = useWords(myDayWords)
  const { person } = useSignedIn()
  return (
    <section className={style.section} aria-labelledby="my-thanks">
      <header>
        <h2 id="my-thanks">{t("thanks")}</h2>
        {thanks.count > 0 && (
          <Link href={`/board?person=${person.id}`}>{t("thanksCount", { count: thanks.count })}</Link>
        )}
      </header>
      {thanks.items.length === 0 && <p className={style.nothing}>{t("noThanks")}</p>}
      {thanks.items.map((kudos) => (
        <KudosCard key={kudos.id} kudos={kudos} bare to={person.id} />
      ))}
    </section>
  )
}
