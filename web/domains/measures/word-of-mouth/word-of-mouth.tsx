import { Anchor, NumberInput, Stack, Text } from "@mantine/core"
import { mouthFilters, readWordOfMouth, type WordOfMouth } from "#contracts/word-of-mouth.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { AssumptionFields } from "../assumptions/assumption-fields.tsx"
import { UnitAndDays } from "../unit-and-days.tsx"
import { definitionWords } from "../words.ts"
import { Sides } from "./sides.tsx"
import { useMouthSentence } from "./use-mouth-words.ts"
import { mouthScreenWords } from "./words.ts"

/** Where in the address the assumptions of this view stand. */
const places = {
  "unhappy-tell": "unhappyTell",
  "happy-tell": "happyTell",
  "acts-on-it": "actsOnIt",
  "customer-worth": "customerWorth",
} as const

/** How many hear of us from whom, and what may be at stake, with all that is assumed for it in view. */
export function WordOfMouthScreen() {
  const t = useWords(mouthScreenWords)
  const [filters, setFilters] = useFilters(mouthFilters)
  const mouth = useReading(readWordOfMouth, { query: filters })
  return (
    <Page
      title={t("wordOfMouth")}
      lead={t("lead")}
      trail={[{ title: t("scoreboard"), href: "/scoreboard" }]}
      width="wide"
      printable
    >
      <Waiting on={mouth} lines={8}>
        {(mouth) => (
          <>
            <FilterBar>
              <UnitAndDays filters={filters} shown={mouth} onChange={setFilters} />
              <Served mouth={mouth} chosen={filters.customers} onChange={(customers) => setFilters({ customers })} />
            </FilterBar>
            <Estimate mouth={mouth} filters={filters} />
            <AssumptionFields
              assumptions={mouth.assumptions}
              currency={mouth.currency}
              onChange={(name, text) => name in places && setFilters({ [places[name as keyof typeof places]]: text })}
              refreshes={readWordOfMouth}
            />
          </>
        )}
      </Waiting>
      <HowToRead />
    </Page>
  )
}

type ServedProps = { mouth: WordOfMouth; chosen: number | undefined; onChange: (count: number | undefined) => void }

function Served({ mouth: { customers }, chosen, onChange }: ServedProps) {
  const t = useWords(mouthScreenWords)
  if (customers === null) return null
  return (
    <NumberInput
      key={customers.count}
      label={t("customers")}
      defaultValue={customers.count}
      min={1}
      allowDecimal={false}
      hideControls
      maw="12rem"
      onBlur={({ currentTarget }) => {
        const count = Number(currentTarget.value.replace(/\D/g, ""))
        if (count !== customers.count) onChange(count > 0 ? count : undefined)
        else if (chosen === undefined) onChange(undefined)
      }}
    />
  )
}

function Estimate({ mouth, filters }: { mouth: WordOfMouth; filters: Record<string, unknown> }) {
  const t = useWords(mouthScreenWords)
  const formats = useFormats()
  const name = useWords(definitionWords)("nps.name")
  const said = useMouthSentence()(mouth.says, mouth.currency)
  const { figure, customers } = mouth
  if (!customers || figure.value === null) {
    const step = (
      <Anchor component={Link} href="/surveys">
        {t("answer")}
      </Anchor>
    )
    return (
      <Sheet>
        <EmptyState title={t("estimate")} firstStep={step}>
          {said}
        </EmptyState>
      </Sheet>
    )
  }
  return (
    <Sheet title={t("estimate")}>
      <Text size="lg">{said}</Text>
      <Text size="sm" c="dimmed" mt="xs" mb="lg">
        {t("basis", { figure: formats.signed(figure.value, 1), name, n: figure.n ?? 0 })}{" "}
        {t(`customersFrom.${customers.from}`)}
      </Text>
      <Sides mouth={mouth} filters={filters} />
    </Sheet>
  )
}

function HowToRead() {
  const t = useWords(mouthScreenWords)
  return (
    <Sheet title={t("howRead")}>
      <Stack gap="xs">
        {(["who", "range", "not"] as const).map((line) => (
          <Text key={line}>{t(`how.${line}`)}</Text>
        ))}
      </Stack>
    </Sheet>
  )
}
