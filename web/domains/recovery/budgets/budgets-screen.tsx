import { Button, Group, Progress, Stack, Text } from "@mantine/core"
import { useState } from "react"
import { listRemedyBudgets, removeRemedyBudget } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { MoneyText } from "#web/ui/money-text.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { BudgetForm } from "./budget-form.tsx"
import { budgetWords } from "./words.ts"

type Budgets = Reply<typeof listRemedyBudgets>
export type Budget = Budgets["budgets"][number]

/** What the units I lead may spend on putting right, what they have spent, and whether much or little of it is used. */
export function BudgetsScreen() {
  const t = useWords(budgetWords)
  const found = useReading(listRemedyBudgets)
  return (
    <Page title={t("budgets")} lead={t("lead")} width="wide" printable>
      <Waiting on={found}>{(all) => <Whole all={all} />}</Waiting>
    </Page>
  )
}

function Whole({ all }: { all: Budgets }) {
  const t = useWords(budgetWords)
  const [changed, setChanged] = useState<Budget | null>(null)
  const maySet = new Set(all.maySetFor.map(({ id }) => id))
  return (
    <>
      <DataTable
        caption={t("budgets")}
        columns={useColumns((one) => maySet.has(one.unit.id), setChanged)}
        rows={all.budgets}
        rowKey={({ unit, fromDay }) => `${unit.id} ${fromDay}`}
        sorts="server"
        empty={<EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>}
      />
      <Link href="/scoreboard?measure=remedied">{t("whereGiven")}</Link>
      <Link href="/remedies/consistency">{t("consistency")}</Link>
      {all.maySetFor.length > 0 && (
        <Sheet title={t("set")}>
          <BudgetForm key={changed ? `${changed.unit.id} ${changed.fromDay}` : "new"} all={all} changed={changed} />
        </Sheet>
      )}
    </>
  )
}

function useColumns(maySet: (one: Budget) => boolean, onChange: (one: Budget) => void): Column<Budget>[] {
  const t = useWords(budgetWords)
  const formats = useFormats()
  return [
    { key: "unit", title: t("column.unit"), cell: ({ unit }) => unit.name },
    {
      key: "period",
      title: t("column.period"),
      cell: ({ fromDay, untilDay }) => t("days", { from: formats.day(fromDay), until: formats.day(untilDay) }),
    },
    { key: "amount", title: t("column.amount"), number: true, cell: ({ amount }) => <MoneyText amount={amount} /> },
    { key: "spent", title: t("column.spent"), number: true, cell: ({ spent }) => <MoneyText amount={spent} /> },
    { key: "left", title: t("column.left"), number: true, cell: ({ left }) => <MoneyText amount={left} /> },
    { key: "word", title: t("column.word"), cell: (one) => <Standing of={one} /> },
    {
      key: "deed",
      title: t("column.deed"),
      phone: "bare",
      cell: (one) => maySet(one) && <Deeds of={one} onChange={onChange} />,
    },
  ]
}

const tones = { well: "good", little: "quiet", ahead: "quiet", nearly: "warm", spent: "bad" } as const

/** Where little is used, or more than the days, that is neither good nor bad: it is a question. */
const standingOf = ({ word, pace }: Budget): keyof typeof tones =>
  word !== "well" ? word : pace === "under" ? "little" : pace === "over" ? "ahead" : "well"

function Standing({ of: one }: { of: Budget }) {
  const { pace, firm, spent, amount, passed } = one
  const t = useWords(budgetWords)
  const formats = useFormats()
  const share = spent.minor / amount.minor
  const standing = standingOf(one)
  const told = t("share", { share: formats.share(share), passed: formats.share(passed) })
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <StateWord tone={tones[standing]}>{t(`word.${standing}`)}</StateWord>
        {firm && <StateWord>{t("firm")}</StateWord>}
      </Group>
      <Progress value={Math.min(100, Math.max(0, 100 * share))} aria-label={told} />
      <Text size="sm" c="dimmed">
        {told} {t(`pace.${pace}`)}
      </Text>
    </Stack>
  )
}

function Deeds({ of: one, onChange }: { of: Budget; onChange: (one: Budget) => void }) {
  const t = useWords(budgetWords)
  const toasts = useToasts()
  const remove = useDeed(removeRemedyBudget, {
    invalidates: [listRemedyBudgets],
    done: () => toasts.done(t("removed")),
  })
  return (
    <Group gap="xs" className="no-print">
      <Button variant="default" size="compact-sm" onClick={() => onChange(one)}>
        {t("change")}
      </Button>
      <ConfirmDeed
        title={t("removeAsk")}
        deed={t("remove")}
        onConfirm={() => remove.run({ params: { id: one.unit.id, from: one.fromDay } })}
        ask={(open) => (
          <Button variant="subtle" size="compact-sm" onClick={open}>
            {t("remove")}
          </Button>
        )}
      >
        {t("removeWhy")}
      </ConfirmDeed>
    </Group>
  )
}
