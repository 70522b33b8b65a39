import { Anchor, Button, Checkbox, Group, Select, Stack, Text } from "@mantine/core"
import { useState } from "react"
import type { z } from "zod"
import { confirmProposal, listKudos, listProposals, type proposal, setAsideProposal } from "#contracts/recognition.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./proposal-card.module.css"
import { useStandardsToChoose } from "./use-standards-to-choose.ts"
import { recognitionWords } from "./words.ts"

type Proposal = z.output<typeof proposal>

/** A comment that seems to thank somebody. One candidate is a yes or no; several are ticked. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const t = useWords(recognitionWords)
  const toasts = useToasts()
  const one = proposal.candidates.length === 1 ? proposal.candidates[0] : undefined
  const [people, setPeople] = useState<string[]>(one ? [one.id] : [])
  const [standardId, setStandardId] = useState<string | null>(proposal.standard?.id ?? null)
  const invalidates = [listProposals, listKudos]
  const confirm = useDeed(confirmProposal, { invalidates, done: () => toasts.done(t("confirmed")) })
  const setAside = useDeed(setAsideProposal, { invalidates, done: () => toasts.done(t("setAside")) })
  return (
    <article className={style.card}>
      <Quote
        tone="thanks"
        source={
          <span className={style.source}>
            {proposal.unit && <span>{proposal.unit.name}</span>}
            <TimeAgo at={proposal.at} />
          </span>
        }
        actions={
          <Anchor component={Link} href={`/feedback/${proposal.responseId}`}>
            {t("readAnswer")}
          </Anchor>
        }
      >
        {proposal.words}
      </Quote>
      <Stack gap="sm">
        {one ? (
          <Group gap="sm">
            <PersonChip name={one.name} detail={t("inUnit", { job: one.job, unit: one.unit.name })} />
          </Group>
        ) : (
          <Checkbox.Group label={<Text fw={600}>{t("whoIsIt")}</Text>} value={people} onChange={setPeople}>
            <Stack gap="xs" mt="xs">
              {proposal.candidates.map(({ id, name, job, unit }) => (
                <Checkbox key={id} value={id} label={name} description={t("inUnit", { job, unit: unit.name })} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <StandardChoice value={standardId} onChange={setStandardId} />
        <Group gap="xs">
          <Button
            color="saffron"
            loading={confirm.doing}
            disabled={people.length === 0}
            onClick={() => void confirm.run({ params: { id: proposal.id }, body: { people, standardId } })}
          >
            {t("yesPut")}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            loading={setAside.doing}
            onClick={() => void setAside.run({ params: { id: proposal.id } })}
          >
            {t("notThis")}
          </Button>
        </Group>
      </Stack>
    </article>
  )
}

function StandardChoice({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const t = useWords(recognitionWords)
  const standards = useStandardsToChoose()
  if (standards.length === 0) return null
  return (
    <Select
      label={t("filterStandard")}
      placeholder={t("noStandard")}
      data={standards.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      clearable
    />
  )
}
