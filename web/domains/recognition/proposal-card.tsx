import { Anchor, Button, Group, Select, Stack, Text } from "@mantine/core"
import { useState } from "react"
import type { z } from "zod"
import { confirmProposal, listKudos, listProposals, type proposal, setAsideProposal } from "#contracts/recognition.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useStandardsToChoose } from "#web/domains/standards/use-standards.ts"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./proposal-card.module.css"
import { meantAtFirst, WhoWasMeant } from "./who-was-meant.tsx"
import { recognitionWords } from "./words.ts"

export type Proposal = z.output<typeof proposal>

/** A customer's words that seem to thank somebody, and whom they may mean. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const t = useWords(recognitionWords)
  const toasts = useToasts()
  const [meant, setMeant] = useState(() => meantAtFirst(proposal))
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
            {proposal.thankYou && <span>{t("writtenOnPage")}</span>}
            <TimeAgo at={proposal.at} />
          </span>
        }
        actions={
          proposal.responseId ? (
            <Anchor component={Link} href={`/feedback/${proposal.responseId}`}>
              {t("readAnswer")}
            </Anchor>
          ) : undefined
        }
      >
        {proposal.words}
      </Quote>
      <Stack gap="sm">
        {proposal.thankYou && <FromPage thankYou={proposal.thankYou} />}
        <WhoWasMeant proposal={proposal} value={meant} onChange={setMeant} />
        <StandardChoice value={standardId} onChange={setStandardId} />
        <Group gap="xs">
          <Button
            color="saffron"
            loading={confirm.doing}
            disabled={meant.people.length === 0 && !meant.unit}
            onClick={() => void confirm.run({ params: { id: proposal.id }, body: { ...meant, standardId } })}
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

/** What the customer said of themselves, whom they meant, and who may read it. */
function FromPage({ thankYou: { customer, named, shown } }: { thankYou: NonNullable<Proposal["thankYou"]> }) {
  const t = useWords(recognitionWords)
  return (
    <div>
      {named && (
        <Text fw={600} dir="auto">
          {t("meant", { named })}
        </Text>
      )}
      <Text size="sm">{t(`shown.${shown}`, { name: customer ?? "" })}</Text>
    </div>
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
