import { DataTable } from "#web/ui/data-table.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { MoneyText } from "#web/ui/money-text.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./customer-screen.module.css"
import type { Customer } from "./customer-screen.tsx"
import { customersWords } from "./words.ts"

/** What a customer bought: the latest, and the sum of all. */
export function Purchases({ customer: { purchases, bought } }: { customer: Customer }) {
  const t = useWords(customersWords)
  const formats = useFormats()
  if (bought.times === 0)
    return (
      <Sheet title={t("bought")}>
        <p className={style.quiet}>{t("boughtNothing")}</p>
      </Sheet>
    )
  const sums = formats.list(bought.sums.map(formats.money))
  return (
    <Sheet title={t("bought")}>
      <p className={style.quiet}>{t("boughtTimes", { count: bought.times, sums })}</p>
      <DataTable
        caption={t("bought")}
        columns={[
          { key: "when", title: t("column.when"), cell: ({ at }) => <Moment at={at} as="day" /> },
          { key: "what", title: t("column.what"), cell: ({ what, unit }) => what ?? unit?.name ?? "" },
          {
            key: "amount",
            title: t("column.amount"),
            cell: ({ amount }) => <MoneyText amount={amount} />,
            number: true,
          },
        ]}
        rows={purchases}
        rowKey={({ id }) => id}
        sorts="server"
        empty={null}
      />
      {purchases.length < bought.times && (
        <p className={style.quiet}>{t("latest", { count: bought.times, shown: purchases.length })}</p>
      )}
    </Sheet>
  )
}
