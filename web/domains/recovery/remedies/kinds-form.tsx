import { ActionIcon, Button, Checkbox, Group, NumberInput, Stack, Text, TextInput } from "@mantine/core"
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react"
import { useState } from "react"
import { getRemedyMenu, listRemedyKinds, setRemedyMenu } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { newKey } from "#web/app/new-key.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { inMinor, inWords } from "#web/domains/customers/value/minor.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import { remedyWords } from "./words.ts"

type Kind = Reply<typeof getRemedyMenu>["kinds"][number]
type Typed = Omit<Kind, "key" | "costMinor" | "worthMinor" | "suggestedMinor"> & {
  key: string | undefined
  at: string
  cost: string
  worth: string
  suggested: string
}

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
  const change = (at: string, changes: Partial<Typed>) =>
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
      <Stack component="ol" gap="lg" p={0}>
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
      </Stack>
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

type RowProps = {
  row: Typed
  currency: string
  onChange: (changes: Partial<Typed>) => void
  up: (() => void) | undefined
  down: (() => void) | undefined
}

function KindRow({ row, currency, onChange, up, down }: RowProps) {
  const t = useWords(remedyWords)
  const money = (key: "cost" | "worth" | "suggested") => (
    <TextInput
      label={t(key, { currency })}
      inputMode="decimal"
      maxLength={12}
      value={row[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <Group component="li" align="end" gap="sm">
      <ActionIcon variant="subtle" aria-label={t("up", { name: row.name })} disabled={!up} onClick={up}>
        <IconArrowUp aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={t("down", { name: row.name })} disabled={!down} onClick={down}>
        <IconArrowDown aria-hidden />
      </ActionIcon>
      <TextInput
        label={t("name")}
        maxLength={120}
        value={row.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Checkbox
        label={t("hasAmount")}
        checked={row.hasAmount}
        onChange={(event) => onChange({ hasAmount: event.currentTarget.checked })}
      />
      {row.hasAmount ? (
        <>
          <NumberInput
            label={t("costPercent")}
            min={0}
            max={200}
            value={row.costPercent}
            onChange={(value) => onChange({ costPercent: Number(value) || 0 })}
          />
          {money("suggested")}
        </>
      ) : (
        <>
          {money("cost")}
          {money("worth")}
        </>
      )}
      <Button variant="default" size="compact-sm" onClick={() => onChange({ retired: !row.retired })}>
        {t(row.retired ? "bringBack" : "retire")}
      </Button>
      {row.retired && <StateWord tone="quiet">{t("retired")}</StateWord>}
      {row.timesGiven > 0 && (
        <Text size="sm" c="dimmed">
          {t("timesGiven", { count: row.timesGiven })}
        </Text>
      )}
    </Group>
  )
}

const typedOf = ({ costMinor, worthMinor, suggestedMinor, ...kind }: Kind, currency: string): Typed => ({
  ...kind,
  at: kind.key,
  cost: inWords(costMinor, currency),
  worth: inWords(worthMinor, currency),
  suggested: suggestedMinor === null ? "" : inWords(suggestedMinor, currency),
})

const sentOf = ({ at: _, timesGiven: __, key, cost, worth, suggested, ...row }: Typed, currency: string) => ({
  ...row,
  ...(key !== undefined && { key }),
  costMinor: inMinor(cost, currency),
  worthMinor: inMinor(worth, currency),
  suggestedMinor: suggested.trim() === "" ? null : inMinor(suggested, currency),
})
