import { Select, Textarea, TextInput } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { listCases, openCase } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "../words.ts"

const severities = ["low", "middle", "high", "urgent"] as const

/** What a customer told someone, typed in ten seconds; only the first line is needed. */
export function NewCase() {
  const t = useWords(recoveryWords)
  const navigate = useNavigate()
  const { person } = useSignedIn()
  const units = useUnitChoices()
  const open = useDeed(openCase, { invalidates: [listCases], done: ({ id }) => void navigate({ to: `/cases/${id}` }) })
  const form = useForm({
    begin: {
      subject: "",
      words: "",
      unitId: person.unit.id as string | null,
      severity: "middle" as string | null,
      name: "",
      email: "",
      remedySought: "",
    },
    schema: openCase.body,
    keep: "new-case",
    shape: (values) => ({
      subject: values.subject,
      words: values.words,
      unitId: values.unitId ?? "",
      severity: (values.severity ?? "middle") as "middle",
      customer:
        values.name || values.email
          ? { name: values.name || null, email: values.email.trim() || null, language: null }
          : null,
      remedySought: values.remedySought || null,
    }),
    fieldOf: (path) => path.split(".").at(-1) ?? path,
  })
  return (
    <Page title={t("newCase")} lead={t("newCaseLead")} trail={[{ title: t("cases"), href: "/cases" }]} width="reading">
      <Sheet>
        <Form
          form={form}
          onSend={(body) => open.run({ body })}
          deed={t("new.send")}
          doing={open.doing}
          problem={open.problem}
        >
          <TextInput {...form.field("subject", t("new.subject"))} maxLength={300} data-autofocus />
          <Textarea {...form.field("words", t("new.words"))} autosize minRows={3} maxLength={20_000} />
          <Select {...form.field("unitId", t("new.unit"))} searchable allowDeselect={false} data={units} />
          <Select
            {...form.field("severity", t("new.severity"))}
            allowDeselect={false}
            data={severities.map((value) => ({ value, label: t(`severity.${value}`) }))}
          />
          <TextInput {...form.field("name", t("new.name"))} maxLength={200} />
          <TextInput
            {...form.field("email", t("new.email"))}
            description={t("new.emailHelp")}
            type="email"
            maxLength={254}
          />
          <TextInput {...form.field("remedySought", t("new.sought"))} maxLength={300} />
        </Form>
      </Sheet>
    </Page>
  )
}
