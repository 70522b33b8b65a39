import { Anchor, Button, Fieldset, Group, Stack, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import {
  type Assumption,
  type AssumptionName,
  dropAssumption,
  keepAssumption,
  listAssumptions,
} from "#contracts/assumptions.ts"
import type { Contract } from "#contracts/route.ts"
import { stewarding } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useSession } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./assumption-fields.module.css"
import { addressText, rangeTyped, typed } from "./shown-unit.ts"
import { assumptionsWords } from "./words.ts"

type AssumptionFieldsProps = {
  assumptions: readonly Assumption[]
  currency: string
  /** Puts a range into the address, or takes it out. */
  onChange: (name: AssumptionName, text: string | undefined) => void
  /** The reading that rests on them. */
  refreshes: Contract
}

/** What a view takes for granted, to be changed in this view, or kept for everyone; and where each comes from. */
export function AssumptionFields({ assumptions, currency, onChange, refreshes }: AssumptionFieldsProps) {
  const t = useWords(assumptionsWords)
  return (
    <Sheet title={t("assumptions")}>
      <Text>{t("why")}</Text>
      <div className={style.fields}>
        {assumptions.map((assumption) => (
          <AssumptionField
            key={`${assumption.name} ${assumption.from} ${assumption.range && addressText(assumption.range)}`}
            assumption={assumption}
            currency={currency}
            onChange={(text) => onChange(assumption.name, text)}
            refreshes={refreshes}
          />
        ))}
      </div>
      <section aria-label={t("sources")}>
        <Text fw={600}>{t("sources")}</Text>
        <Stack gap="xs">
          {assumptions.map(({ name }) => (
            <Text key={name} size="sm" c="dimmed">
              {t(`source.${name}`)}
            </Text>
          ))}
        </Stack>
      </section>
    </Sheet>
  )
}

type AssumptionFieldProps = {
  assumption: Assumption
  currency: string
  onChange: (text: string | undefined) => void
  refreshes: Contract
}

function AssumptionField({ assumption: { name, range, from }, currency, onChange, refreshes }: AssumptionFieldProps) {
  const t = useWords(assumptionsWords)
  const named = name === "customer-worth" || name === "an-hour" ? t(`name.${name}`, { currency }) : t(`name.${name}`)
  const [low, setLow] = useState(range ? typed(name, range.low, currency) : "")
  const [high, setHigh] = useState(range ? typed(name, range.high, currency) : "")
  const take = () => {
    const next = rangeTyped(name, low || high, high || low, currency)
    if (next && (range === null || addressText(next) !== addressText(range))) onChange(addressText(next))
  }
  return (
    <Fieldset legend={named} className={style.field ?? ""}>
      <Group gap="xs" wrap="nowrap">
        <End label={t("least", { name: named })} hint={t("atLeast")} value={low} onType={setLow} onDone={take} />
        <End label={t("most", { name: named })} hint={t("atMost")} value={high} onType={setHigh} onDone={take} />
      </Group>
      <Text size="sm" c="dimmed">
        {t(`from.${from}`)}
      </Text>
      <Keeping assumption={{ name, range, from }} onChange={onChange} refreshes={refreshes} />
    </Fieldset>
  )
}

type EndProps = { label: string; hint: string; value: string; onType: (text: string) => void; onDone: () => void }

function End({ label, hint, value, onType, onDone }: EndProps) {
  return (
    <TextInput
      aria-label={label}
      description={hint}
      inputMode="decimal"
      value={value}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
      onBlur={onDone}
      onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
    />
  )
}

function Keeping({ assumption: { name, range, from }, onChange, refreshes }: Omit<AssumptionFieldProps, "currency">) {
  const t = useWords(assumptionsWords)
  const toasts = useToasts()
  const { person, strength } = useSession()
  const invalidates = [refreshes, listAssumptions]
  const keep = useDeed(keepAssumption, {
    invalidates,
    done: () => {
      toasts.done(t("kept"))
      onChange(undefined)
    },
  })
  const drop = useDeed(dropAssumption, { invalidates, done: () => toasts.done(t("dropped")) })
  const steward = person !== null && stewarding.includes(person.role) && strength === "full"
  return (
    <Group gap="md" className="no-print">
      {from === "address" && (
        <Anchor component="button" type="button" size="sm" onClick={() => onChange(undefined)}>
          {t("again")}
        </Anchor>
      )}
      {from === "address" && steward && range && (
        <Button
          size="compact-sm"
          variant="light"
          loading={keep.doing}
          onClick={() => keep.run({ params: { name }, body: range })}
        >
          {t("keep")}
        </Button>
      )}
      {from === "kept" && steward && (
        <Button size="compact-sm" variant="subtle" loading={drop.doing} onClick={() => drop.run({ params: { name } })}>
          {t("drop")}
        </Button>
      )}
    </Group>
  )
}
