import { Alert, Button, Group } from "@mantine/core"
import { getResponse } from "#contracts/feedback.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { DemonstrationMark } from "#web/ui/demonstration-mark.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { MainAndBeside } from "#web/ui/main-and-beside.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { CustomerResponse } from "./feedback-of.ts"
import { feedbackWords } from "./feedback-words.ts"
import { ResponseFacts } from "./response-facts.tsx"
import style from "./response-screen.module.css"
import { ResponseThemes } from "./response-themes.tsx"
import { useFeedbackWords } from "./use-feedback-words.ts"
import { WhatCame } from "./what-came.tsx"

/** One response: what the customer said, all they answered, and what came of it. */
export function ResponseScreen() {
  const t = useWords(feedbackWords)
  const formats = useFormats()
  const found = useReading(getResponse, { params: { id: useParam("id") } })
  const one = found.data
  const where = one?.unit?.name ?? one?.touchpoint?.name ?? one?.survey.name ?? ""
  return (
    <Page
      title={t("response")}
      trail={[{ title: t("feedback"), href: "/feedback" }]}
      lead={
        one && (
          <>
            {t("onDay", { where, day: formats.day(one.receivedAt) })} <DemonstrationMark of={one} />
          </>
        )
      }
      actions={one?.comment && <WriteStory id={one.id} />}
      width="wide"
      printable
    >
      <Waiting on={found}>{(response) => <Whole of={response} />}</Waiting>
    </Page>
  )
}

function WriteStory({ id }: { id: string }) {
  const t = useWords(feedbackWords)
  return (
    <Button variant="default" component={Link} href={`/stories/new?response=${id}`}>
      {t("writeStory")}
    </Button>
  )
}

function Whole({ of: response }: { of: CustomerResponse }) {
  const t = useWords(feedbackWords)
  const { comment } = response
  const answers = response.answers.filter(({ kind }) => kind !== "comment" || comment === null)
  const scores = new Map(response.scores.map((score) => [score.question, score]))
  const told = ({ question, answer }: CustomerResponse["answers"][number]) => {
    const score = scores.get(question)
    if (answer === null) return <em className={style.hidden}>{t("notForYou")}</em>
    return score === undefined ? <bdi>{answer}</bdi> : t("scored", { value: score.value, high: score.high })
  }
  return (
    <MainAndBeside
      beside={
        <>
          <ResponseFacts of={response} />
          <WhatCame id={response.id} />
        </>
      }
    >
      {comment !== null && <Said of={response} comment={comment} />}
      {answers.length > 0 && (
        <Sheet title={t("answers")}>
          <Facts facts={answers.map((one) => ({ term: one.text, value: told(one) }))} />
        </Sheet>
      )}
      {comment !== null && <ResponseThemes of={response} themes={comment.themes} />}
    </MainAndBeside>
  )
}

type SaidProps = { of: CustomerResponse; comment: NonNullable<CustomerResponse["comment"]> }

function Said({ of: response, comment }: SaidProps) {
  const t = useWords(feedbackWords)
  const inWords = useFeedbackWords()
  return (
    <div className={style.said}>
      {comment.urgent.length > 0 && (
        <Group gap="xs">
          {comment.urgent.map((key) => (
            <StateWord key={key} tone="bad">
              {inWords.urgent(key)}
            </StateWord>
          ))}
        </Group>
      )}
      <Quote
        size="large"
        tone={response.feeling === "happy" ? "thanks" : "plain"}
        language={response.language ?? undefined}
      >
        {comment.words}
      </Quote>
      {comment.masked && <Alert color="gray">{t("masked")}</Alert>}
    </div>
  )
}
