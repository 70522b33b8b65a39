import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { draftAward } from "#contracts/awards.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { AwardForm, type Content } from "./award-form.tsx"
import { ofAwards } from "./award-of.ts"
import { awardsWords } from "./words.ts"

/** Two weeks to nominate and one to decide, unless somebody chooses otherwise. */
function emptyOn(now: Date): Content {
  const dayIn = (days: number) => {
    const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12)
    return at.toISOString().slice(0, 10)
  }
  return {
    name: "",
    purpose: "",
    criteria: [],
    decidedBy: "vote",
    committee: [],
    chairId: null,
    unitId: null,
    winners: 1,
    opensOn: dayIn(0),
    nominateUntil: dayIn(14),
    decideUntil: dayIn(21),
    signedBy: "",
  }
}

export function NewAwardScreen() {
  const t = useWords(awardsWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const [begin] = useState(() => emptyOn(new Date()))
  const drafting = useDeed(draftAward, { invalidates: ofAwards })
  const send = async (content: Content) => {
    const made = await drafting.run({ body: content })
    if (!made) return undefined
    toasts.done(t("kept"))
    void navigate({ to: `/awards/${made.id}` as never })
    return made
  }
  return (
    <Page title={t("make")} lead={t("makeLead")} width="reading" trail={[{ title: t("awards"), href: "/awards" }]}>
      <AwardForm
        begin={begin}
        known={{}}
        keptAs="award-new"
        onSend={send}
        doing={drafting.doing}
        problem={drafting.problem}
      />
    </Page>
  )
}
