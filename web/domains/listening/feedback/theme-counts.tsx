import { Button, UnstyledButton, VisuallyHidden } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { useState } from "react"
import { countThemes } from "#contracts/feedback.ts"
import type { Reply } from "#contracts/route.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Waiting } from "#web/ui/waiting.tsx"
import { useThemeName } from "#web/words/themes.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { feedbackScreenFilters, withoutWords } from "../routes.ts"
import { feedbackWords } from "./feedback-words.ts"
import style from "./theme-counts.module.css"

type Counts = Reply<typeof countThemes>

const mostAtFirst = 10

/** What they speak of, most often first; a theme narrows the list to its comments. On a phone it is folded. */
export function ThemeCounts() {
  const t = useWords(feedbackWords)
  const [filters] = useFilters(feedbackScreenFilters)
  const { theme: _, ...others } = withoutWords(filters)
  const counts = useReading(countThemes, { query: others })
  const beside = useMediaQuery("(min-width: 64rem)", true)
  return (
    <aside className={style.themes} aria-label={t("themes")}>
      <details open={beside}>
        <summary>
          <h2>{t("themes")}</h2>
          {counts.data !== undefined && <span>{t("themesOf", { count: counts.data.comments })}</span>}
        </summary>
        <Waiting on={counts}>{(found) => <Bars of={found} />}</Waiting>
      </details>
    </aside>
  )
}

function Bars({ of: { comments, uncoded, themes } }: { of: Counts }) {
  const t = useWords(feedbackWords)
  const formats = useFormats()
  const [all, setAll] = useState(false)
  const shown = all ? themes : themes.slice(0, mostAtFirst)
  const most = themes[0]?.comments ?? 1
  if (themes.length === 0) return <p className={style.told}>{t("noThemes")}</p>
  return (
    <>
      <ul className={style.bars}>
        {shown.map((one) => (
          <li key={one.theme}>
            <Bar of={one} most={most} />
          </li>
        ))}
      </ul>
      {themes.length > shown.length && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t("moreThemes")}
        </Button>
      )}
      {comments > 0 && <p className={style.told}>{t("uncoded", { share: formats.share(uncoded / comments) })}</p>}
    </>
  )
}

function Bar({ of: one, most }: { of: Counts["themes"][number]; most: number }) {
  const t = useWords(feedbackWords)
  const formats = useFormats()
  const nameOf = useThemeName()
  const [filters, setFilters] = useFilters(feedbackScreenFilters)
  const chosen = filters.theme === one.theme
  const share = (count: number) => `${(100 * count) / most}%`
  return (
    <UnstyledButton
      className={style.bar}
      aria-pressed={chosen}
      onClick={() => setFilters({ theme: chosen ? undefined : one.theme })}
    >
      <VisuallyHidden>
        {t("themeTold", { name: nameOf(one.theme), count: one.comments, unhappy: one.unhappy })}
      </VisuallyHidden>
      <span className={style.name} aria-hidden="true">
        <span>{nameOf(one.theme)}</span>
        <span>{formats.number(one.comments)}</span>
      </span>
      <span className={style.track} aria-hidden="true">
        <span className={style.unhappy} style={{ inlineSize: share(one.unhappy) }} />
        <span className={style.others} style={{ inlineSize: share(one.comments - one.unhappy) }} />
      </span>
      <span className={style.share} aria-hidden="true">
        {t("themeShare", { share: formats.share(one.unhappy / one.comments) })}
      </span>
    </UnstyledButton>
  )
}
