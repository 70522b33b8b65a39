import { Alert, Button, Group, Stack, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { decideRemedy, getCase, getRemedy, listMyWork } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { inMinor } from "#web/domains/customers/value/minor.ts"
import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { MoneyText } from "#web/ui/money-text.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { remedyWords } from "./words.ts"

type Asked = Reply<typeof getRemedy>

/** What somebody asks for above their limit, with its case: approved with one tap, or another amount, or refused with a word. */
export function ApprovalScreen() {
  const t = useWords(remedyWords)
  const formats = useFormats()
  const found = useReading(getRemedy, { params: { id: useParam("id") } })
  const one = found.data
  return (
    <Page
      title={one ? t("asksFor", { name: one.by?.name ?? "", remedy: one.name }) : t("menu")}
      lead={one?.step === "asked" && t("waitsSince", { moment: formats.moment(one.at) })}
      width="reading"
    >
      <Waiting on={found}>
        {(one) => (
          <>
            {one.mayDecide ? <Decide of={one} /> : <Decided of={one} />}
            <About of={one} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Decide({ of: one }: { of: Asked }) {
  const t = useWords(remedyWords)
  const formats = useFormats()
  const toasts = useToasts()
  const [words, setWords] = useState("")
  const [other, setOther] = useState("")
  const name = one.by?.name ?? ""
  const decide = useDeed(decideRemedy, { invalidates: [getRemedy, getCase, listMyWork] })
  const run = async (decision: "approved" | "refused", amountMinor?: number) => {
    const done = await decide.run({
      params: { id: one.id },
      body: { decision, words, ...(amountMinor !== undefined && { amountMinor }) },
    })
    if (done) toasts.done(t(decision, { name }))
  }
  const { currency } = one.amount
  const hasAmount = one.amount.minor > 0
  const above = one.amount.minor > one.limitLeft.minor
  const past = one.pastBudget !== null
  const typed = inMinor(other, currency)
  return (
    <Sheet>
      <Stack gap="md">
        {one.words !== "" && <Quote>{one.words}</Quote>}
        {one.pastBudget && <Alert color="gray">{t("pastBudget", { unit: one.pastBudget.name })}</Alert>}
        <Text c="dimmed">{t(above ? "aboveYours" : "yourLimit", { amount: formats.money(one.limitLeft) })}</Text>
        <Button size="lg" disabled={above || past} loading={decide.doing} onClick={() => void run("approved")}>
          {hasAmount ? t("approve", { amount: formats.money(one.amount) }) : t("approvePlain")}
        </Button>
        {hasAmount && (
          <Group align="end">
            <TextInput
              label={t("otherAmount", { currency })}
              inputMode="decimal"
              maxLength={12}
              value={other}
              onChange={(event) => setOther(event.currentTarget.value)}
            />
            <Button
              variant="light"
              disabled={!(typed > 0)}
              loading={decide.doing}
              onClick={() => void run("approved", typed)}
            >
              {t("approveOther")}
            </Button>
          </Group>
        )}
        <TextInput
          label={t("why", { name })}
          description={t("refuseHelp")}
          maxLength={1000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Group>
          <Button
            variant="default"
            disabled={words.trim() === ""}
            loading={decide.doing}
            onClick={() => void run("refused")}
          >
            {t("refuse")}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  )
}

function Decided({ of: one }: { of: Asked }) {
  const t = useWords(remedyWords)
  if (one.step === "asked")
    return one.waitsFor && <Alert color="gray">{t("waitsFor", { name: one.waitsFor.name })}</Alert>
  return (
    <Alert color="gray" title={t("decided", { how: t(`step.${one.step}`) })}>
      {one.amount.minor > 0 && <MoneyText amount={one.amount} />} {one.decision?.words}
    </Alert>
  )
}

function About({ of: { case: found } }: { of: Asked }) {
  const t = useWords(remedyWords)
  return (
    <Sheet title={t("case")}>
      <Text fw={600}>
        <bdi>{found.subject}</bdi>
      </Text>
      {found.words !== "" && <Quote>{found.words}</Quote>}
      <Facts
        facts={[
          ...(found.customerName ? [{ term: t("name"), value: found.customerName }] : []),
          ...(found.remedySought ? [{ term: t("sought"), value: found.remedySought }] : []),
          {
            term: t("given"),
            value:
              found.givenBefore.length === 0
                ? t("nothingGiven")
                : found.givenBefore.map(({ id, name, amount }) => (
                    <div key={id}>
                      {name} {amount.minor > 0 && <MoneyText amount={amount} />}
                    </div>
                  )),
          },
        ]}
      />
      <Link href={`/cases/${found.id}`}>{t("seeCase")}</Link>
    </Sheet>
  )
}
