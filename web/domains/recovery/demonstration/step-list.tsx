import { VisuallyHidden } from "@mantine/core"
import { IconCheck } from "@tabler/icons-react"
import { useWords } from "#web/words/use-words.ts"
import style from "./step-list.module.css"
import { type Step, steps } from "./step-of.ts"
import { demonstrationWords } from "./words.ts"

/** Where the demonstration stands: what is done, what is now, what comes. */
export function StepList({ now }: { now: Step }) {
  const t = useWords(demonstrationWords)
  const at = steps.indexOf(now)
  return (
    <ol className={style.steps} aria-label={t("steps")}>
      {steps.map((step, index) => {
        const done = index < at || (step === "said" && now === "said")
        return (
          <li
            key={step}
            data-state={done ? "done" : index === at ? "now" : "later"}
            aria-current={step === now ? "step" : undefined}
          >
            <span className={style.mark} aria-hidden="true">
              {done ? <IconCheck size="1rem" /> : index + 1}
            </span>
            <span>
              {t(`step.${step}`)}
              {done && <VisuallyHidden>, {t("done")}</VisuallyHidden>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
