import { useNavigate } from "@tanstack/react-router"
import { getAward, rewriteAward } from "#contracts/awards.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { AwardForm, type Content } from "./award-form.tsx"
import { type Award, ofAwards } from "./award-of.ts"
import { awardsWords } from "./words.ts"

export function RewriteAwardScreen() {
  const t = useWords(awardsWords)
  const award = useReading(getAward, { params: { id: useParam("id") } })
  return (
    <Page
      title={award.data?.name ?? ""}
      lead={t("makeLead")}
      width="reading"
      trail={[{ title: t("awards"), href: "/awards" }]}
    >
      <Waiting on={award}>{(one) => <Rewriting award={one} />}</Waiting>
    </Page>
  )
}

function Rewriting({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const rewriting = useDeed(rewriteAward, { invalidates: ofAwards, over: award })
  const send = async (content: Content) => {
    const kept = await rewriting.run({ params: { id: award.id }, body: content })
    if (!kept) return undefined
    toasts.done(t("kept"))
    void navigate({ to: `/awards/${award.id}` as never })
    return kept
  }
  return (
    <AwardForm
      begin={contentOf(award)}
      known={Object.fromEntries(award.committee.map(({ id, name }) => [id, name]))}
      keptAs={`award-${award.id}`}
      onSend={send}
      doing={rewriting.doing}
      problem={rewriting.problem}
    />
  )
}

const contentOf = (award: Award): Content => ({
  name: award.name,
  purpose: award.purpose,
  criteria: award.criteria.map(({ standard, words }) => ({ standardId: standard.id, words })),
  decidedBy: award.decidedBy,
  committee: award.committee.map(({ id }) => id),
  chairId: award.committee.find(({ chairs }) => chairs)?.id ?? null,
  unitId: award.unit?.id ?? null,
  winners: award.winners,
  opensOn: award.opensOn,
  nominateUntil: award.nominateUntil,
  decideUntil: award.decideUntil,
  signedBy: award.signedBy,
})
