import { Button } from "@mantine/core"
import { useState } from "react"
import type { z } from "zod"
import type { listProposals } from "#contracts/recognition.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ProposalCard } from "./proposal-card.tsx"
import { recognitionWords } from "./words.ts"

type Proposals = z.output<typeof listProposals.reply>

/** Thanks that wait for somebody to say whom they mean, `atFirst` of them until more are asked for; nothing where none wait. */
export function Proposals({ proposals, atFirst = 3 }: { proposals: Proposals | undefined; atFirst?: number }) {
  const t = useWords(recognitionWords)
  const [all, setAll] = useState(false)
  if (!proposals || proposals.count === 0) return null
  const shown = all ? proposals.items : proposals.items.slice(0, atFirst)
  return (
    <Sheet title={t("proposals")} tone="warm" actions={t("proposalsCount", { count: proposals.count })}>
      {shown.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
      {shown.length < proposals.items.length && (
        <Button variant="default" mt="md" onClick={() => setAll(true)}>
          {t("showAllProposals")}
        </Button>
      )}
    </Sheet>
  )
}
