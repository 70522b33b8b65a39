import { Alert, Checkbox, NativeSelect } from "@mantine/core"
import { useState } from "react"
import {
  addCause,
  type CauseNode,
  listCauses,
  moveCause,
  type Pareto as ParetoRead,
  paretoFilters,
  readPareto,
} from "#contracts/recovery.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { UnitAndDays } from "#web/domains/measures/unit-and-days.tsx"
import { Pareto } from "#web/ui/chart/pareto.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useThemeName } from "#web/words/themes.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { AddCause } from "./add-cause.tsx"
import { CauseTree } from "./cause-tree.tsx"
import { causeWords } from "./words.ts"

/** Which few causes make up most of what goes wrong, and the tree of all of them. */
export function CausesScreen() {
  const t = useWords(causeWords)
  const [filters, setFilters] = useFilters(paretoFilters)
  const pareto = useReading(readPareto, { query: filters })
  const causes = useReading(listCauses)
  return (
    <Page title={t("causes")} lead={t("lead")} trail={[{ title: t("cases"), href: "/cases" }]} width="wide" printable>
      <Waiting on={pareto} lines={6}>
        {(read) => (
          <>
            <FilterBar>
              <UnitAndDays filters={filters} shown={read} onChange={setFilters} />
              <NativeSelect
                label={t("by")}
                value={filters.by}
                onChange={({ currentTarget }) => setFilters({ by: currentTarget.value as "cause" })}
                data={paretoFilters.shape.by.unwrap().options.map((value) => ({ value, label: t(`by.${value}`) }))}
              />
              <NativeSelect
                label={t("only")}
                value={filters.only}
                onChange={({ currentTarget }) => setFilters({ only: currentTarget.value as "all" })}
                data={paretoFilters.shape.only.unwrap().options.map((value) => ({ value, label: t(`only.${value}`) }))}
              />
            </FilterBar>
            <Few read={read} by={filters.by} view={searchText({ ...filters, from: read.from, to: read.to })} />
          </>
        )}
      </Waiting>
      <Waiting on={causes}>{({ causes }) => <Tree causes={causes} />}</Waiting>
    </Page>
  )
}

/** So many rows are drawn; the file has all. */
const mostDrawn = 20

function Few({ read, by, view }: { read: ParetoRead; by: "cause" | "top" | "theme" | "unit"; view: string }) {
  const t = useWords(causeWords)
  const formats = useFormats()
  const themeName = useThemeName()
  const { rows, few, counted, without } = read
  const share = formats.share(rows[few - 1]?.cumulated ?? 0)
  const nameOf = (name: string) => (by === "theme" ? themeName(name) : name)
  const told =
    by === "theme"
      ? t("themesTold", { count: counted })
      : few === 1
        ? t("fewOne", { name: rows[0]?.name ?? "", share, count: counted })
        : t("fewTold", { few, all: rows.length, share, count: counted })
  return (
    <Sheet title={t("few")}>
      {rows.length === 0 ? (
        <p>{t("fewNone")}</p>
      ) : (
        <Pareto
          title={t("few")}
          titleAbove
          told={told}
          place="few"
          view={`/causes${view}`}
          csvHref={`/api/causes/pareto.csv${view}`}
          few={few}
          bars={rows.slice(0, mostDrawn).map(({ name, ...row }) => ({ label: nameOf(name), ...row }))}
        />
      )}
      {rows.length > mostDrawn && <p>{t("drawn", { drawn: mostDrawn, all: rows.length })}</p>}
      {without > 0 && <p>{t(by === "theme" ? "withoutTheme" : "without", { count: without })}</p>}
    </Sheet>
  )
}

function Tree({ causes }: { causes: readonly CauseNode[] }) {
  const t = useWords(causeWords)
  const session = useSession()
  const toasts = useToasts()
  const [retired, setRetired] = useState(false)
  const move = useDeed(moveCause, { invalidates: [listCauses, readPareto] })
  const mayKeep = mayOpen(addCause.access, session) === "yes"
  const shown = retired ? causes : causes.filter(({ retired }) => !retired)
  const run = async ({ id, name }: CauseNode, parentId: string | null) => {
    const done = await move.run({ params: { id }, body: { parentId } })
    const parent = causes.find((cause) => cause.id === parentId)?.name
    if (done) toasts.done(parent === undefined ? t("movedTop", { name }) : t("moved", { name, parent }))
  }
  return (
    <>
      <Sheet title={t("tree")}>
        {causes.length === 0 ? (
          <EmptyState title={t("treeEmpty")}>{t("treeEmptyWhy")}</EmptyState>
        ) : (
          <>
            {mayKeep && (
              <Alert color="gray" className="no-print">
                {t("treeHelp")}
              </Alert>
            )}
            <CauseTree causes={shown} onMove={mayKeep ? (cause, parentId) => void run(cause, parentId) : undefined} />
            {causes.some(({ retired }) => retired) && (
              <Checkbox
                label={t("showRetired")}
                checked={retired}
                onChange={(event) => setRetired(event.currentTarget.checked)}
              />
            )}
          </>
        )}
      </Sheet>
      {mayKeep && (
        <Sheet title={t("add")}>
          <AddCause causes={causes} />
        </Sheet>
      )}
    </>
  )
}
