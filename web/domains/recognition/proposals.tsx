import type { z } from "zod"
import type { listProposals } from "#contracts/recognition.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ProposalCard } from "./proposal-card.tsx"
import { recognitionWords } from "./words.ts"

type Proposals = z.output<typeof listProposals.reply>

/** Thanks that wait for somebody to say whom they mean; nothing where none wait. */
export function Proposals({ proposals }: { proposals: Proposals | undefined }) {
  const t = useWords(recognitionWords)
  if (!proposals || proposals.count === 0) return null
  return (
    <Sheet title={t("proposals")} tone="warm" actions={t("proposalsCount", { count: proposals.count })}>
      {proposals.items.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
    </Sheet>
  )
}
