import { Checkbox, Chip, Input, Select, Stack, Textarea } from "@mantine/core"
import { listEvidence, longestOfAward, mostOfAward, nominate } from "#contracts/awards.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { Form } from "#web/ui/form/form.tsx"
import { type Form as FormState, useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import chips from "../chips.module.css"
import { ThankedPicker } from "../thanked-picker.tsx"
import { type Award, ofAwards } from "./award-of.ts"
import style from "./awards.module.css"
import { awardsWords } from "./words.ts"

type Fields = {
  people: string[]
  unitId: string | null
  standards: string[]
  words: string
  kudos: string[]
  stories: string[]
}
type Nominating = FormState<Fields, Fields>

/** Who, for which of the standards, and what they did; with what the board says of them already. */
export function NominateForm({ award, onDone }: { award: Award; onDone: () => void }) {
  const t = useWords(awardsWords)
  const toasts = useToasts()
  const [only] = award.criteria
  const form: Nominating = useForm({
    begin: {
      people: [],
      unitId: null,
      standards: award.criteria.length === 1 && only ? [only.standard.id] : [],
      words: "",
      kudos: [],
      stories: [],
    } as Fields,
    schema: nominate.body,
    keep: `nominate-${award.id}`,
    shape: (values) => values,
  })
  const nominating = useDeed(nominate, {
    invalidates: ofAwards,
    done: () => {
      toasts.done(t("nominated"))
      onDone()
    },
  })
  return (
    <Form
      form={form}
      onSend={(body) => nominating.run({ params: { id: award.id }, body })}
      deed={t("nominateDeed")}
      doing={nominating.doing}
      problem={nominating.problem}
    >
      <Whom form={form} />
      <Meets form={form} award={award} />
      <Textarea
        {...form.field("words", t("why"))}
        description={`${t("whyHint")} ${t("nominateRead")}`}
        autosize
        minRows={4}
        maxLength={longestOfAward.words}
      />
      <Evidence form={form} />
    </Form>
  )
}

function Whom({ form }: { form: Nominating }) {
  const t = useWords(awardsWords)
  const people = form.field("people", t("people"))
  return (
    <>
      <Input.Wrapper label={people.label} error={people.error && t("peopleMissing")} labelElement="div">
        <ThankedPicker
          id={people.id}
          value={people.value}
          onChange={(ids) => form.set({ people: ids, unitId: null, kudos: [], stories: [] })}
        />
      </Input.Wrapper>
      <Select
        {...form.field("unitId", t("team"))}
        placeholder={t("teamHint")}
        data={useUnitChoices()}
        searchable
        clearable
        onChange={(unitId) => form.set({ unitId, people: [], kudos: [], stories: [] })}
      />
    </>
  )
}

function Meets({ form, award }: { form: Nominating; award: Award }) {
  const t = useWords(awardsWords)
  const field = form.field("standards", t("meets"))
  return (
    <Input.Wrapper label={field.label} error={field.error && t("meetsMissing")} labelElement="div">
      <Chip.Group multiple value={field.value} onChange={(ids) => form.set({ standards: ids })}>
        <fieldset className={chips.chips} aria-label={t("meets")} id={field.id}>
          {award.criteria.map(({ standard, words }) => (
            <Chip key={standard.id} value={standard.id} radius="xl" classNames={{ label: chips.chip ?? "" }}>
              {words === "" ? standard.name : `${standard.name}: ${words}`}
            </Chip>
          ))}
        </fieldset>
      </Chip.Group>
    </Input.Wrapper>
  )
}

/** Thanks and stories about whoever is chosen, to take along. */
function Evidence({ form }: { form: Nominating }) {
  const t = useWords(awardsWords)
  const { people, unitId, kudos, stories } = form.values
  const found = useReading(listEvidence, { query: { people: people.join(","), unit: unitId ?? undefined } })
  const { data } = found
  if (!data || data.kudos.length + data.stories.length === 0) return null
  const groups = [
    { key: "stories", of: data.stories.map(({ id, title }) => ({ id, words: title })), chosen: stories },
    { key: "kudos", of: data.kudos, chosen: kudos },
  ] as const
  return (
    <Input.Wrapper label={t("evidence")} description={t("evidenceHint")} labelElement="div">
      <Stack gap="sm" mt="xs">
        {groups.map(
          ({ key, of, chosen }) =>
            of.length > 0 && (
              <Checkbox.Group
                key={key}
                label={t(key === "kudos" ? "thanks" : "stories")}
                value={chosen as string[]}
                onChange={(ids) => form.set({ [key]: ids.slice(0, mostOfAward.evidence) })}
              >
                <Stack gap="xs" mt="xs">
                  {of.map(({ id, words }) => (
                    <Checkbox key={id} value={id} label={<span className={style.shortened}>{words}</span>} />
                  ))}
                </Stack>
              </Checkbox.Group>
            ),
        )}
      </Stack>
    </Input.Wrapper>
  )
}
