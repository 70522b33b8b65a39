import { Text } from "@mantine/core"
import type { ReviewsReading } from "#contracts/doors.ts"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useThemeName } from "#web/words/themes.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./found-themes.module.css"
import { reviewsWords } from "./reviews-words.ts"
import { ThemeBar } from "./theme-bar.tsx"
import { TooThin } from "./too-thin.tsx"

/** What customers speak of, how often and how sure that is, and their comments behind each. */
export function FoundThemes({ found }: { found: ReviewsReading }) {
  const t = useWords(reviewsWords)
  const formats = useFormats()
  const full = fullShare(found.themes.map(({ share }) => share.high))
  return (
    <Sheet title={t("themes")}>
      <TooThin about="themes" found={found} />
      {found.themes.length > 0 && (
        <p className={style.legend}>
          <i className={style.unhappy} aria-hidden="true" /> {t("legend.unhappy")}
          <i className={style.others} aria-hidden="true" /> {t("legend.others")}
          <i className={style.between} aria-hidden="true" /> {t("legend.between")}
        </p>
      )}
      <ul className={style.themes}>
        {found.themes.map((theme) => (
          <ThemeFound key={theme.key} theme={theme} full={full} />
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

/** The next full ten per cent above the longest bar's line: bars can be compared, and none is cut. */
function fullShare(highs: readonly number[]): number {
  return Math.min(1, Math.ceil(Math.max(0.1, ...highs) * 10) / 10)
}

function ThemeFound({ theme, full }: { theme: ReviewsReading["themes"][number]; full: number }) {
  const t = useWords(reviewsWords)
  const formats = useFormats()
  const nameOf = useThemeName()
  const { value, low, high, n } = theme.share
  const unhappy = formats.share(theme.unhappy.value)
  const told = t("themeTold", {
    share: formats.share(value),
    low: formats.share(low),
    high: formats.share(high),
    unhappy,
  })
  return (
    <li>
      <details className={style.theme}>
        <summary>
          <span className={style.name}>
            <strong>{nameOf(theme.key)}</strong>
            {theme.words.length > 0 && <small>{t("inTheirWords", { words: formats.list(theme.words) })}</small>}
          </span>
          <span className={style.picture}>
            <ThemeBar share={theme.share} unhappy={theme.unhappy.value} full={full} told={told} />
            <small>
              <b>{t("comments", { count: n })}</b> · {t("themeShare", { share: formats.share(value) })} ·{" "}
              {t("themeUnhappy", { share: unhappy })}
            </small>
          </span>
        </summary>
        <div className={style.quotes}>
          {theme.quotes.map(({ line, words }) => (
            <Quote key={line} source={t("line", { line })}>
              {words}
            </Quote>
          ))}
        </div>
      </details>
    </li>
  )
}
