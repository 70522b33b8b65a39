import { Moment } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./stories.module.css"
import type { Story } from "./story-screen.tsx"
import { storiesWords } from "./words.ts"

/** How a story came onto the board and off it; its author and stewards see it. */
export function History({ steps }: { steps: Story["steps"] }) {
  const t = useWords(storiesWords)
  if (steps.length === 0) return null
  return (
    <div className="no-print">
      <Sheet title={t("history")}>
        <ol className={style.steps}>
          {steps.map(({ step, by, remark, at }) => (
            <li key={at + step}>
              <span>{t("stepBy", { step: t(`step.${step}`), name: by.name })}</span> <Moment at={at} />
              {remark !== "" && (
                <p className={style.remark} dir="auto">
                  {remark}
                </p>
              )}
            </li>
          ))}
        </ol>
      </Sheet>
    </div>
  )
}
