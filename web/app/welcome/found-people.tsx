import { Stack } from "@mantine/core"
import type { ReviewsReading } from "#contracts/doors.ts"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./found-people.module.css"
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
            {[...new Set(quotes.map(({ words }) => words))].slice(0, 2).map((words) => (
              <Quote key={words} tone="thanks">
                {words}
              </Quote>
            ))}
          </Stack>
        ))}
      </Stack>
    </Sheet>
  )
}

/** Customers who should be called before they are lost, with every reason. */
export function FoundRescue({ found }: Found) {
  const t = useWords(reviewsWords)
  return (
    <Sheet title={t("rescue")}>
      <TooThin about="rescue" found={found} />
      <Stack gap="lg">
        {found.rescue.map(({ line, words, why, name }) => (
          <div key={line}>
            <div className={style.reasons}>
              {knownReasons(why).map((reason) => (
                <StateWord key={reason} tone="bad">
                  {t(`why.${reason}`)}
                </StateWord>
              ))}
            </div>
            <Quote source={name === null ? t("line", { line }) : t("lineBy", { line, name })}>{words}</Quote>
          </div>
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
        <div className={style.blame}>
          <div>
            <p className={style.rule}>{rule.rule}</p>
            <p className={style.blamed}>{t("ruleTimes", { count: rule.n })}</p>
            <p className={style.blamed}>{t("ruleAdvice")}</p>
          </div>
          <div className={style.quotes}>
            {rule.quotes.map((words) => (
              <Quote key={words}>{words}</Quote>
            ))}
          </div>
        </div>
      )}
    </Sheet>
  )
}

/** The weightiest first. */
const reasons = [
  "danger",
  "discrimination",
  "legal",
  "leaving",
  "no-reply",
  "asks",
  "lowest-score",
  "very-unhappy",
] as const

const mostReasons = 3

function knownReasons(why: readonly string[]) {
  return reasons.filter((reason) => why.includes(reason)).slice(0, mostReasons)
}
