import { Button, Stack } from "@mantine/core"
import { useState } from "react"
import type { z } from "zod"
import { acknowledgeStandard, getAcknowledgements, listStandardsToRead } from "#contracts/acknowledgements.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useReadingLanguage } from "../translations/reading-language.ts"
import { standardsWords } from "../words.ts"
import { CheckQuestion } from "./check-question.tsx"
import { Wording } from "./wording.tsx"
import { acknowledgementWords } from "./words.ts"

type ToRead = z.output<typeof listStandardsToRead.reply>["standards"][number]

/** What I am asked to read, one standard after the other, the most important first. */
export function StandardsToRead() {
  const t = useWords(acknowledgementWords)
  const say = useWords(standardsWords)
  const reading = useReading(listStandardsToRead, { query: { language: useReadingLanguage() } })
  return (
    <Page
      title={t("toRead")}
      lead={t("toReadLead")}
      trail={[{ title: say("standards"), href: "/standards" }]}
      width="reading"
    >
      <Waiting on={reading}>
        {({ standards: [first, ...rest] }) =>
          first ? <One key={first.version.contentHash} standard={first} left={rest.length + 1} /> : <Nothing />
        }
      </Waiting>
    </Page>
  )
}

function One({ standard, left }: { standard: ToRead; left: number }) {
  const t = useWords(acknowledgementWords)
  const formats = useFormats()
  const toasts = useToasts()
  const { id, version, before, check, dueOn, language, translationId } = standard
  const [answer, setAnswer] = useState<number | null>(null)
  const [unanswered, setUnanswered] = useState(false)
  const saying = useDeed(acknowledgeStandard, {
    invalidates: [listStandardsToRead, getAcknowledgements],
    done: () => toasts.done(t("saidYes", { title: version.title })),
    quiet: true,
  })
  const say = () => {
    setUnanswered(check !== null && answer === null)
    if (check !== null && answer === null) return
    void saying.run({ params: { id }, body: { contentHash: version.contentHash, language, translationId, answer } })
  }
  const wrong = saying.problem?.code === "wrong-answer" ? t("notQuite") : (saying.problem?.detail ?? null)
  return (
    <>
      <p>{[t("place", { count: left }), ...(dueOn ? [t("dueOn", { day: formats.day(dueOn) })] : [])].join(" · ")}</p>
      <Wording version={version} before={before} language={language} />
      <Sheet>
        <Stack align="flex-start">
          {check !== null && (
            <CheckQuestion
              check={check}
              answer={answer}
              onAnswer={setAnswer}
              error={unanswered && answer === null ? t("chooseAnswer") : wrong}
            />
          )}
          {check === null && wrong !== null && <p role="alert">{wrong}</p>}
          <Button loading={saying.doing} onClick={say}>
            {t("sayYes")}
          </Button>
        </Stack>
      </Sheet>
    </>
  )
}

function Nothing() {
  const t = useWords(acknowledgementWords)
  const say = useWords(standardsWords)
  return (
    <EmptyState
      title={t("nothingToRead")}
      firstStep={
        <Button component={Link} href="/standards" variant="default">
          {say("standards")}
        </Button>
      }
    >
      {t("nothingToReadWhy")}
    </EmptyState>
  )
}
