import { Anchor, Button } from "@mantine/core"
import { useState } from "react"
import type { EarlySignals, Friction } from "#contracts/early-signals.ts"
import { searchText } from "#web/app/address.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { MendFriction } from "./mend-friction.tsx"
import { earlyWords } from "./words.ts"

/** What was noted last, and what became of it. */
export function FrictionList({ signals: { frictions, unit, from, to } }: { signals: EarlySignals }) {
  const t = useWords(earlyWords)
  const formats = useFormats()
  const [mending, setMending] = useState<Friction | null>(null)
  const columns: Column<Friction>[] = [
    { key: "what", title: t("friction"), cell: ({ what }) => <bdi>{what}</bdi> },
    {
      key: "where",
      title: t("where"),
      cell: ({ unit, touchpoint }) =>
        touchpoint ? t("unitAndTouchpoint", { unit: unit.name, touchpoint: touchpoint.name }) : unit.name,
    },
    { key: "when", title: t("when"), cell: ({ notedAt }) => <TimeAgo at={notedAt} /> },
    {
      key: "state",
      title: t("state"),
      cell: (one) => <State friction={one} day={formats.day} onMend={() => setMending(one)} />,
    },
  ]
  if (frictions.length === 0) return null
  return (
    <Sheet title={t("latest")}>
      {mending && <MendFriction friction={mending} onClose={() => setMending(null)} />}
      <DataTable
        caption={t("latest")}
        columns={columns}
        rows={frictions}
        rowKey={({ id }) => id}
        empty={null}
        csvHref={`/api/early-signals.csv${searchText({ unit: unit?.id, from, to })}`}
      />
    </Sheet>
  )
}

type StateProps = { friction: Friction; day: (day: string) => string; onMend: () => void }

function State({ friction: { mendedOn, mendedWords, fix, mayMend }, day, onMend }: StateProps) {
  const t = useWords(earlyWords)
  if (mendedOn && mendedWords) return <>{t("mendedHow", { day: day(mendedOn), words: mendedWords })}</>
  if (mendedOn) return <>{t("mendedOn", { day: day(mendedOn) })}</>
  return (
    <>
      {fix ? (
        <Anchor component={Link} href={`/fixes/${fix.id}`}>
          {t("toBeFixed", { title: fix.title })}
        </Anchor>
      ) : (
        t("open")
      )}{" "}
      {mayMend && (
        <Button size="compact-sm" variant="subtle" className="no-print" onClick={onMend}>
          {t("mend")}
        </Button>
      )}
    </>
  )
}
