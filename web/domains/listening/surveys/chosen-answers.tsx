import { CopyButton, Text, UnstyledButton } from "@mantine/core"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./chosen-answers.module.css"
import { isScaled, stepsOf } from "./draft.ts"
import type { Survey } from "./survey-of.ts"
import { surveyWords } from "./survey-words.ts"

/** For mails: a link for each answer to the first score. The answer is chosen when the page opens, and counts once it is sent. */
export function ChosenAnswers({ of: survey }: { of: Survey }) {
  const t = useWords(surveyWords)
  const formats = useFormats()
  const first = survey.published?.form.questions.find(isScaled)
  if (first === undefined) return null
  return (
    <Sheet title={t("chosen")}>
      <Text c="dimmed">{t("chosenWhat")}</Text>
      <ul className={style.steps}>
        {stepsOf(first).map((step) => (
          <li key={step}>
            <CopyButton value={`${survey.link.url}?${first.id}=${step}`}>
              {({ copied, copy }) => (
                <UnstyledButton
                  className={style.step}
                  data-copied={copied}
                  onClick={copy}
                  aria-label={copied ? t("chosenCopied", { step }) : t("chosenCopy", { step })}
                >
                  {formats.number(step)}
                </UnstyledButton>
              )}
            </CopyButton>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" component="code" dir="ltr" className={style.example}>
        {`${survey.link.url}?${first.id}=${stepsOf(first).at(-1)}`}
      </Text>
    </Sheet>
  )
}
