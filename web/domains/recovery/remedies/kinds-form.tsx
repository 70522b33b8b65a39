import { Button, Group, Text } from "@mantine/core"
import { useState } from "react"
import { getRemedyMenu, listRemedyKinds, setRemedyMenu } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { newKey } from "#web/app/new-key.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { inMinor, inWords } from "#web/domains/customers/value/minor.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { KindRow, type TypedKind } from "./kind-row.tsx"
import style from "./rows.module.css"
import { remedyWords } from "./words.ts"

type Kind = Reply<typeof getRemedyMenu>["kinds"][number]
/** The menu in its order; nothing is kept until the button says so. */
export function KindsForm({ kinds, currency, onKept }: { kinds: Kind[]; currency: string; onKept: () => void }) {
  const t = useWords(remedyWords)
  const toasts = useToasts()
  const [rows, setRows] = useState(() => kinds.map((kind) => typedOf(kind, currency)))
  const keep = useDeed(setRemedyMenu, {
    over: { kinds },
    invalidates: [getRemedyMenu, listRemedyKinds],
    done: () => toasts.done(t("menuKept")),
  })
  const change = (at: string, changes: Partial<TypedKind>) =>
    setRows(rows.map((row) => (row.at === at ? { ...row, ...changes } : row)))
  const move = (from: number, to: number) => {
    const next = [...rows]
    next.splice(to, 0, ...next.splice(from, 1))
    setRows(next)
  }
  const sent = rows.map((row) => sentOf(row, currency))
  const fits = setRemedyMenu.body.safeParse({ kinds: sent }).success
  const keepAll = async () => {
    if ((await keep.run({ body: { kinds: sent } })) !== undefined) onKept()
  }
  const add = () =>
    setRows([
      ...rows,
      {
        key: undefined,
        at: newKey(),
        name: t("newKind"),
        hasAmount: false,
        costPercent: 100,
        cost: "0",
        worth: "0",
        suggested: "",
        retired: false,
        timesGiven: 0,
      },
    ])
  return (
    <Sheet title={t("kinds")}>
      <Text size="sm">{t("kindsHelp")}</Text>
      <ol className={style.rows}>
        {rows.map((row, index) => (
          <KindRow
            key={row.at}
            row={row}
            currency={currency}
            onChange={(changes) => change(row.at, changes)}
            up={index > 0 ? () => move(index, index - 1) : undefined}
            down={index < rows.length - 1 ? () => move(index, index + 1) : undefined}
          />
        ))}
      </ol>
      <Group>
        <Button disabled={!fits} loading={keep.doing} onClick={() => void keepAll()}>
          {t("keepMenu")}
        </Button>
        <Button variant="default" onClick={add}>
          {t("add")}
        </Button>
      </Group>
    </Sheet>
  )
}

const typedOf = ({ costMinor, worthMinor, suggestedMinor, ...kind }: Kind, currency: string): TypedKind => ({
  ...kind,
  at: kind.key,
  cost: inWords(costMinor, currency),
  worth: inWords(worthMinor, currency),
  suggested: suggestedMinor === null ? "" : inWords(suggestedMinor, currency),
})

const sentOf = ({ at: _, timesGiven: __, key, cost, worth, suggested, ...row }: TypedKind, currency: string) => ({
  ...row,
  ...(key !== undefined && { key }),
  costMinor: inMinor(cost, currency),
  worthMinor: inMinor(worth, currency),
  suggestedMinor: suggested.trim() === "" ? null : inMinor(suggested, currency),
})
