import { useEffect, useRef } from "react"
import { useWords } from "#web/words/use-words.ts"
import { uiWords } from "../words.ts"
import style from "./form.module.css"

type ErrorSummaryProps = { errors: readonly { id: string; path: string; label: string; message: string }[] }

/** All that keeps a form from being sent, each with a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const t = useWords(uiWords)
  const box = useRef<HTMLDivElement>(null)
  const some = errors.length > 0
  useEffect(() => {
    if (some) box.current?.focus()
  }, [some])
  if (!some) return null
  return (
    <div ref={box} className={style.summary} role="alert" tabIndex={-1}>
      <h2>{t("errorSummary")}</h2>
      <ul>
        {errors.map(({ id, path, label, message }) => (
          <li key={path}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(id)?.focus()
              }}
            >
              {label === "" ? message : t("errorAt", { label, message })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
