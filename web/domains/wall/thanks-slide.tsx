import type { Wall } from "#contracts/wall.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { isLong } from "./long-words.ts"
import style from "./wall.module.css"
import { wallWords } from "./words.ts"

/** Who was thanked, and in whose words. */
export function ThanksSlide({ thanks }: { thanks: Wall["thanks"][number] }) {
  const t = useWords(wallWords)
  const formats = useFormats()
  return (
    <section className={style.slide} data-tone="warm">
      <h1>{t("thankYou", { names: formats.list(thanks.people) })}</h1>
      <blockquote data-long={isLong(thanks.words)}>{thanks.words}</blockquote>
      <p className={style.quiet}>
        {t(thanks.fromCustomer ? "fromCustomer" : "fromColleague")}, {formats.day(thanks.at)}
      </p>
    </section>
  )
}
