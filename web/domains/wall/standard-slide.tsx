import type { Wall } from "#contracts/wall.ts"
import { useWords } from "#web/words/use-words.ts"
import { isLong } from "./long-words.ts"
import style from "./wall.module.css"
import { wallWords } from "./words.ts"

/** The standard that the team rehearses today. */
export function StandardSlide({ standard }: { standard: NonNullable<Wall["standard"]> }) {
  const t = useWords(wallWords)
  return (
    <section className={style.slide}>
      <p className={style.quiet}>{t("standardToday")}</p>
      <h1>{standard.name}</h1>
      <blockquote data-long={isLong(standard.behaviour)}>{standard.behaviour}</blockquote>
    </section>
  )
}
