import { useNavigate } from "@tanstack/react-router"
import { getMyRoleCard, getRoleCard, listRoleCards, rewriteRoleCard } from "#contracts/role-cards.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useStandards } from "../use-standards.ts"
import { standardsWords } from "../words.ts"
import { RoleCardForm } from "./role-card-form.tsx"
import { roleCardWords } from "./words.ts"

/** New answers for a job that has a card; the old ones are kept. */
export function RewriteRoleCard() {
  const t = useWords(roleCardWords)
  const say = useWords(standardsWords)
  const id = useParam("id")
  const toasts = useToasts()
  const navigate = useNavigate()
  const card = useReading(getRoleCard, { params: { id } })
  const standards = useStandards()
  const rewriting = useDeed(rewriteRoleCard, {
    over: card.data,
    invalidates: [getRoleCard, listRoleCards, getMyRoleCard],
    done: () => void navigate({ href: `/role-cards/${id}` }),
  })
  return (
    <Page
      title={t("rewrite")}
      lead={t("formLead")}
      trail={[
        { title: say("standards"), href: "/standards" },
        { title: t("roleCards"), href: "/role-cards" },
        { title: card.data?.job ?? "", href: `/role-cards/${id}` },
      ]}
      width="reading"
    >
      <Waiting on={card}>
        {({ job, serves, reaches, standards: named }) => (
          <RoleCardForm
            begin={{ job, serves, reaches, standards: named.map(({ id, how }) => ({ id, how })) }}
            jobIsKnown
            keep={`role-card-${id}`}
            standards={standards.data?.standards ?? []}
            onSend={async ({ job: _job, ...body }) => {
              const kept = await rewriting.run({ params: { id }, body })
              if (kept !== undefined) toasts.done(t("kept", { job }))
              return kept
            }}
            doing={rewriting.doing}
            problem={rewriting.problem}
          />
        )}
      </Waiting>
    </Page>
  )
}
