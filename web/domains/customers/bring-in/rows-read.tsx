import { Button } from "@mantine/core"
import type { previewPurchases, RowsKept } from "#contracts/purchases.ts"
import type { Reply } from "#contracts/route.ts"
import { DataTable } from "#web/ui/data-table.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { MoneyText } from "#web/ui/money-text.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useRowProblems } from "#web/words/row-problems.ts"
import { useWords } from "#web/words/use-words.ts"
import { bringInWords } from "./words.ts"

/** What a look found, where nothing is kept yet; or what became of the rows. */
export type Outcome = (Reply<typeof previewPurchases> & { kept: null }) | RowsKept

export function RowsRead({ outcome }: { outcome: Outcome }) {
  const t = useWords(bringInWords)
  const sayProblems = useRowProblems()
  const { read, rejected, bad } = outcome
  const rejectedToo = rejected > 0 ? t("rejected", { count: rejected }) : ""
  return (
    <>
      {outcome.kept === null ? (
        <Sheet title={t("first")}>
          <p>
            {t("wouldKeep", { count: read - rejected })} {rejectedToo}
          </p>
          <FirstRows rows={outcome.first} />
        </Sheet>
      ) : (
        <Sheet title={t("done")} tone="accent">
          <p role="status">
            {t("kept", { count: outcome.kept })}{" "}
            {outcome.duplicates > 0 && t("duplicates", { count: outcome.duplicates })} {rejectedToo}
          </p>
          <Button component={Link} href="/value" variant="default">
            {t("toValue")}
          </Button>
        </Sheet>
      )}
      {bad.length > 0 && (
        <Sheet title={t("bad")}>
          <DataTable
            caption={t("bad")}
            columns={[
              { key: "line", title: t("line"), cell: ({ line }) => line },
              { key: "reason", title: t("reason"), cell: sayProblems },
            ]}
            rows={bad}
            rowKey={({ line }) => String(line)}
            empty={null}
          />
        </Sheet>
      )}
    </>
  )
}

function FirstRows({ rows }: { rows: Reply<typeof previewPurchases>["first"] }) {
  const t = useWords(bringInWords)
  return (
    <DataTable
      caption={t("first")}
      columns={[
        { key: "customer", title: t("customer"), cell: ({ customer }) => <bdi>{customer}</bdi> },
        { key: "when", title: t("when"), cell: ({ at }) => <Moment at={at} as="day" /> },
        { key: "amount", title: t("amount"), cell: ({ amount }) => <MoneyText amount={amount} />, number: true },
        { key: "line", title: t("line"), cell: ({ line }) => line, number: true, phone: "hide" },
      ]}
      rows={rows}
      rowKey={({ line }) => String(line)}
      empty={null}
    />
  )
}
