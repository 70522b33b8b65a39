import { Button, Checkbox, Group, TagsInput, Text } from "@mantine/core"
import { useState } from "react"
import { listAgents, setAgent } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./agent.module.css"
import { ownerWords } from "./words.ts"

type AgentRow = Reply<typeof listAgents>["agents"][number]

/** One person of a unit and their case work; changed in place by themselves or who leads them. */
export function Agent({ of: agent, skills }: { of: AgentRow; skills: readonly string[] }) {
  const t = useWords(ownerWords)
  const formats = useFormats()
  const nameOf = useLanguageName()
  const [changing, setChanging] = useState(false)
  const about = [
    ...agent.skills,
    ...agent.languages.map(nameOf),
    ...(agent.takesCases ? [t("open", { count: agent.openCases })] : []),
  ]
  return (
    <section className={style.agent} aria-label={agent.person.name}>
      <Group justify="space-between">
        <PersonChip name={agent.person.name} detail={agent.job} />
        <Group gap="xs">
          <StateWord tone={agent.takesCases ? "accent" : "quiet"}>
            {t(agent.takesCases ? "takes" : "takesNot")}
          </StateWord>
          {agent.absentUntil !== null && (
            <StateWord tone="quiet">{t("awayUntil", { day: formats.day(agent.absentUntil) })}</StateWord>
          )}
          {agent.mine && !changing && (
            <Button variant="subtle" size="compact-md" onClick={() => setChanging(true)}>
              {t("change")}
            </Button>
          )}
        </Group>
      </Group>
      {about.length > 0 && !changing && (
        <Text size="sm" c="dimmed">
          {about.join(" · ")}
        </Text>
      )}
      {changing && <ChangeAgent of={agent} skills={skills} onDone={() => setChanging(false)} />}
    </section>
  )
}

function ChangeAgent({ of: agent, skills, onDone }: { of: AgentRow; skills: readonly string[]; onDone: () => void }) {
  const t = useWords(ownerWords)
  const toasts = useToasts()
  const set = useDeed(setAgent, {
    invalidates: [listAgents],
    done: () => {
      toasts.done(t("kept"))
      onDone()
    },
  })
  const form = useForm({
    begin: {
      takesCases: agent.takesCases,
      skills: agent.skills,
      languages: agent.languages,
      absentUntil: agent.absentUntil ?? "",
    },
    schema: setAgent.body,
    shape: ({ absentUntil, ...rest }) => ({ ...rest, absentUntil: absentUntil || null }),
  })
  const { value, ...takes } = form.field("takesCases", t("takes"))
  return (
    <Form
      form={form}
      onSend={(body) => set.run({ params: { id: agent.person.id }, body })}
      deed={t("keep")}
      doing={set.doing}
      problem={set.problem}
      others={
        <Button variant="default" onClick={onDone}>
          {t("leave")}
        </Button>
      }
    >
      <Checkbox {...takes} checked={value} />
      <TagsInput
        {...form.field("skills", t("skills"))}
        description={t("skillsHelp")}
        data={[...skills]}
        maxTags={20}
        clearable
      />
      <TagsInput {...form.field("languages", t("languages"))} description={t("languagesHelp")} maxTags={20} clearable />
      <DayField {...form.field("absentUntil", t("away"))} description={t("awayHelp")} />
    </Form>
  )
}
