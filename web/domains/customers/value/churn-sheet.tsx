import { SegmentedControl } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { getChurn } from "#contracts/value.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Curves } from "#web/ui/chart/curves.tsx"
import { DataTable } from "#web/ui/data-table.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useValueView, valueFilters } from "./filters.ts"
import { NotYet } from "./not-yet.tsx"
import { Reasons } from "./reasons.tsx"
import { type Churn, tellDifference, tellStay, writtenP } from "./sentences.ts"
import style from "./value.module.css"
import { valueWords } from "./words.ts"

/** How long customers stay, and why they leave. */
export function ChurnSheet() {
  const t = useWords(valueWords)
  const [filters] = useFilters(valueFilters)
  const churn = useReading(getChurn, { query: filters })
  return (
    <Waiting on={churn}>
      {({ churn, until }) =>
        churn.state === "ready" ? (
          <>
            <Sheet title={t("churn")}>
              <By />
              <Stays churn={churn} until={until} />
            </Sheet>
            <Reasons churn={churn} until={until} />
          </>
        ) : (
          <NotYet title={t("churn")} why={churn} />
        )
      }
    </Waiting>
  )
}

function By() {
  const t = useWords(valueWords)
  const [{ by }, setFilters] = useFilters(valueFilters)
  const narrow = useMediaQuery("(max-width: 50rem)")
  return (
    <SegmentedControl
      className="no-print"
      aria-label={t("churn.by")}
      value={by}
      onChange={(to) => setFilters({ by: to as typeof by })}
      data={(["all", "unit", "first-purchase"] as const).map((value) => ({ value, label: t(`churn.by.${value}`) }))}
      orientation={narrow ? "vertical" : "horizontal"}
      mb="md"
    />
  )
}

function Stays({ churn, until }: { churn: Churn; until: string }) {
  const t = useWords(valueWords)
  const formats = useFormats()
  const name = useGroupName()
  const told = useTold(churn)
  const view = useValueView(until)
  const groups = churn.curves.map((curve) => ({ ...curve, name: name(curve.group) }))
  if (groups.length === 0) return <p className={style.quiet}>{t("churn.noGroup")}</p>
  return (
    <>
      <Curves
        title={t("churn")}
        titleAbove
        told={told}
        place="stay"
        view={view}
        curves={groups.map(({ name, points }) => ({
          name,
          steps: true,
          points: points.map(({ day, share, low, high }) =>
            groups.length > 3 ? { x: day, y: share } : { x: day, y: share, low, high },
          ),
        }))}
        across={{ title: t("churn.days") }}
        upward={{ title: t("churn.share"), written: formats.share, from: 0, to: 1 }}
      />
      <p className={style.aside}>
        {t("churn.why")} {churn.leftOut > 0 && t("churn.leftOut", { count: churn.leftOut })}
      </p>
      <DataTable
        caption={t("churn.groups")}
        columns={[
          { key: "group", title: t("churn.group"), cell: ({ name }) => name },
          {
            key: "customers",
            title: t("churn.customers"),
            cell: ({ customers }) => formats.number(customers),
            number: true,
          },
          { key: "left", title: t("churn.left"), cell: ({ left }) => formats.number(left), number: true },
          { key: "median", title: t("churn.median"), cell: ({ median }) => <Median median={median} /> },
        ]}
        rows={groups}
        rowKey={({ name }) => name}
        empty={null}
      />
    </>
  )
}

function useTold(churn: Churn): string {
  const t = useWords(valueWords)
  const formats = useFormats()
  const difference = tellDifference(churn)
  if (difference !== null) return t(difference.key, { p: writtenP(difference.p, formats.number) })
  const stay = tellStay(churn)
  if (stay === null) return t("notYet")
  const { customers, left } = churn
  return t(stay.key, { days: stay.days, share: formats.share(stay.share), customers, left })
}

function Median({ median: { day, low, high } }: { median: Churn["curves"][number]["median"] }) {
  const t = useWords(valueWords)
  if (day === null) return t("churn.notHalf")
  const days = Math.round(day)
  if (low === null) return t("churn.medianDays", { days })
  return t("churn.medianRange", {
    days,
    low: String(Math.round(low)),
    high: high === null ? t("churn.open") : String(Math.round(high)),
  })
}

function useGroupName() {
  const t = useWords(valueWords)
  return ({ name, band }: Churn["curves"][number]["group"]) =>
    name ?? (band === null ? t("churn.everybody") : t(`band.${band}`))
}
