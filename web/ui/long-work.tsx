import { Progress, Text } from "@mantine/core"
import { type ReactNode, useId } from "react"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./long-work.module.css"
import { uiWords } from "./words.ts"

type LongWorkProps = {
  title: string
  /** "held": somebody holds it, until somebody lets it go on. */
  state: "working" | "held" | "done" | "failed"
  /** Share done, 0 to 1; null while that is not known. */
  share: number | null
  /** "3,204 of 12,000 rows read", or why it stopped. */
  told: ReactNode
  /** True: it goes on when one leaves. */
  mayLeave?: boolean
  actions?: ReactNode
}

/** Work that takes longer than a breath: how far it is, and whether one may leave. */
export function LongWork({ title, state, share, told, mayLeave = true, actions }: LongWorkProps) {
  const t = useWords(uiWords)
  const formats = useFormats()
  const id = useId()
  const words = { working: t("working"), held: t("workHeld"), done: t("workDone"), failed: t("workFailed") }
  return (
    <section className={style.work} aria-labelledby={id} data-state={state}>
      <div className={style.head}>
        <strong id={id}>{title}</strong>
        <span role="status">
          {words[state]}
          {(state === "working" || state === "held") && share !== null && ` · ${formats.share(share)}`}
        </span>
      </div>
      <Progress
        value={state === "done" ? 100 : share === null ? 100 : share * 100}
        animated={state === "working" && share === null}
        striped={state === "working" && share === null}
        color={state === "failed" ? "brick" : state === "done" ? "leaf" : "accent"}
        aria-label={title}
        size="sm"
      />
      <Text component="div" size="sm" c="dimmed">
        {told}
        {state === "working" && mayLeave && <div>{t("workLeave")}</div>}
      </Text>
      {actions}
    </section>
  )
}
