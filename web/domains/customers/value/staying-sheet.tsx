import { SegmentedControl } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { getStaying } from "#contracts/value.ts"
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
import { type Staying, tellDifference, tellStay, writtenP } from "./sentences.ts"
import style from "./value.module.css"
import { valueWords } from "./words.ts"

/** How long customers stay, and why they leave. */
export function StayingSheet() {
  const t = useWords(valueWords)
  const [filters] = useFilters(valueFilters)
  const staying = useReading(getStaying, { query: filters })
  return (
    <Waiting on={staying}>
      {({ staying, until }) =>
        staying.state === "ready" ? (
          <>
            <Sheet title={t("staying")}>
              <By />
              <Stays staying={staying} until={until} />
            </Sheet>
            <Reasons staying={staying} until={until} />
          </>
        ) : (
          <NotYet title={t("staying")} why={staying} />
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
      aria-label={t("staying.by")}
      value={by}
      onChange={(to) => setFilters({ by: to as typeof by })}
      data={(["all", "unit", "first-purchase"] as const).map((value) => ({ value, label: t(`staying.by.${value}`) }))}
      orientation={narrow ? "vertical" : "horizontal"}
      mb="md"
    />
  )
}

function Stays({ staying, until }: { staying: Staying; until: string }) {
  const t = useWords(valueWords)
  const formats = useFormats()
  const name = useGroupName()
  const told = useTold(staying)
  const view = useValueView(until)
  const groups = staying.curves.map((curve) => ({ ...curve, name: name(curve.group) }))
  if (groups.length === 0) return <p className={style.quiet}>{t("staying.noGroup")}</p>
  return (
    <>
      <Curves
        title={t("staying")}
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
        across={{ title: t("staying.days") }}
        upward={{ title: t("staying.share"), written: formats.share, from: 0, to: 1 }}
      />
      <p className={style.aside}>
        {t("staying.why")} {staying.leftOut > 0 && t("staying.leftOut", { count: staying.leftOut })}
      </p>
      <DataTable
        caption={t("staying.groups")}
        columns={[
          { key: "group", title: t("staying.group"), cell: ({ name }) => name },
          {
            key: "customers",
            title: t("staying.customers"),
            cell: ({ customers }) => formats.number(customers),
            number: true,
          },
          { key: "left", title: t("staying.left"), cell: ({ left }) => formats.number(left), number: true },
          { key: "median", title: t("staying.median"), cell: ({ median }) => <Median median={median} /> },
        ]}
        rows={groups}
        rowKey={({ name }) => name}
        empty={null}
      />
    </>
  )
}

function useTold(staying: Staying): string {
  const t = useWords(valueWords)
  const formats = useFormats()
  const difference = tellDifference(staying)
  if (difference !== null) return t(difference.key, { p: writtenP(difference.p, formats.number) })
  const stay = tellStay(staying)
  if (stay === null) return t("notYet")
  const { customers, left } = staying
  return t(stay.key, { days: stay.days, share: formats.share(stay.share), customers, left })
}

function Median({ median: { day, low, high } }: { median: Staying["curves"][number]["median"] }) {
  const t = useWords(valueWords)
  if (day === null) return t("staying.notHalf")
  const days = Math.round(day)
  if (low === null) return t("staying.medianDays", { days })
  return t("staying.medianRange", {
    days,
    low: String(Math.round(low)),
    high: high === null ? t("staying.open") : String(Math.round(high)),
  })
}

function useGroupName() {
  const t = useWords(valueWords)
  return ({ name, band }: Staying["curves"][number]["group"]) =>
    name ?? (band === null ? t("staying.everybody") : t(`band.${band}`))
}
