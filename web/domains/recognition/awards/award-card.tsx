import { IconTrophy } from "@tabler/icons-react"
import { StateWord } from "#web/ui/state-word.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { CardTitle } from "../card-title.tsx"
import { StandardLinks } from "../standard-links.tsx"
import { type AwardInShort, nameOf, tones } from "./award-of.ts"
import style from "./awards.module.css"
import { awardsWords } from "./words.ts"

/** An award in short: what it is for, how far it is, and once it has been presented who has won. */
export function AwardCard({ award, bare = false }: { award: AwardInShort; bare?: boolean }) {
  const t = useWords(awardsWords)
  const formats = useFormats()
  const { phase, winners, standards } = award
  return (
    <article className={style.card} data-won={winners.length > 0}>
      <CardTitle level="h3" href={bare ? null : `/awards/${award.id}`}>
        {award.name}
      </CardTitle>
      {winners.length > 0 && (
        <p className={style.cardWinners}>
          <IconTrophy aria-hidden="true" />
          <bdi>{formats.list(winners.map((winner) => nameOf(winner, formats)))}</bdi>
        </p>
      )}
      <p className={style.cardPurpose} dir="auto">
        {award.purpose}
      </p>
      {!bare && (
        <footer className={style.foot}>
          {phase !== "presented" && <StateWord tone={tones[phase]}>{t(`phase.${phase}`)}</StateWord>}
          <Day award={award} />
          {award.unit && <span>{t("forUnit", { unit: award.unit.name })}</span>}
        </footer>
      )}
      {standards.length > 0 && !bare && (
        <footer className={style.foot}>
          <StandardLinks standards={standards} />
        </footer>
      )}
    </article>
  )
}

/** The day that matters next. */
export function Day({
  award,
}: {
  award: Pick<AwardInShort, "phase" | "decidedBy" | "opensOn" | "nominateUntil" | "decideUntil" | "presentedOn">
}) {
  const t = useWords(awardsWords)
  const formats = useFormats()
  const { phase, decidedBy } = award
  if (phase === "announced" || phase === "draft")
    return <span>{t("opensOn", { day: formats.day(award.opensOn) })}</span>
  if (phase === "nominations") return <span>{t("nominateUntil", { day: formats.day(award.nominateUntil) })}</span>
  if (phase === "deciding")
    return <span>{t(decidedBy === "vote" ? "voteUntil" : "judgeUntil", { day: formats.day(award.decideUntil) })}</span>
  if (award.presentedOn !== null) return <span>{t("presentedOn", { day: formats.day(award.presentedOn) })}</span>
  return null
}
