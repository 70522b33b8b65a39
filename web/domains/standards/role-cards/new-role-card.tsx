import { Button } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { getMyRoleCard, listRoleCards, writeRoleCard } from "#contracts/role-cards.ts"
import { useFilters } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useStandards } from "../use-standards.ts"
import { standardsWords } from "../words.ts"
import { RoleCardForm } from "./role-card-form.tsx"
import { roleCardFilters } from "./routes.ts"
import { roleCardWords } from "./words.ts"

/** The card of a job that has none. */
export function NewRoleCard() {
  const t = useWords(roleCardWords)
  const say = useWords(standardsWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const [{ job = "" }] = useFilters(roleCardFilters)
  const standards = useStandards()
  const writing = useDeed(writeRoleCard, {
    invalidates: [listRoleCards, getMyRoleCard],
    done: ({ id }) => void navigate({ href: `/role-cards/${id}` }),
  })
  return (
    <Page
      title={t("write")}
      lead={t("formLead")}
      trail={[
        { title: say("standards"), href: "/standards" },
        { title: t("roleCards"), href: "/role-cards" },
      ]}
      width="reading"
    >
      <Waiting on={standards}>
        {({ standards }) =>
          standards.some(({ state }) => state === "published") ? (
            <RoleCardForm
              key={job}
              begin={{ job, serves: "", reaches: "", standards: [] }}
              jobIsKnown={false}
              keep={`new-role-card-${job}`}
              standards={standards}
              onSend={async (body) => {
                const kept = await writing.run({ body })
                if (kept !== undefined) toasts.done(t("kept", { job: body.job }))
                return kept
              }}
              doing={writing.doing}
              problem={writing.problem}
            />
          ) : (
            <EmptyState
              title={t("needsStandards")}
              firstStep={
                <Button component={Link} href="/standards">
                  {say("standards")}
                </Button>
              }
            >
              {t("needsStandardsWhy")}
            </EmptyState>
          )
        }
      </Waiting>
    </Page>
  )
}
