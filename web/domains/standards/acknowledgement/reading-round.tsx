import { Alert, Button, SimpleGrid, Stack, Title } from "@mantine/core"
import { useState } from "react"
import { acknowledgeInRound, getReadingRound } from "#contracts/acknowledgements.ts"
import type { Reply } from "#contracts/route.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSession } from "#web/app/session.ts"
import { PinPad } from "#web/app/sign-in/pin-pad.tsx"
import { useToasts } from "#web/app/toasts.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useReadingLanguage } from "../translations/reading-language.ts"
import { standardsWords } from "../words.ts"
import { CheckQuestion } from "./check-question.tsx"
import { Wording } from "./wording.tsx"
import { acknowledgementWords } from "./words.ts"

type Round = Reply<typeof getReadingRound>

/** The team stands round its tablet: the standard is read aloud, then each says yes by name and PIN. */
export function ReadingRound() {
  const t = useWords(acknowledgementWords)
  const say = useWords(standardsWords)
  const { device } = useSession()
  return (
    <Page
      title={t("round")}
      lead={t("roundLead")}
      trail={[{ title: say("standards"), href: "/standards" }]}
      width="reading"
    >
      {device === null ? <EmptyState title={t("notADevice")}>{t("notADeviceWhy")}</EmptyState> : <Reading />}
    </Page>
  )
}

function Reading() {
  const round = useReading(getReadingRound, {
    params: { id: useParam("id") },
    query: { language: useReadingLanguage() },
  })
  return (
    <Waiting on={round}>
      {(round) => (
        <>
          <Wording version={round.version} before={null} language={round.language} />
          <Team round={round} />
        </>
      )}
    </Waiting>
  )
}

function Team({ round }: { round: Round }) {
  const t = useWords(acknowledgementWords)
  const [who, setWho] = useState<Round["team"][number] | null>(null)
  if (who !== null) return <SayYes key={who.id} round={round} who={who} onDone={() => setWho(null)} />
  if (round.team.every(({ acknowledged }) => acknowledged))
    return <Alert color="accent">{t("allSaidYes", { unit: round.unit.name })}</Alert>
  return (
    <Sheet title={t("chooseName")}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {round.team.map((one) => (
          <Button
            key={one.id}
            variant={one.acknowledged ? "light" : "default"}
            size="lg"
            disabled={one.acknowledged || !one.hasPin}
            onClick={() => setWho(one)}
          >
            {[one.name, ...(one.acknowledged ? [t("hasSaidYes")] : one.hasPin ? [] : [t("noPin")])].join(" · ")}
          </Button>
        ))}
      </SimpleGrid>
    </Sheet>
  )
}

function SayYes({ round, who, onDone }: { round: Round; who: Round["team"][number]; onDone: () => void }) {
  const t = useWords(acknowledgementWords)
  const toasts = useToasts()
  const [answer, setAnswer] = useState<number | null>(null)
  const [unanswered, setUnanswered] = useState(false)
  const saying = useDeed(acknowledgeInRound, {
    invalidates: [getReadingRound],
    quiet: true,
    done: () => {
      toasts.done(t("saidYes", { title: round.version.title }))
      onDone()
    },
  })
  const enter = (pin: string) => {
    setUnanswered(round.check !== null && answer === null)
    if (round.check !== null && answer === null) return
    const { contentHash } = round.version
    const { language, translationId } = round
    const body = { personId: who.id, pin, contentHash, language, translationId, answer }
    void saying.run({ params: { id: round.id }, body })
  }
  const problem = saying.problem
  return (
    <Sheet>
      <Stack align="flex-start">
        <Title order={2}>{t("pinFor", { name: who.name })}</Title>
        {round.check !== null && (
          <CheckQuestion
            check={round.check}
            answer={answer}
            onAnswer={setAnswer}
            error={unanswered && answer === null ? t("chooseAnswer") : null}
          />
        )}
        {problem !== null && (
          <Alert color="brick" role="alert">
            {problem.code === "wrong-answer" ? t("notQuite") : problem.detail}
          </Alert>
        )}
        <PinPad deed={t("yes")} doing={saying.doing} onEnter={enter} />
        <Button variant="transparent" px={0} onClick={onDone}>
          {t("notYou", { name: who.name })}
        </Button>
      </Stack>
    </Sheet>
  )
}
