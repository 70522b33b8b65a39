import { Text } from "@mantine/core"
import type { ReviewsReading } from "#contracts/doors.ts"
import { IntervalBar } from "#web/ui/interval-bar.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useThemeName } from "#web/words/themes.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./found.module.css"
import { reviewsWords } from "./reviews-words.ts"
import { TooThin } from "./too-thin.tsx"

/** What customers speak of, how often and how sure that is, and their comments behind each. */
export function FoundThemes({ found }: { found: ReviewsReading }) {
  const t = useWords(reviewsWords)
  const formats = useFormats()
  return (
    <Sheet title={t("themes")}>
      <TooThin about="themes" found={found} />
      <ul className={style.themes}>
        {found.themes.map((theme) => (
          <ThemeFound key={theme.key} theme={theme} />
        ))}
      </ul>
      {found.themes.length > 0 && (
        <Text c="dimmed" size="sm">
          {t("uncoded", { share: formats.share(found.uncoded.value) })}
        </Text>
      )}
    </Sheet>
  )
}

function ThemeFound({ theme }: { theme: ReviewsReading["themes"][number] }) {
  const t = useWords(reviewsWords)
  const formats = useFormats()
  const nameOf = useThemeName()
  const { value, low, high } = theme.share
  const told = t("themeShare", {
    share: formats.share(value),
    low: formats.share(low),
    high: formats.share(high),
  })
  return (
    <li className={style.theme}>
      <div>
        <strong>{nameOf(theme.key)}</strong>
        {theme.words.length > 0 && <small>{t("inTheirWords", { words: formats.list(theme.words) })}</small>}
      </div>
      <div>
        <IntervalBar value={value} low={low} high={high} scale={[0, 1]} told={told} />
        <span className={style.share}>
          {told} · {t("themeUnhappy", { share: formats.share(theme.unhappy.value) })}
        </span>
        {theme.quotes.length > 0 && (
          <details className={style.more}>
            <summary>{t("someComments")}</summary>
            {theme.quotes.map(({ line, words }) => (
              <Quote key={line}>{words}</Quote>
            ))}
          </details>
        )}
      </div>
    </li>
  )
}
