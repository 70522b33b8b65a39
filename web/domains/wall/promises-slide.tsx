import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./wall.module.css"
import { wallWords } from "./words.ts"

/** How many promises are due, and when the next one is. */
export function PromisesSlide({ due }: { due: readonly string[] }) {
  const t = useWords(wallWords)
  const formats = useFormats()
  const next = due.find((at) => new Date(at) > new Date())
  return (
    <section className={style.slide}>
      <h1>{t("promisesToday")}</h1>
      {due.length === 0 ? (
        <p>{t("promisesNone")}</p>
      ) : (
        <>
          <p className={style.value}>
            <bdi>{formats.number(due.length)}</bdi>
            <span className={style.word}>{t("promises", { count: due.length })}</span>
          </p>
          {next !== undefined && <p>{t("nextAt", { time: formats.time(next) })}</p>}
        </>
      )}
    </section>
  )
}
