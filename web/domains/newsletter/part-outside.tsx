import { Link } from "#web/ui/link.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Edition } from "./edition-of.ts"
import { newsletterWords } from "./words.ts"
import style from "./writing.module.css"

type PartOutsideProps = { edition: Edition; at: number }

/** Why others than those who work here do not read a part, or not all of it; nothing where they do, and where nobody outside reads the newsletter. */
export function PartOutside({ edition: { outside, parts }, at }: PartOutsideProps) {
  const t = useWords(newsletterWords)
  const found = outside.parts[at]
  const about = parts[at]?.about
  if (!outside.reads || !found || (found.lacks === null && !found.masked)) return null
  const { lacks } = found
  return (
    <p className={style.outside}>
      <StateWord tone="warm">{t(lacks === null ? "outside.masked" : "outside.not")}</StateWord>{" "}
      {t(whyOf(lacks, about?.kind))}{" "}
      {lacks !== null && about?.kind === "story" && <Link href={`/stories/${about.id}`}>{t("outside.openStory")}</Link>}
    </p>
  )
}

function whyOf(lacks: Edition["outside"]["parts"][number]["lacks"], kind: string | undefined) {
  if (lacks === null) return "outside.maskedWhy"
  if (lacks === "page" || lacks === "record") return `outside.${lacks}` as const
  return kind === "kudos" ? (`outside.thanks.${lacks}` as const) : (`outside.story.${lacks}` as const)
}
