import { Facts } from "#web/ui/facts.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Survey } from "./survey-of.ts"
import { surveyWords } from "./survey-words.ts"
import { languagesIn } from "./texts.ts"

/** What is known of a survey. */
export function SurveyFacts({ of: survey }: { of: Survey }) {
  const t = useWords(surveyWords)
  const formats = useFormats()
  const nameOf = useLanguageName()
  const { published, draft, language } = survey
  const languages = languagesIn(published?.form ?? draft, language).map(nameOf)
  return (
    <Sheet title={t("facts")}>
      <Facts
        facts={[
          { term: t("factUnit"), value: survey.unit?.name ?? t("everywhere") },
          { term: t("factTouchpoint"), value: survey.touchpoint?.name ?? t("noTouchpoint") },
          { term: t("factLanguage"), value: formats.list(languages) },
          { term: t("factAnonymous"), value: survey.anonymous ? t("yes") : t("no") },
          ...(published === null || survey.origin === "history"
            ? []
            : [
                {
                  term: t("factPublished"),
                  value: (
                    <>
                      {t("version", { version: published.version })}, <Moment at={published.at} as="day" />
                    </>
                  ),
                },
              ]),
        ]}
      />
    </Sheet>
  )
}
