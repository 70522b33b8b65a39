import { Button, Text, Title } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { getCase, getDemonstration } from "#contracts/recovery.ts"
import { useParam } from "#web/app/address.ts"
import { reading, useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { CaseDeeds } from "../cases/case-deeds.tsx"
import type { Case } from "../cases/case-of.ts"
import { Chain } from "./chain.tsx"
import style from "./demonstration-screen.module.css"
import { ScanCode } from "./scan-code.tsx"
import { StepList } from "./step-list.tsx"
import { type Demonstration, stepOf } from "./step-of.ts"
import { useBegin } from "./use-begin.ts"
import { demonstrationWords } from "./words.ts"

/** The presenter's side of the demonstration: it follows the customer's phone by itself, and the case is put right here. */
export function DemonstrationScreen() {
  const t = useWords(demonstrationWords)
  const shown = useReading(getDemonstration, { params: { id: useParam("id") } })
  const caseId = shown.data?.caseId ?? null
  const found = useQuery({ ...reading(getCase, { params: { id: caseId ?? "" } }), enabled: caseId !== null })
  const { begin, beginning } = useBegin()
  const again = (
    <Button variant="default" loading={beginning} onClick={begin}>
      {t("beginAgain")}
    </Button>
  )
  return (
    <Page title={t("title")} actions={again} width="wide">
      <Waiting on={shown}>
        {(demonstration) => (
          <>
            <StepList now={stepOf(demonstration, found.data)} />
            <Stage demonstration={demonstration} of={found.data} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Stage({ demonstration, of: one }: { demonstration: Demonstration; of: Case | undefined }) {
  const step = stepOf(demonstration, one)
  return (
    <>
      <div aria-live="polite" className={style.now}>
        <Now demonstration={demonstration} of={one} />
      </div>
      {(step === "scan" || (step === "answered" && demonstration.caseId === null)) && <ScanCode of={demonstration} />}
      {one !== undefined && step !== "said" && <WhatTheySaid of={one} />}
      {one !== undefined && step === "work" && <CaseDeeds of={one} />}
      {one !== undefined && step === "said" && <Chain caseId={one.id} />}
    </>
  )
}

/** One sentence on what is happening, and one on what to do about it. */
function Now({ demonstration, of: one }: { demonstration: Demonstration; of: Case | undefined }) {
  const t = useWords(demonstrationWords)
  const [sentence, more] = nowIn(demonstration, one)
  return (
    <>
      <Title order={2}>{t(sentence, { owner: one?.owner.name ?? "" })}</Title>
      {more !== undefined && <Text mt="xs">{t(more)}</Text>}
    </>
  )
}

function nowIn(demonstration: Demonstration, one: Case | undefined) {
  const step = stepOf(demonstration, one)
  if (step === "scan") return ["waiting"] as const
  if (step === "answered")
    return demonstration.caseId === null ? (["content", "contentWhy"] as const) : (["opening"] as const)
  if (step === "asked") return ["asked", "askedWhy"] as const
  if (step === "said") return one?.closure === "confirmed" ? (["yes"] as const) : (["closed"] as const)
  return one?.verdicts.at(-1)?.putRight === false ? (["notYet"] as const) : (["arrived"] as const)
}

function WhatTheySaid({ of: one }: { of: Case }) {
  const t = useWords(demonstrationWords)
  const answer = one.verdicts.at(-1)?.words
  return (
    <Sheet>
      <Quote
        size="large"
        actions={
          <Button variant="subtle" component={Link} href={`/cases/${one.id}`}>
            {t("openCase")}
          </Button>
        }
      >
        {answer || one.words || one.subject}
      </Quote>
    </Sheet>
  )
}
