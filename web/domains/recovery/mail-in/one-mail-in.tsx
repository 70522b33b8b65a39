import { Select, Tabs, Text, Textarea, TextInput } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { attachMail, getMailIn, listMailIn, makeCaseOfMail, putMailAside } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { Facts } from "#web/ui/facts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { MailInState } from "./mail-in-screen.tsx"
import { Folded } from "./message-parts.tsx"
import { mailInWords } from "./words.ts"

type MailIn = Reply<typeof getMailIn>
const known = new Set(Object.keys(mailInWords.english).filter((key) => key.startsWith("why.")))

/** One mail that came in, and what a steward can do with it. */
export function OneMailIn() {
  const t = useWords(mailInWords)
  const found = useReading(getMailIn, { params: { id: useParam("id") } })
  return (
    <Page
      title={found.data?.subject || t("noSubject")}
      trail={[{ title: t("mailIn"), href: "/mail-in?state=waiting" }]}
      width="reading"
    >
      <Waiting on={found}>
        {(mail) => (
          <>
            <About of={mail} />
            <Sheet title={t("said")}>
              {mail.words === "" ? <Text c="dimmed">{t("noWords")}</Text> : <Quote>{mail.words}</Quote>}
              <Folded title={t("signature")}>{mail.signature}</Folded>
              <Folded title={t("quoted")}>{mail.quoted}</Folded>
            </Sheet>
            {(mail.state === "waiting" || mail.state === "aside") && <Sort id={mail.id} />}
          </>
        )}
      </Waiting>
    </Page>
  )
}

function About({ of: mail }: { of: MailIn }) {
  const t = useWords(mailInWords)
  const why = `why.${mail.why}`
  return (
    <Sheet>
      <Facts
        facts={[
          {
            term: t("column.from"),
            value: <bdi>{[mail.fromName, mail.from].filter(Boolean).join(" · ") || t("nobody")}</bdi>,
          },
          { term: t("column.at"), value: <Moment at={mail.arrivedAt} /> },
          { term: t("column.state"), value: <MailInState state={mail.state} /> },
          ...(known.has(why) ? [{ term: t("why"), value: t(why as "why.bulk") }] : []),
          ...(mail.reason === null ? [] : [{ term: t("reason"), value: mail.reason }]),
          ...(mail.files.length === 0 ? [] : [{ term: t("files"), value: mail.files.join(", ") }]),
          ...(mail.case === null
            ? []
            : [
                {
                  term: t("case"),
                  value: (
                    <Link href={`/cases/${mail.case.id}`}>{t("caseNumber", { number: String(mail.case.number) })}</Link>
                  ),
                },
              ]),
        ]}
      />
    </Sheet>
  )
}

function Sort({ id }: { id: string }) {
  const t = useWords(mailInWords)
  return (
    <Sheet>
      <Tabs defaultValue="attach" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="attach">{t("attach")}</Tabs.Tab>
          <Tabs.Tab value="make">{t("make")}</Tabs.Tab>
          <Tabs.Tab value="aside">{t("aside")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="attach">
          <AttachForm id={id} />
        </Tabs.Panel>
        <Tabs.Panel value="make">
          <MakeForm id={id} />
        </Tabs.Panel>
        <Tabs.Panel value="aside">
          <AsideForm id={id} />
        </Tabs.Panel>
      </Tabs>
    </Sheet>
  )
}

const afterwards = { invalidates: [getMailIn, listMailIn] }

function AttachForm({ id }: { id: string }) {
  const t = useWords(mailInWords)
  const toasts = useToasts()
  const attach = useDeed(attachMail, { ...afterwards, done: () => toasts.done(t("attached")) })
  const form = useForm({
    begin: { number: "" },
    schema: attachMail.body,
    shape: ({ number }) => ({ number: Number(number) }),
  })
  return (
    <Form
      form={form}
      onSend={(body) => attach.run({ params: { id }, body })}
      deed={t("attachSend")}
      doing={attach.doing}
      problem={attach.problem}
    >
      <TextInput {...form.field("number", t("number"))} inputMode="numeric" maxLength={10} />
    </Form>
  )
}

function MakeForm({ id }: { id: string }) {
  const t = useWords(mailInWords)
  const navigate = useNavigate()
  const units = useUnitChoices()
  const make = useDeed(makeCaseOfMail, { ...afterwards, done: (made) => void navigate({ to: `/cases/${made.id}` }) })
  const form = useForm({
    begin: { unitId: null as string | null },
    schema: makeCaseOfMail.body,
    shape: ({ unitId }) => ({ unitId: unitId ?? "", severity: "middle" as const }),
  })
  return (
    <Form
      form={form}
      onSend={(body) => make.run({ params: { id }, body })}
      deed={t("makeSend")}
      doing={make.doing}
      problem={make.problem}
    >
      <Select {...form.field("unitId", t("unit"))} searchable data={units} />
    </Form>
  )
}

function AsideForm({ id }: { id: string }) {
  const t = useWords(mailInWords)
  const toasts = useToasts()
  const put = useDeed(putMailAside, { ...afterwards, done: () => toasts.done(t("asideDone")) })
  const form = useForm({ begin: { reason: "" }, schema: putMailAside.body })
  return (
    <Form
      form={form}
      onSend={(body) => put.run({ params: { id }, body })}
      deed={t("asideSend")}
      doing={put.doing}
      problem={put.problem}
    >
      <Textarea {...form.field("reason", t("asideWhy"))} autosize minRows={2} maxLength={1000} />
    </Form>
  )
}
