import { Button } from "@mantine/core"
import { listRoleCards, writeRoleCard } from "#contracts/role-cards.ts"
import type { Reply } from "#contracts/route.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { standardsWords } from "../words.ts"
import { MyRoleCard } from "./my-role-card.tsx"
import style from "./role-cards.module.css"
import { roleCardWords } from "./words.ts"

type Read = Reply<typeof listRoleCards>

/** Every job's card, one's own first; for leads also the jobs without one. */
export function RoleCardsScreen() {
  const t = useWords(roleCardWords)
  const say = useWords(standardsWords)
  const writes = mayOpen(writeRoleCard.access, useSession()) === "yes"
  const read = useReading(listRoleCards)
  return (
    <Page
      title={t("roleCards")}
      lead={t("lead")}
      trail={[{ title: say("standards"), href: "/standards" }]}
      actions={writes && <Write />}
      printable
    >
      <MyRoleCard />
      <Waiting on={read}>
        {(read) => (
          <>
            <Cards read={read} writes={writes} />
            {read.without.length > 0 && <Without without={read.without} />}
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Write() {
  const t = useWords(roleCardWords)
  return (
    <Button component={Link} href="/role-cards/new">
      {t("write")}
    </Button>
  )
}

function Cards({ read, writes }: { read: Read; writes: boolean }) {
  const t = useWords(roleCardWords)
  return (
    <DataTable
      caption={t("roleCards")}
      columns={[
        { key: "job", title: t("job"), cell: ({ job }) => job, by: ({ job }) => job },
        { key: "people", title: t("people"), cell: ({ people }) => people, number: true },
      ]}
      rows={read.cards}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/role-cards/${id}`}
      empty={
        <EmptyState title={t("nothing")} firstStep={writes && <Write />}>
          {writes ? t("nothingWhy") : t("nothingYet")}
        </EmptyState>
      }
    />
  )
}

function Without({ without }: { without: Read["without"] }) {
  const t = useWords(roleCardWords)
  return (
    <Sheet title={t("without")}>
      <p className={style.note}>{t("withoutWhy")}</p>
      <DataTable
        caption={t("without")}
        columns={[
          { key: "job", title: t("job"), cell: ({ job }) => job, by: ({ job }) => job },
          { key: "people", title: t("people"), cell: ({ people }) => people, number: true },
          {
            key: "write",
            phone: "bare",
            title: t("writeFor"),
            cell: ({ job }) => <Link href={`/role-cards/new?job=${encodeURIComponent(job)}`}>{t("writeFor")}</Link>,
          },
        ]}
        rows={without}
        rowKey={({ job }) => job}
        empty={null}
      />
    </Sheet>
  )
}
