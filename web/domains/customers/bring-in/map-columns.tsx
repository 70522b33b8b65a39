import { Button, Checkbox, Group, NativeSelect, SimpleGrid, TextInput } from "@mantine/core"
import { useState } from "react"
import {
  getBandRule,
  importLeavings,
  importPurchases,
  type LeavingMap,
  leavingMap,
  type PurchaseMap,
  previewPurchases,
  purchaseMap,
} from "#contracts/purchases.ts"
import { getStaying, getValue } from "#contracts/value.ts"
import { useDeed } from "#web/app/deed.ts"
import { useSession } from "#web/app/session.ts"
import { useProgress } from "#web/app/use-progress.ts"
import { RowsUnderWay } from "#web/ui/rows-under-way.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type DayForm, guessColumns, type Looked } from "./guess-columns.ts"
import { type Outcome, RowsRead } from "./rows-read.tsx"
import { bringInWords } from "./words.ts"

export type Held = { what: "purchases" | "leavings"; csv: string; looked: Looked }

const keysOf = {
  purchases: ["customer", "email", "name", "at", "amount", "currency", "key", "unit", "what"],
  leavings: ["customer", "email", "day", "reason"],
} as const
type ColumnKey = (typeof keysOf)["purchases" | "leavings"][number]

const dates: readonly DayForm[] = ["iso", "compact", "day-first", "month-first"]
const changes = { invalidates: [getValue, getStaying, getBandRule] }

/** Which column is which, guessed, to be put right; then a look, then the deed. */
export function MapColumns({ held: { what, csv, looked } }: { held: Held }) {
  const t = useWords(bringInWords)
  const { organisation } = useSession()
  const guessed = guessColumns(looked)
  const [columns, setColumns] = useState<Partial<Record<ColumnKey, number>>>({
    ...guessed,
    ...(guessed.at && { day: guessed.at }),
  })
  const [form, setForm] = useState({
    header: looked.header,
    date: looked.date,
    decimal: looked.decimal,
    currency: organisation.currency,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  const [outcome, setOutcome] = useState<Outcome>()
  const [missing, setMissing] = useState(false)
  const under = useProgress()
  const looking = useDeed(previewPurchases)
  const bringing = useDeed(importPurchases, changes)
  const noting = useDeed(importLeavings, changes)

  const underWay = looking.doing || bringing.doing || noting.doing
  const { header, date, timeZone, decimal, currency } = form
  const chosen = Object.fromEntries(keysOf[what].flatMap((key) => (columns[key] ? [[key, columns[key]]] : [])))
  const rows = { version: 1, delimiter: looked.delimiter, header, date, timeZone, columns: chosen }
  const purchases = () => purchaseMap.safeParse({ ...rows, decimal, currency }).data
  const leavings = () => leavingMap.safeParse(rows).data
  const told = async <M,>(map: M | undefined, act: (map: M) => Promise<Outcome | undefined>) => {
    setMissing(map === undefined)
    if (map !== undefined) setOutcome(await act(map))
  }
  const look = () =>
    told(purchases(), async (map: PurchaseMap) => {
      const seen = await under.follow((progress) => looking.run({ query: { progress }, body: { csv, map } }))
      return seen && { ...seen, kept: null }
    })
  const bringIn = () =>
    what === "purchases"
      ? told(purchases(), (map: PurchaseMap) =>
          under.follow((progress) => bringing.run({ query: { progress }, body: { csv, map } })),
        )
      : told(leavings(), (map: LeavingMap) =>
          under.follow((progress) => noting.run({ query: { progress }, body: { csv, map } })),
        )

  return (
    <>
      <Sheet title={t("columns")}>
        <p>{t("columnsHelp")}</p>
        <Checkbox
          label={t("headerRow")}
          checked={header}
          onChange={(event) => setForm({ ...form, header: event.currentTarget.checked })}
          mb="md"
        />
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
          {keysOf[what].map((key) => (
            <NativeSelect
              key={key}
              label={t(`column.${key}`)}
              value={String(columns[key] ?? "")}
              onChange={(event) => setColumns({ ...columns, [key]: Number(event.currentTarget.value) || undefined })}
              data={[{ value: "", label: t("notThere") }, ...choicesOf(looked, t)]}
            />
          ))}
          <NativeSelect
            label={t("dates")}
            value={date}
            onChange={(event) => setForm({ ...form, date: event.currentTarget.value as DayForm })}
            data={dates.map((value) => ({ value, label: t(`date.${value}`) }))}
          />
          {what === "purchases" && (
            <>
              <NativeSelect
                label={t("decimals")}
                value={decimal}
                onChange={(event) => setForm({ ...form, decimal: event.currentTarget.value as "." | "," })}
                data={[
                  { value: ".", label: t("decimal.point") },
                  { value: ",", label: t("decimal.comma") },
                ]}
              />
              <TextInput
                label={t("currency")}
                value={currency}
                onChange={(event) => setForm({ ...form, currency: event.currentTarget.value.toUpperCase() })}
                maxLength={3}
                dir="ltr"
              />
              <TextInput
                label={t("timeZone")}
                value={timeZone}
                onChange={(event) => setForm({ ...form, timeZone: event.currentTarget.value })}
                maxLength={60}
                dir="ltr"
              />
            </>
          )}
        </SimpleGrid>
        {missing && <p role="alert">{what === "purchases" ? t("missing") : t("missingLeaving")}</p>}
        <Group mt="md">
          {what === "purchases" && (
            <Button variant="default" loading={looking.doing} onClick={() => void look()}>
              {t("look")}
            </Button>
          )}
          <Button loading={bringing.doing || noting.doing} onClick={() => void bringIn()}>
            {t("bringIn")}
          </Button>
        </Group>
      </Sheet>
      {underWay && <RowsUnderWay title={t(looking.doing ? "look" : "bringIn")} at={under.at} />}
      {outcome && !underWay && <RowsRead outcome={outcome} />}
    </>
  )
}

function choicesOf({ columns }: Looked, t: ReturnType<typeof useWords<(typeof bringInWords)["english"]>>) {
  return columns.map(({ name, example }, at) => {
    const column = name || t("nth", { n: at + 1 })
    return {
      value: String(at + 1),
      label: example === "" ? column : t("example", { column, example: example.slice(0, 24) }),
    }
  })
}
