import type { CSSProperties } from "react"
import type { Wall } from "#contracts/wall.ts"
import { useSentence, useWritten } from "#web/domains/measures/use-measure-words.ts"
import { definitionWords, wordOfVerdict } from "#web/domains/measures/words.ts"
import { useWords } from "#web/words/use-words.ts"
import style from "./wall.module.css"
import { wallWords } from "./words.ts"

type Items = Wall["figures"]["items"]

/** Two figures at most, each with how sure it is and what its series says. */
export function FiguresSlide(props: { items: Items; figures: Wall["figures"]; unit: Wall["unit"] }) {
  const { items, figures, unit } = props
  const t = useWords(wallWords)
  const of = figures.of !== null && figures.of.id !== unit.id ? figures.of.name : null
  return (
    <section className={style.slide}>
      <h1>{of === null ? t("lastDays") : t("lastDaysOf", { unit: of })}</h1>
      <div className={style.figures}>
        {items.map((item) => (
          <Figure key={item.figure.measure} item={item} />
        ))}
      </div>
    </section>
  )
}

function Figure({ item: { figure, format, subject, verdict } }: { item: Items[number] }) {
  const t = useWords(wallWords)
  const d = useWords(definitionWords)
  const word = useWords(wordOfVerdict)
  const sentence = useSentence()
  const written = useWritten()(format)
  const { measure, value, low, high, n, scale } = figure
  if (value === null) return null
  // What is kept from passers-by is no news to them.
  const told = verdict.word !== "kept-back"
  return (
    <div className={style.figure}>
      <h2>{d(`${measure}.name`)}</h2>
      <p className={style.value} style={{ "--letters": written(value).length } as CSSProperties}>
        <bdi>{written(value)}</bdi>
        {told && (
          <span className={style.word} data-word={verdict.word}>
            {word(verdict.word)}
          </span>
        )}
      </p>
      {low !== null && high !== null && (
        <>
          {scale !== null && <Range low={low} high={high} value={value} scale={scale} />}
          <p className={style.quiet}>
            {t("between", { low: written(low), high: written(high) })}
            {n !== null && <> · {t(`counted.${subject}`, { count: n })}</>}
          </p>
        </>
      )}
      {told && <p>{sentence(verdict.says)}</p>}
    </div>
  )
}

/** Where the figure lies on its scale, and how sure that is: the words beside it say the same. */
function Range(props: { low: number; high: number; value: number; scale: { low: number; high: number } }) {
  const { low, high, value, scale } = props
  const place = (at: number) => `${(100 * (at - scale.low)) / (scale.high - scale.low)}%`
  return (
    <div className={style.range} aria-hidden="true">
      <div style={{ insetInlineStart: place(low), insetInlineEnd: `calc(100% - ${place(high)})` }} />
      <span style={{ insetInlineStart: place(value) }} />
    </div>
  )
}
