import { Button, Chip, Input, NumberInput, Radio, Select, Stack, Textarea, TextInput } from "@mantine/core"
import type { z } from "zod"
import { awardContent, longestOfAward, mostOfAward } from "#contracts/awards.ts"
import type { Problem } from "#web/app/problem.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { useStandardsToChoose } from "#web/domains/standards/use-standards.ts"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { type Form as FormState, useForm } from "#web/ui/form/use-form.ts"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import chips from "../chips.module.css"
import style from "./awards.module.css"
import { Committee } from "./committee.tsx"
import { awardsWords } from "./words.ts"

export type Content = z.output<typeof awardContent>

type AwardFormProps = {
  begin: Content
  /** Names of those on the committee already. */
  known: Record<string, string>
  /** The name under which what is typed is kept in this tab. */
  keptAs: string
  onSend: (content: Content) => Promise<unknown>
  doing: boolean
  problem: Problem | null
}

export type AwardFields = FormState<Content, Content>

/** An award from what it honours to who signs its certificate. */
export function AwardForm({ begin, known, keptAs, onSend, doing, problem }: AwardFormProps) {
  const t = useWords(awardsWords)
  const form: AwardFields = useForm({ begin, schema: awardContent, keep: keptAs, shape: (values) => values })
  return (
    <Form form={form} onSend={onSend} deed={t("keep")} doing={doing} problem={problem}>
      <TextInput {...form.field("name", t("name"))} description={t("nameHint")} maxLength={longestOfAward.name} />
      <Textarea
        {...form.field("purpose", t("purpose"))}
        description={t("purposeHint")}
        autosize
        minRows={2}
        maxLength={longestOfAward.purpose}
      />
      <Criteria form={form} />
      <Whom form={form} />
      <How form={form} known={known} />
      <Days form={form} />
      <TextInput
        {...form.field("signedBy", t("signedBy"))}
        description={t("signedByHint")}
        maxLength={longestOfAward.signed}
      />
    </Form>
  )
}

function Criteria({ form }: { form: AwardFields }) {
  const t = useWords(awardsWords)
  const standards = useStandardsToChoose()
  const field = form.field("criteria", t("criteria"))
  const { criteria } = form.values
  const choose = (ids: string[]) =>
    form.set({
      criteria: ids
        .slice(0, mostOfAward.criteria)
        .map((standardId) => criteria.find((one) => one.standardId === standardId) ?? { standardId, words: "" }),
    })
  const say = (standardId: string, words: string) =>
    form.set({ criteria: criteria.map((one) => (one.standardId === standardId ? { standardId, words } : one)) })
  return (
    <Input.Wrapper label={field.label} description={t("criteriaHint")} error={field.error} labelElement="div">
      <Stack gap="sm" mt="xs" id={field.id}>
        {standards.length === 0 && (
          <p className={style.soft}>
            {t("noStandards")}{" "}
            <Button component={Link} href="/standards" variant="subtle" size="compact-md">
              {t("toStandards")}
            </Button>
          </p>
        )}
        <Chip.Group multiple value={criteria.map(({ standardId }) => standardId)} onChange={choose}>
          <fieldset className={chips.chips} aria-label={t("criteria")}>
            {standards.map(({ id, name }) => (
              <Chip key={id} value={id} radius="xl" classNames={{ label: chips.chip ?? "" }}>
                {name}
              </Chip>
            ))}
          </fieldset>
        </Chip.Group>
        {criteria.map(({ standardId, words }) => (
          <TextInput
            key={standardId}
            label={t("criterionWords", { standard: standards.find(({ id }) => id === standardId)?.name ?? "" })}
            value={words}
            maxLength={longestOfAward.criterion}
            onChange={({ currentTarget }) => say(standardId, currentTarget.value)}
          />
        ))}
      </Stack>
    </Input.Wrapper>
  )
}

function Whom({ form }: { form: AwardFields }) {
  const t = useWords(awardsWords)
  return (
    <>
      <Select
        {...form.field("unitId", t("who"))}
        description={t("whoHint")}
        placeholder={t("everybody")}
        data={useUnitChoices()}
        searchable
        clearable
      />
      <NumberInput
        {...form.field("winners", t("winners"))}
        min={1}
        max={mostOfAward.winners}
        allowDecimal={false}
        maw="9rem"
      />
    </>
  )
}

function How({ form, known }: { form: AwardFields; known: Record<string, string> }) {
  const t = useWords(awardsWords)
  return (
    <>
      <Radio.Group {...form.field("decidedBy", t("how"))}>
        <Stack gap="xs" mt="xs">
          <Radio value="vote" label={t("how.vote")} />
          <Radio value="committee" label={t("how.committee")} />
        </Stack>
      </Radio.Group>
      {form.values.decidedBy === "committee" && <Committee form={form} known={known} />}
    </>
  )
}

function Days({ form }: { form: AwardFields }) {
  const t = useWords(awardsWords)
  return (
    <>
      <DayField {...form.field("opensOn", t("opens"))} description={t("daysHint")} />
      <DayField {...form.field("nominateUntil", t("nominateLast"))} />
      <DayField {...form.field("decideUntil", t("decideLast"))} />
    </>
  )
}
