import { Title } from "@mantine/core"
import type { ReactNode } from "react"
import { useWords } from "#web/words/use-words.ts"
import style from "./empty-state.module.css"
import { uiWords } from "./words.ts"

type EmptyStateProps = {
  /** What this place is for, in one sentence. */
  title: string
  /** Why it is worth beginning. */
  children: ReactNode
  /** The first step: a button or a link. */
  firstStep?: ReactNode
  /** How it will look once there is something; drawn pale. */
  example?: ReactNode
}

/** A place with nothing in it yet teaches what it is for, what to do first, and what it will look like. */
export function EmptyState({ title, children, firstStep, example }: EmptyStateProps) {
  const t = useWords(uiWords)
  return (
    <section className={style.empty} data-example={example !== undefined}>
      <div className={style.telling}>
        <Title order={2} size="h3">
          {title}
        </Title>
        <div className={style.why}>{children}</div>
        {firstStep !== undefined && <div className={`${style.step} no-print`}>{firstStep}</div>}
      </div>
      {example !== undefined && (
        <figure className={style.example}>
          <figcaption>{t("example")}</figcaption>
          {example}
        </figure>
      )}
    </section>
  )
}
