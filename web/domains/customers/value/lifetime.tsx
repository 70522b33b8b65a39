import { Alert } from "@mantine/core"
import { DataTable } from "#web/ui/data-table.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { type Forecast, tellLink } from "./sentences.ts"
import style from "./value.module.css"
import { valueWords } from "./words.ts"

/** What customers will bring in money, and how unevenly. */
export function Lifetime({ forecast }: { forecast: Forecast }) {
  const t = useWords(valueWords)
  const formats = useFormats()
  const { lifetime } = forecast
  if (lifetime === null) return <p className={style.quiet}>{t("noLifetime")}</p>
  const { whole, perCustomer, meanPurchase, years, discount, fifths } = lifetime
  const link = tellLink(forecast)
  return (
    <>
      <div className={style.facts}>
        <Facts
          facts={[
            { term: t("lifetime", { count: years }), value: formats.money(whole) },
            { term: t("perCustomer"), value: formats.money(perCustomer) },
            { term: t("meanPurchase"), value: formats.money(meanPurchase) },
          ]}
        />
        <p className={style.aside}>{t("lifetimeWhy", { discount: formats.share(discount) })}</p>
      </div>
      {link !== null && (
        <Alert color="saffron" mb="md">
          {t("linked", { direction: t(link.direction), value: formats.signed(link.value, 2) })}
        </Alert>
      )}
      <DataTable
        caption={t("fifths")}
        columns={[
          { key: "which", title: t("fifth.which"), cell: ({ n }) => t("fifth.nth", { n }) },
          {
            key: "customers",
            title: t("fifth.customers"),
            cell: ({ customers }) => formats.number(customers),
            number: true,
          },
          {
            key: "purchases",
            title: t("fifth.purchases"),
            cell: ({ purchasesNextYear }) => formats.number(purchasesNextYear, 0),
            number: true,
          },
          { key: "each", title: t("fifth.each"), cell: (fifth) => formats.money(fifth.perCustomer), number: true },
          { key: "share", title: t("fifth.share"), cell: ({ share }) => formats.share(share), number: true },
        ]}
        rows={fifths.map((fifth, at) => ({ ...fifth, n: at + 1 }))}
        rowKey={({ n }) => String(n)}
        empty={null}
      />
    </>
  )
}
