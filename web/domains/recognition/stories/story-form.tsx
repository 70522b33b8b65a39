import { Button, Checkbox, Chip, Input, Select, Stack, TagsInput, Textarea, TextInput } from "@mantine/core"
import type { z } from "zod"
import { listUnits } from "#contracts/people.ts"
import { listStoryTags, longest, mostTags, type storyContent, storyToReview, unusual } from "#contracts/stories.ts"
import type { Problem } from "#web/app/problem.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useStandardsToChoose } from "#web/domains/standards/use-standards.ts"
import { Form } from "#web/ui/form/form.tsx"
import { type Form as FormState, useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import chips from "../chips.module.css"
import { ThankedPicker } from "../thanked-picker.tsx"
import { proposeTitle } from "./propose-title.ts"
import { storiesWords } from "./words.ts"

export type Content = z.output<typeof storyContent>

export const empty: Content = {
  title: "",
  needed: "",
  done: "",
  ended: "",
  tip: "",
  tags: [],
  standards: [],
  people: [],
  unitId: null,
}

type Fields = Content & { meToo: boolean; isUnusual: boolean }

type StoryFormProps = {
  begin: Content
  /** Names of those who are in it already. */
  known: Record<string, string>
  /** The name under which what is typed is kept in this tab. */
  keptAs: string
  onSubmit: (content: Content) => Promise<unknown>
  onKeep: (content: Content) => Promise<unknown>
  doing: boolean
  problem: Problem | null
}

/** A story is written part by part, each with a question; a draft may lack any of them. */
export function StoryForm({ begin, known, keptAs, onSubmit, onKeep, doing, problem }: StoryFormProps) {
  const t = useWords(storiesWords)
  const { person } = useSignedIn()
  const form = useForm({
    begin: fieldsOf(begin, person.id),
    schema: storyToReview,
    keep: keptAs,
    shape: (values) => contentOf(values, person.id),
  })
  const keep = async () => {
    if ((await onKeep(contentOf(form.values, person.id))) !== undefined) form.sent()
  }
  return (
    <Form
      form={form}
      onSend={onSubmit}
      deed={t("submit")}
      doing={doing}
      problem={problem}
      others={
        <Button variant="default" loading={doing} onClick={() => void keep()}>
          {t("keep")}
        </Button>
      }
    >
      <Told form={form} />
      <Cited form={form} known={known} />
    </Form>
  )
}

type FieldsProps = { form: FormState<Fields, Content> }

function Told({ form }: FieldsProps) {
  const t = useWords(storiesWords)
  const proposed = proposeTitle(form.values)
  const part = { autosize: true, minRows: 3, maxLength: longest.part }
  return (
    <>
      <Textarea {...form.field("needed", t("needed"))} description={t("neededHint")} {...part} />
      <Textarea {...form.field("done", t("done"))} description={t("doneHint")} {...part} />
      <Textarea {...form.field("ended", t("ended"))} description={t("endedHint")} {...part} />
      <Textarea
        {...form.field("tip", t("tipQuestion"))}
        description={t("tipHint")}
        autosize
        minRows={2}
        maxLength={longest.tip}
      />
      <Stack gap="xs" align="flex-start">
        <TextInput
          w="100%"
          {...form.field("title", t("title"))}
          description={t("titleHint")}
          maxLength={longest.title}
        />
        {proposed !== "" && form.values.title === "" && (
          <Button variant="light" size="compact-md" h="auto" onClick={() => form.set({ title: proposed })}>
            <span style={{ whiteSpace: "normal", textAlign: "start" }}>{t("takeTitle", { title: proposed })}</span>
          </Button>
        )}
      </Stack>
    </>
  )
}

function Cited({ form, known }: FieldsProps & { known: Record<string, string> }) {
  const t = useWords(storiesWords)
  const standards = useStandardsToChoose()
  const tags = useReading(listStoryTags)
  const units = useReading(listUnits)
  const people = form.field("people", t("people"))
  const meToo = form.values.meToo
  return (
    <>
      <Input.Wrapper label={people.label} description={t("peopleHint")} error={people.error} labelElement="div">
        <Stack gap="sm" mt="xs">
          <ThankedPicker id={people.id} value={people.value} known={known} onChange={people.onChange} />
          <Checkbox label={t("iAmInIt")} checked={meToo} onChange={() => form.set({ meToo: !meToo })} />
        </Stack>
      </Input.Wrapper>
      {standards.length > 0 && (
        <Input.Wrapper label={t("standards")} labelElement="div">
          <Chip.Group
            multiple
            value={form.values.standards}
            onChange={(chosen) => form.set({ standards: chosen as string[] })}
          >
            <fieldset className={chips.chips} aria-label={t("standards")}>
              {standards.map(({ id, name }) => (
                <Chip key={id} value={id} radius="xl" classNames={{ label: chips.chip ?? "" }}>
                  {name}
                </Chip>
              ))}
            </fieldset>
          </Chip.Group>
        </Input.Wrapper>
      )}
      <TagsInput
        {...form.field("tags", t("tags"))}
        description={t("tagsHint")}
        data={(tags.data?.tags ?? []).map(({ tag }) => tag).filter((tag) => tag !== unusual)}
        maxTags={mostTags - 1}
        maxLength={longest.tag}
        clearable
      />
      <Checkbox
        label={t("isUnusual")}
        checked={form.values.isUnusual}
        onChange={() => form.set({ isUnusual: !form.values.isUnusual })}
      />
      <Select
        {...form.field("unitId", t("whichTeam"))}
        placeholder={t("teamByItself")}
        searchable
        clearable
        data={(units.data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}

const fieldsOf = ({ tags, people, ...rest }: Content, me: string): Fields => ({
  ...rest,
  tags: tags.filter((tag) => tag !== unusual),
  isUnusual: tags.includes(unusual),
  people: people.filter((id) => id !== me),
  meToo: people.includes(me),
})

const contentOf = ({ meToo, isUnusual, tags, people, ...rest }: Fields, me: string): Content => ({
  ...rest,
  tags: isUnusual ? [...tags, unusual] : tags,
  people: meToo ? [...people, me] : people,
})
