import { Button, Group, Stack, Text } from "@mantine/core"
import { type BeforeAndAfter, readBeforeAndAfter } from "#contracts/before-and-after.ts"
import { listMeasures, type MeasureDefinition } from "#contracts/measures.ts"
import { searchText, useFilters, useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useSentence } from "../use-measure-words.ts"
import { VerdictWord } from "../verdict-word.tsx"
import { definitionWords } from "../words.ts"
import { ChangeChart } from "./change-chart.tsx"
import { changeFilters } from "./filters.ts"
import { Meanwhile } from "./meanwhile.tsx"
import { NumbersTable } from "./numbers-table.tsx"
import { useBeforeAndAfterSentence } from "./use-before-and-after-words.ts"
import { usePlaceName } from "./use-place-name.ts"
import { beforeAndAfterScreenWords } from "./words.ts"

/** One change: what the chart says of it, the numbers behind that, and what happened meanwhile where it was not made. */
export function ChangeScreen() {
  const t = useWords(beforeAndAfterScreenWords)
  const measureName = useWords(definitionWords)
  const placeName = usePlaceName()
  const [filters] = useFilters(changeFilters)
  const found = useReading(readBeforeAndAfter, { params: { id: useParam("id") }, query: filters })
  const definitions = useReading(listMeasures).data?.measures ?? []
  const change = found.data?.change
  const definition = definitions.find(({ key }) => key === change?.measure)
  const trail = [
    { title: t("scoreboard"), href: "/scoreboard" },
    { title: t("beforeAndAfter"), href: "/before-and-after" },
  ]
  return (
    <Page
      title={change?.words ?? t("beforeAndAfter")}
      lead={change && t("of", { measure: measureName(`${change.measure}.name`), where: placeName(change) })}
      actions={change && <Ways change={change} />}
      trail={trail}
      width="wide"
      printable
    >
      <Waiting on={found} lines={10}>
        {(told) => definition && <Whole told={told} definition={definition} />}
      </Waiting>
    </Page>
  )
}

function Whole({ told, definition }: { told: BeforeAndAfter; definition: MeasureDefinition }) {
  const t = useWords(beforeAndAfterScreenWords)
  const sentence = useSentence()
  const said = useBeforeAndAfterSentence()
  const numbers = told.says.filter(({ key }) => !aboutElsewhere(key))
  return (
    <>
      <Sheet>
        <Stack gap="xs" align="flex-start">
          <VerdictWord word={told.change.verdict.word} />
          <Text size="lg">{sentence(told.change.verdict.says)}</Text>
          <Text c="dimmed">{said(numbers)}</Text>
        </Stack>
        {told.points.length > 0 && (
          <Stack gap="md" mt="md">
            <ChangeChart told={told} definition={definition} />
            <NumbersTable told={told} format={definition.format} />
          </Stack>
        )}
      </Sheet>
      <Meanwhile told={told} definition={definition} says={told.says.filter(({ key }) => aboutElsewhere(key))} />
      <Sheet title={t("howRead")}>
        <Stack gap="xs">
          {(["verdict", "difference", "meanwhile", "cause"] as const).map((line) => (
            <Text key={line}>{t(`how.${line}`)}</Text>
          ))}
        </Stack>
      </Sheet>
    </>
  )
}

type Key = BeforeAndAfter["says"][number]["key"]
const aboutNumbers: readonly Key[] = ["both", "means", "before", "after", "nothing", "needAfter", "needBefore"]
const aboutElsewhere = (key: Key) => !aboutNumbers.includes(key)

/** Where one may go on to: the fix that it was, and the chart on which it is marked. */
function Ways({ change: { cause, measure, unitId, dims } }: { change: BeforeAndAfter["change"] }) {
  const t = useWords(beforeAndAfterScreenWords)
  return (
    <Group gap="sm" className="no-print">
      {cause?.kind === "fix" && (
        <Button variant="default" component={Link} href={`/fixes/${cause.id}`}>
          {t("toFix")}
        </Button>
      )}
      <Button
        variant="default"
        component={Link}
        href={`/scoreboard${searchText({ measure, unit: unitId ?? undefined, ...dims })}`}
      >
        {t("toChart")}
      </Button>
    </Group>
  )
}
