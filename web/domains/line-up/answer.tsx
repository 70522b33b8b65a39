import { useWords } from "#web/words/use-words.ts"
import style from "./answer.module.css"
import type { Card } from "./card-of.ts"
import { lineUpWords } from "./words.ts"

/**
 * What there is to say to the question of a card, folded away until the team has said theirs; on paper it stands at the foot. The standard's own question
 * has answers to choose among; to the house's, the standard itself says what it looks like and what it does not.
 */
export function Answer({ card: { question, standard } }: { card: Card }) {
  const t = useWords(lineUpWords)
  if (question.by === "check")
    return (
      <>
        <ol className={style.choices}>
          {question.answers.map((answer) => (
            <li key={answer} dir="auto">
              {answer}
            </li>
          ))}
        </ol>
        <details className={style.answer} key={question.id}>
          <summary>{t("showAnswer")}</summary>
          <p dir="auto">{question.answers[question.rightAnswer]}</p>
        </details>
      </>
    )
  if (standard === null || (standard.looksLike === "" && standard.notLike === "")) return null
  return (
    <details className={style.answer} key={standard.id}>
      <summary>{t("showLooksLike")}</summary>
      <dl>
        {standard.looksLike !== "" && (
          <>
            <dt>{t("looksLike")}</dt>
            <dd dir="auto">{standard.looksLike}</dd>
          </>
        )}
        {standard.notLike !== "" && (
          <>
            <dt>{t("notLike")}</dt>
            <dd dir="auto">{standard.notLike}</dd>
          </>
        )}
      </dl>
    </details>
  )
}
