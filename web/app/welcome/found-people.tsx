import { Stack, Text } from "@mantine/core"
import type { Quote as Quoted, ReviewsReading } from "#contracts/doors.ts"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import { reviewsWords } from "./reviews-words.ts"
import { TooThin } from "./too-thin.tsx"

type Found = { found: ReviewsReading }

/** Colleagues whom customers praise by name. */
export function FoundThanks({ found }: Found) {
  const t = useWords(reviewsWords)
  return (
    <Sheet title={t("thank")} tone="warm">
      <TooThin about="thank" found={found} />
      <Stack gap="lg">
        {found.thank.map(({ name, n, quotes }) => (
          <Stack key={name} gap="xs">
            <PersonChip name={name} detail={t("thankTimes", { count: n })} />
            {different(quotes).map(({ line, words }) => (
              <Quote key={line} tone="thanks">
                {words}
              </Quote>
            ))}
          </Stack>
        ))}
      </Stack>
    </Sheet>
  )
}

/** Customers who should be called before they are lost. */
export function FoundRescue({ found }: Found) {
  const t = useWords(reviewsWords)
  return (
    <Sheet title={t("rescue")}>
      <TooThin about="rescue" found={found} />
      <Stack gap="lg">
        {found.rescue.map(({ line, words, why, name }) => (
          <Stack key={line} gap="xs" align="flex-start">
            <StateWord tone="bad">{whyWords(why, t)}</StateWord>
            <Quote source={name ?? t("rescueLine", { line })}>{words}</Quote>
          </Stack>
        ))}
      </Stack>
    </Sheet>
  )
}

/** The rule that customers blame most. */
export function FoundRule({ found }: Found) {
  const t = useWords(reviewsWords)
  const { rule } = found
  return (
    <Sheet title={t("rule")}>
      <TooThin about="rule" found={found} />
      {rule !== null && (
        <Stack>
          <Text size="lg">
            <strong>{rule.rule}</strong> · {t("ruleTimes", { count: rule.n })}
          </Text>
          {rule.quotes.map((words) => (
            <Quote key={words}>{words}</Quote>
          ))}
        </Stack>
      )}
    </Sheet>
  )
}

const reasons = [
  "danger",
  "discrimination",
  "legal",
  "leaving",
  "asks",
  "no-reply",
  "lowest-score",
  "very-unhappy",
] as const

const shownEach = 2

/** The first quotes that do not say the same. */
function different(quotes: readonly Quoted[]): Quoted[] {
  return quotes
    .filter(({ words }, index) => quotes.findIndex((other) => other.words === words) === index)
    .slice(0, shownEach)
}

type Say = ReturnType<typeof useWords<(typeof reviewsWords)["english"]>>

/** The weightiest reason in words. */
function whyWords(why: readonly string[], t: Say): string {
  return t(`why.${reasons.find((reason) => why.includes(reason)) ?? "very-unhappy"}`)
}
