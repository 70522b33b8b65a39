import { ActionIcon, Button, Checkbox, NumberInput, Text, TextInput } from "@mantine/core"
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react"
import type { getRemedyMenu } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./rows.module.css"
import { remedyWords } from "./words.ts"

type Kind = Reply<typeof getRemedyMenu>["kinds"][number]

/** A kind of remedy as it is being written, money as typed. */
export type TypedKind = Omit<Kind, "key" | "costMinor" | "worthMinor" | "suggestedMinor"> & {
  key: string | undefined
  at: string
  cost: string
  worth: string
  suggested: string
}

type RowProps = {
  row: TypedKind
  currency: string
  onChange: (changes: Partial<TypedKind>) => void
  up: (() => void) | undefined
  down: (() => void) | undefined
}

/** One line of the menu: what it is called and where it stands, what it costs, and whether it can still be given. */
export function KindRow({ row, currency, onChange, up, down }: RowProps) {
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
    <li>
      <div className={style.head}>
        <TextInput
          label={t("name")}
          maxLength={120}
          value={row.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <ActionIcon
          variant="subtle"
          size="input-sm"
          aria-label={t("up", { name: row.name })}
          disabled={!up}
          onClick={up}
        >
          <IconArrowUp aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          size="input-sm"
          aria-label={t("down", { name: row.name })}
          disabled={!down}
          onClick={down}
        >
          <IconArrowDown aria-hidden />
        </ActionIcon>
      </div>
      <Checkbox
        label={t("hasAmount")}
        checked={row.hasAmount}
        onChange={(event) => onChange({ hasAmount: event.currentTarget.checked })}
      />
      <div className={style.fields}>
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
      </div>
      <div className={style.foot}>
        <Button variant="default" size="compact-sm" onClick={() => onChange({ retired: !row.retired })}>
          {t(row.retired ? "bringBack" : "retire")}
        </Button>
        {row.retired && <StateWord tone="quiet">{t("retired")}</StateWord>}
        {row.timesGiven > 0 && (
          <Text size="sm" c="dimmed">
            {t("timesGiven", { count: row.timesGiven })}
          </Text>
        )}
      </div>
    </li>
  )
}
