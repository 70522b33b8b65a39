import { Fieldset, NativeSelect, Textarea, TextInput } from "@mantine/core"
import type { z } from "zod"
import { writeRoleCard } from "#contracts/role-cards.ts"
import type { Reply } from "#contracts/route.ts"
import type { listStandards } from "#contracts/standards.ts"
import type { Problem } from "#web/app/problem.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./role-cards.module.css"
import { roleCardWords } from "./words.ts"

type Body = z.input<typeof writeRoleCard.body>
type RoleCardFormProps = {
  begin: Body
  /** Another card's job is not changed by writing it anew. */
  jobIsKnown: boolean
  keep: string
  standards: Reply<typeof listStandards>["standards"]
  onSend: (body: Body) => Promise<unknown>
  doing: boolean
  problem: Problem | null
}

const places = [0, 1, 2, 3, 4] as const
type Place = (typeof places)[number]
const idName = (place: Place) => `standard${place}` as const
const howName = (place: Place) => `how${place}` as const

/** The guided form: whom do you serve, what reaches the customer, which standards matter most and how. */
export function RoleCardForm({ begin, jobIsKnown, keep, standards, onSend, ...sending }: RoleCardFormProps) {
  const t = useWords(roleCardWords)
  const of = (place: Place) => begin.standards[place] ?? { id: "", how: "" }
  const form = useForm({
    begin: {
      job: begin.job,
      serves: begin.serves,
      reaches: begin.reaches,
      standard0: of(0).id,
      how0: of(0).how,
      standard1: of(1).id,
      how1: of(1).how,
      standard2: of(2).id,
      how2: of(2).how,
      standard3: of(3).id,
      how3: of(3).how,
      standard4: of(4).id,
      how4: of(4).how,
    },
    schema: writeRoleCard.body,
    keep,
    fieldOf: (path) => {
      const [name = "", at = "0", part] = path.split(".")
      if (name !== "standards") return name
      return part === "how" ? `how${at}` : `standard${at}`
    },
    shape: ({ job, serves, reaches, ...rest }) => ({
      job,
      serves,
      reaches,
      standards: places
        .map((place) => ({ id: rest[idName(place)], how: rest[howName(place)] }))
        .filter((one) => one.id !== ""),
    }),
  })
  const chosen = places.filter((place) => form.values[idName(place)] !== "").length
  const offered = standards.filter(({ state }) => state === "published")
  const choices = [{ value: "", label: t("choose") }, ...offered.map(({ id, title }) => ({ value: id, label: title }))]
  const long = { autosize: true, minRows: 2 }
  return (
    <Sheet>
      <Form form={form} onSend={onSend} deed={t("keep")} {...sending}>
        <TextInput {...form.field("job", t("job"))} description={t("jobHelp")} maxLength={200} readOnly={jobIsKnown} />
        <Textarea {...form.field("serves", t("serves"))} description={t("servesHelp")} {...long} maxLength={1000} />
        <Textarea {...form.field("reaches", t("reaches"))} description={t("reachesHelp")} {...long} maxLength={1000} />
        <Fieldset legend={t("matter")} className={style.place}>
          <p className={style.note}>{t("matterHelp")}</p>
          {places.slice(0, Math.min(chosen + 1, 5, offered.length)).map((place) => (
            <div key={place} className={style.place}>
              <NativeSelect {...form.field(idName(place), t("standard", { number: place + 1 }))} data={choices} />
              {form.values[idName(place)] !== "" && (
                <Textarea
                  {...form.field(howName(place), t("how"))}
                  description={t("howHelp")}
                  {...long}
                  maxLength={500}
                />
              )}
            </div>
          ))}
        </Fieldset>
      </Form>
    </Sheet>
  )
}
