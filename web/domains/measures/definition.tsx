import { Anchor, Stack, Text } from "@mantine/core"
import type { MeasureDefinition, MeasureFigure, MeasureFilters } from "#contracts/measures.ts"
import { Link } from "#web/ui/link.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { recordsHref } from "./filters.ts"
import { useWritten } from "./use-measure-words.ts"
import { definitionWords, measuresWords } from "./words.ts"

type DefinitionProps = { figure: MeasureFigure; definition: MeasureDefinition; filters: MeasureFilters }

/** What a number means, in the place where one asks: the question, the formula, what is left out, and the ways to the words behind it. */
export function Definition({ figure, definition, filters }: DefinitionProps) {
  const t = useWords(measuresWords)
  const d = useWords(definitionWords)
  const { key, subject } = definition
  const records = figure.hidden === null && figure.n !== 0 ? recordsHref(subject, filters) : null
  return (
    <Stack gap="xs">
      <Text fw={600}>{d(`${key}.question`)}</Text>
      {figure.hidden !== null && <Text size="sm">{t(`hidden.${figure.hidden}`)}</Text>}
      <Parts figure={figure} />
      <Text size="sm">{d(`${key}.formula`)}</Text>
      <Text size="sm" c="dimmed">
        {d(`${key}.exclusions`)}
      </Text>
      <Weighted figure={figure} definition={definition} />
      <Stack gap={4} align="flex-start">
        {records !== null && (
          <Anchor component={Link} href={records} size="sm" fw={600}>
            {t(wayTo[subject])}
          </Anchor>
        )}
        <Anchor component={Link} href={`/scoreboard/${key}`} size="sm">
          {t("howMeasured")}
        </Anchor>
        <Anchor component={Link} href="/measures/help" size="sm">
          {t("help")}
        </Anchor>
      </Stack>
    </Stack>
  )
}

const wayTo = {
  response: "readWords",
  case: "seeCases",
  promise: "seeCases",
  friction: "seeFrictions",
  claim: "seeClaims",
} as const

/** What the value is made of. */
function Parts({ figure: { parts } }: { figure: MeasureFigure }) {
  const t = useWords(measuresWords)
  const formats = useFormats()
  const said = (["promoters", "detractors", "easy"] as const).flatMap((part) => {
    const share = parts[part]
    return share === undefined ? [] : [t(`part.${part}`, { share: formats.share(share) })]
  })
  return said.length === 0 ? null : <Text size="sm">{said.join(" · ")}</Text>
}

function Weighted({ figure: { weighted }, definition }: Pick<DefinitionProps, "figure" | "definition">) {
  const t = useWords(measuresWords)
  const written = useWritten()(definition.format)
  if (weighted === null || weighted.value === null || weighted.low === null || weighted.high === null) return null
  const said = { value: written(weighted.value), low: written(weighted.low), high: written(weighted.high) }
  return (
    <Text size="sm" c="dimmed">
      {t("weighted", said)}
    </Text>
  )
}
