import { Textarea } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import type { Reply } from "#contracts/route.ts"
import { getPurpose, writePurpose } from "#contracts/standards.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { standardsWords } from "./words.ts"

/** The purpose, to be written anew; what stood there before is below. */
export function PurposeScreen() {
  const t = useWords(standardsWords)
  const purpose = useReading(getPurpose)
  return (
    <Page
      title={t("writePurpose")}
      lead={t("purposeLead")}
      trail={[{ title: t("standards"), href: "/standards" }]}
      width="reading"
    >
      <Waiting on={purpose}>
        {(read) => (
          <>
            <PurposeForm read={read} />
            <Before read={read} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function PurposeForm({ read }: { read: Reply<typeof getPurpose> }) {
  const t = useWords(standardsWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const writing = useDeed(writePurpose, {
    over: read,
    invalidates: [getPurpose],
    done: () => {
      toasts.done(t("purposeKept"))
      void navigate({ to: "/standards" })
    },
  })
  const form = useForm({ begin: { words: read.purpose?.words ?? "" }, schema: writePurpose.body, keep: "purpose" })
  return (
    <Sheet>
      <Form form={form} onSend={(body) => writing.run({ body })} deed={t("keepPurpose")} {...writing}>
        <Textarea
          {...form.field("words", t("purposeWords"))}
          description={t("purposeHelp")}
          autosize
          minRows={4}
          maxLength={4000}
        />
      </Form>
    </Sheet>
  )
}

function Before({ read: { before } }: { read: Reply<typeof getPurpose> }) {
  const t = useWords(standardsWords)
  if (before.length === 0) return null
  return (
    <Sheet title={t("purposeBefore")}>
      {before.map((one) => (
        <Quote
          key={one.writtenAt}
          source={
            <>
              {one.writtenBy?.name ?? t("byNobody")} · <Moment at={one.writtenAt} as="day" />
            </>
          }
        >
          {one.words}
        </Quote>
      ))}
    </Sheet>
  )
}
