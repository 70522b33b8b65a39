import { Link } from "#web/ui/link.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Card } from "./card-of.ts"
import style from "./line-up-tile.module.css"
import { useQuestion } from "./questions.ts"
import { lineUpWords } from "./words.ts"

/** The day's card in small, as My day begins with it: the standard, the question, and the way to the whole card. */
export function LineUpTile({ card }: { card: Card }) {
  const t = useWords(lineUpWords)
  const formats = useFormats()
  const say = useQuestion()
  return (
    <section className={style.tile} aria-label={t("title")}>
      <div className={style.standard}>
        <h2>{t("standardOfDay")}</h2>
        {card.standard ? (
          <>
            <p className={style.title} dir="auto">
              <Link href={`/standards/${card.standard.id}`}>{card.standard.name}</Link>
            </p>
            <p dir="auto">{card.standard.behaviour}</p>
          </>
        ) : (
          <p>{t("noStandard")}</p>
        )}
      </div>
      {card.story && (
        <figure className={style.story}>
          <blockquote dir="auto">{card.story.title || card.story.words}</blockquote>
          <figcaption>
            {t("storyAbout", {
              names: formats.list([...card.story.people, ...card.story.units].map(({ name }) => name)),
            })}
          </figcaption>
        </figure>
      )}
      <div className={style.question}>
        <h2>{t("question")}</h2>
        <p dir="auto">{say(card.question, card.standard?.name)}</p>
        <Link className={style.open ?? ""} href="/line-up">
          {t("open")}
        </Link>
      </div>
    </section>
  )
}
