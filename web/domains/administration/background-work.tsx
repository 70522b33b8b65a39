import { Button } from "@mantine/core"
import { listDeadLetters, retryDeadLetters } from "#contracts/house.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./administration.module.css"
import { administrationWords } from "./words.ts"

/** Work that failed nine times, and trying it anew. */
export function BackgroundWork() {
  const t = useWords(administrationWords)
  const toasts = useToasts()
  const letters = useReading(listDeadLetters)
  const retry = useDeed(retryDeadLetters, {
    invalidates: [listDeadLetters],
    done: ({ retried }) => toasts.done(t("retried", { count: retried })),
  })
  const some = (letters.data?.letters.length ?? 0) > 0
  return (
    <Page
      title={t("work")}
      lead={t("workLead")}
      trail={[{ title: t("administration"), href: "/administration" }]}
      actions={
        some && (
          <Button loading={retry.doing} onClick={() => void retry.run({ body: {} })}>
            {t("retry")}
          </Button>
        )
      }
    >
      <Waiting on={letters}>
        {({ letters }) => (
          <DataTable
            caption={t("work")}
            columns={[
              { key: "work", title: t("column.work"), cell: ({ queue }) => <bdi>{queue}</bdi> },
              { key: "failed", title: t("column.failed"), cell: ({ at }) => <Moment at={at} /> },
              {
                key: "why",
                title: t("column.why"),
                cell: ({ failure }) => <span className={style.why}>{failure}</span>,
              },
            ]}
            rows={letters}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t("noWork")}>{t("noWorkWhy")}</EmptyState>}
          />
        )}
      </Waiting>
    </Page>
  )
}
