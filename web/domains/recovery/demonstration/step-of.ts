import type { getDemonstration } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import type { Case } from "../cases/case-of.ts"

export type Demonstration = Reply<typeof getDemonstration>

/** What a demonstration goes through, in order. */
export const steps = ["scan", "answered", "work", "asked", "said"] as const
export type Step = (typeof steps)[number]

/** Where it stands; `case` is undefined until it has been read. An answer that opens no case is as far as "answered". */
export function stepOf(shown: Demonstration, found: Pick<Case, "state" | "closure"> | undefined): Step {
  if (shown.answeredAt === null) return "scan"
  if (shown.caseId === null || found === undefined) return "answered"
  if (found.state === "answered") return "asked"
  return found.state === "open" ? "work" : "said"
}
