import { CaseCost } from "../causes/case-cost.tsx"
import { CaseClocks } from "../clocks/case-clocks.tsx"
import { FinalAnswer } from "../closing/final-answer.tsx"
import { TellAsStory } from "../closing/tell-as-story.tsx"
import { OwnerChain } from "../desk/owner-chain.tsx"
import { JoinedNotice } from "../joining/joined-notice.tsx"
import { LikeCases } from "../joining/like-cases.tsx"
import { CaseDeeds } from "./case-deeds.tsx"
import { CaseFacts } from "./case-facts.tsx"
import { CaseHistory } from "./case-history.tsx"
import type { CaseSection } from "./case-part.ts"
import { CaseWays, HistoryNotice, WhatTheySaid } from "./case-story.tsx"

/** The story, from its first word to what can be done now. A new section is a line here. */
export const storySections: readonly CaseSection[] = [
  { key: "history", section: HistoryNotice },
  { key: "joined", section: JoinedNotice },
  { key: "words", section: WhatTheySaid },
  { key: "entries", section: CaseHistory },
  { key: "final-answer", section: FinalAnswer },
  { key: "told", section: TellAsStory },
  { key: "deeds", section: CaseDeeds },
]

/** What stands beside the story. */
export const besideSections: readonly CaseSection[] = [
  { key: "like", section: LikeCases },
  { key: "facts", section: CaseFacts },
  { key: "chain", section: OwnerChain },
  { key: "clocks", section: ({ of: one }) => <CaseClocks id={one.id} unitId={one.unit.id} /> },
  { key: "cost", section: CaseCost },
  { key: "ways", section: CaseWays },
]
