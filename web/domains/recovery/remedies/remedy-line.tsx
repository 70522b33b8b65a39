import { Button, Group, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { decideRemedy, getCase, listMyWork, takeBackRemedy } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { inMinor } from "#web/domains/customers/value/minor.ts"
import { Link } from "#web/ui/link.tsx"
import { MoneyText } from "#web/ui/money-text.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Case } from "../cases/case-of.ts"
import { remedyWords } from "./words.ts"

type Remedy = Case["remedies"][number]

/** How a remedy stands in a case: its amount, who is asked or has decided, how long the customer waited for that, and its deeds. */
export function RemedyStanding({ of: remedy, may }: { of: Remedy; may: Case["may"] }) {
  const t = useWords(remedyWords)
  const formats = useFormats()
  const decide = useDeed(decideRemedy, { invalidates: [getCase, listMyWork] })
  const { step, amount, askedAmount, decision, waitsFor } = remedy
  return (
    <>
      <Group gap="sm">
        {amount.minor > 0 && <MoneyText amount={amount} />}
        <StateWord tone={step === "refused" ? "bad" : step === "asked" ? "accent" : "good"}>
          {step === "asked" && waitsFor ? t("waitsFor", { name: waitsFor.name }) : t(`step.${step}`)}
        </StateWord>
        {askedAmount.minor !== amount.minor && step !== "given" && (
          <Text size="sm" c="dimmed">
            {t("askedFirst", { amount: formats.money(askedAmount) })}
          </Text>
        )}
        {step === "asked" && may.decide && (
          <>
            <Button
              size="compact-sm"
              loading={decide.doing}
              onClick={() => void decide.run({ params: { id: remedy.id }, body: { decision: "approved" } })}
            >
              {t("approvePlain")}
            </Button>
            <Link href={`/approvals/${remedy.id}`}>{t("look")}</Link>
          </>
        )}
      </Group>
      {decision && decision.words !== "" && <Text dir="auto">{decision.words}</Text>}
      {decision && (
        <Text size="sm" c="dimmed">
          {t("waited", { time: formats.duration(decision.waitedMinutes) })}
        </Text>
      )}
      {may.work && (step === "given" || step === "approved") && <Correct of={remedy} />}
    </>
  )
}

/** A correction is a row of its own; kept out of the way. */
function Correct({ of: { id, amount } }: { of: Remedy }) {
  const t = useWords(remedyWords)
  const toasts = useToasts()
  const [words, setWords] = useState("")
  const [typed, setTyped] = useState("")
  const takeBack = useDeed(takeBackRemedy, { invalidates: [getCase], done: () => toasts.done(t("takenBack")) })
  const minor = amount.minor === 0 ? 0 : inMinor(typed, amount.currency)
  return (
    <details className="no-print">
      <summary>{t("correct")}</summary>
      <Group align="end" mt="xs">
        {amount.minor > 0 && (
          <TextInput
            label={t("takeBack", { currency: amount.currency })}
            inputMode="decimal"
            maxLength={12}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={t("takeBackWhy")}
          maxLength={1000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={words.trim() === "" || !(amount.minor === 0 || minor > 0)}
          loading={takeBack.doing}
          onClick={() => void takeBack.run({ params: { id }, body: { amountMinor: minor, words } })}
        >
          {t("takeBackSend")}
        </Button>
      </Group>
    </details>
  )
}
