import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import type { CustomerResponse } from "./feedback-of.ts"
import { feedbackWords } from "./feedback-words.ts"
import { useFeedbackWords } from "./use-feedback-words.ts"

/** When, where and by what way it was said, and by whom, as far as that is for this reader. */
export function ResponseFacts({ of: response }: { of: CustomerResponse }) {
  const t = useWords(feedbackWords)
  const nameOf = useLanguageName()
  const inWords = useFeedbackWords()
  const { survey, unit, touchpoint, customer, language, version, history } = response
  const scores = scoresAlone(response).map(inWords.score).join(", ")
  const channel = inWords.channel(response.channel)
  return (
    <Sheet title={t("about")}>
      <Facts
        facts={[
          { term: t("factFeeling"), value: t(`mood.${response.feeling}`) },
          ...(scores === "" ? [] : [{ term: t("factScore"), value: scores }]),
          { term: t("factWhen"), value: <Moment at={response.receivedAt} /> },
          ...(unit === null ? [] : [{ term: t("factUnit"), value: unit.name }]),
          ...(touchpoint === null ? [] : [{ term: t("factTouchpoint"), value: touchpoint.name }]),
          {
            term: t("factSurvey"),
            value: <Link href={`/surveys/${survey.id}`}>{t("factVersion", { survey: survey.name, version })}</Link>,
          },
          { term: t("factChannel"), value: history ? `${channel} · ${t("history")}` : channel },
          ...(language === null ? [] : [{ term: t("factLanguage"), value: nameOf(language) }]),
          ...(customer === null
            ? []
            : [
                {
                  term: t("factCustomer"),
                  value: <Link href={`/customers/${customer.id}`}>{customer.name ?? t("namelessCustomer")}</Link>,
                },
              ]),
          ...Object.entries(response.hidden).map(([term, value]) => ({ term, value: <bdi>{value}</bdi> })),
        ]}
      />
    </Sheet>
  )
}

/** Scores that do not stand among the answers already. */
function scoresAlone({ scores, answers }: CustomerResponse): CustomerResponse["scores"] {
  const answered = new Set(answers.map(({ question }) => question))
  return scores.filter(({ question }) => !answered.has(question))
}
