import { Button } from "@mantine/core"
import type { z } from "zod"
import { endServiceAccount, listServiceAccounts, type serviceAccount } from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Moment, TimeAgo } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { AddServiceAccount } from "./add-service-account.tsx"
import { administrationWords } from "./words.ts"

type Account = z.output<typeof serviceAccount>

/** Programs that may call the API. */
export function ServiceAccounts() {
  const t = useWords(administrationWords)
  const formats = useFormats()
  const accounts = useReading(listServiceAccounts)
  return (
    <Page
      title={t("serviceAccounts")}
      lead={t("serviceAccountsLead")}
      trail={[{ title: t("administration"), href: "/administration" }]}
    >
      <Waiting on={accounts}>
        {({ accounts }) => (
          <DataTable
            caption={t("serviceAccounts")}
            columns={[
              { key: "program", title: t("column.program"), cell: ({ name }) => name },
              {
                key: "scopes",
                title: t("column.scopes"),
                cell: ({ scopes }) => formats.list(scopes.map((scope) => t(`scope.${scope}`))),
              },
              {
                key: "made",
                title: t("column.made"),
                cell: ({ madeAt }) => <Moment at={madeAt} as="day" />,
                phone: "hide",
              },
              {
                key: "used",
                title: t("column.used"),
                cell: ({ usedAt }) => (usedAt === null ? t("neverUsed") : <TimeAgo at={usedAt} />),
              },
              { key: "end", title: t("column.deeds"), phone: "bare", cell: (account) => <End account={account} /> },
            ]}
            rows={accounts}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t("noAccounts")}>{t("noAccountsWhy")}</EmptyState>}
          />
        )}
      </Waiting>
      <AddServiceAccount />
    </Page>
  )
}

function End({ account: { id, name } }: { account: Account }) {
  const t = useWords(administrationWords)
  const toasts = useToasts()
  const ending = useDeed(endServiceAccount, {
    invalidates: [listServiceAccounts],
    done: () => toasts.done(t("accountEnded")),
  })
  return (
    <ConfirmDeed
      title={t("endAccountAsk", { name })}
      deed={t("endAccount")}
      onConfirm={() => ending.run({ params: { id } })}
      ask={(open) => (
        <Button size="compact-md" variant="subtle" color="brick" onClick={open}>
          {t("endAccount")}
        </Button>
      )}
    >
      {t("endAccountWhat")}
    </ConfirmDeed>
  )
}
