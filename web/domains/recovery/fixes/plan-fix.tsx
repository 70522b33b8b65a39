import { Select, Textarea, TextInput } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { measureKey } from "#contracts/measures.ts"
import { listUnits } from "#contracts/people.ts"
import { landings, listCauses, listFixes, planFix } from "#contracts/recovery.ts"
import { useFilters } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { definitionWords } from "#web/domains/measures/words.ts"
import { PersonField } from "#web/domains/people/persons/person-field.tsx"
import { useStandardsToChoose } from "#web/domains/standards/use-standards.ts"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "../words.ts"
import { planFilters } from "./routes.ts"

const measures = measureKey.options

/** One cause, one owner, one date, and the measure by which we will know. */
export function PlanFix() {
  const t = useWords(recoveryWords)
  const navigate = useNavigate()
  const { person } = useSignedIn()
  const [{ cause }] = useFilters(planFilters)
  const causes = useReading(listCauses).data?.causes ?? []
  const units = useReading(listUnits).data?.units ?? []
  const standards = useStandardsToChoose()
  const m = useWords(definitionWords)
  const plan = useDeed(planFix, { invalidates: [listFixes], done: ({ id }) => void navigate({ to: `/fixes/${id}` }) })
  const form = useForm({
    begin: {
      causeId: (cause ?? null) as string | null,
      title: "",
      what: "",
      ownerId: person.id as string | null,
      dueOn: "",
      landsIn: "process" as string | null,
      landsAt: "",
      standardId: null as string | null,
      measure: "csat" as string | null,
      unitId: null as string | null,
    },
    schema: planFix.body,
    keep: "plan-fix",
    shape: (values) => ({
      ...values,
      causeId: values.causeId ?? "",
      ownerId: values.ownerId ?? "",
      landsIn: (values.landsIn ?? "process") as "process",
      landsAt: values.landsAt.trim() === "" ? null : values.landsAt,
      standardId: values.landsIn === "standard" ? values.standardId : null,
      measure: (values.measure ?? "csat") as "csat",
    }),
  })
  const byName = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Page title={t("planFix")} lead={t("planFixLead")} trail={[{ title: t("fixes"), href: "/fixes" }]} width="reading">
      <Sheet>
        <Form
          form={form}
          onSend={(body) => plan.run({ body })}
          deed={t("fix.send")}
          doing={plan.doing}
          problem={plan.problem}
        >
          <Select
            {...form.field("causeId", t("fix.cause"))}
            searchable
            data={byName(causes.filter(({ retired }) => !retired))}
          />
          <TextInput {...form.field("title", t("fix.title"))} maxLength={200} />
          <Textarea {...form.field("what", t("fix.what"))} autosize minRows={3} maxLength={4000} />
          <PersonField {...form.field("ownerId", t("fix.owner"))} known={person} />
          <DayField {...form.field("dueOn", t("fix.due"))} />
          <Select
            {...form.field("landsIn", t("fix.landsIn"))}
            allowDeselect={false}
            data={landings.map((value) => ({ value, label: t(`lands.${value}`) }))}
          />
          {form.values.landsIn === "standard" ? (
            <Select {...form.field("standardId", t("fix.standard"))} searchable clearable data={byName(standards)} />
          ) : (
            <TextInput
              {...form.field("landsAt", t("fix.landsAt"))}
              description={t("fix.landsAtHelp")}
              maxLength={300}
            />
          )}
          <Select
            {...form.field("measure", t("fix.measure"))}
            allowDeselect={false}
            data={measures.map((value) => ({ value, label: m(`${value}.name`) }))}
          />
          <Select {...form.field("unitId", t("fix.unit"))} searchable clearable data={byName(units)} />
        </Form>
      </Sheet>
    </Page>
  )
}
