import type { ReactNode } from "react"
import { useSession } from "#web/app/session.ts"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { Answer } from "./answer.tsx"
import type { Card, Part } from "./card-of.ts"
import style from "./card-sheet.module.css"
import { useQuestion } from "./questions.ts"
import { SwapPart } from "./swap-part.tsx"
import { lineUpWords } from "./words.ts"

type CardSheetProps = {
  card: Card
  /** False where nobody is signed in who could follow its links. */
  linked?: boolean
}

/** The card itself, big enough to read aloud from; the same on paper. */
export function CardSheet({ card, linked = true }: CardSheetProps) {
  const t = useWords(lineUpWords)
  const { organisation } = useSession()
  const say = useQuestion()
  return (
    <article className={style.sheet} aria-label={t("title")}>
      <header className={style.head}>
        <span className={style.team}>{card.unit.name}</span>
        <Moment at={card.day} as="fullDay" />
        {organisation.name !== card.unit.name && <span className={style.house}>{organisation.name}</span>}
      </header>
      <Standard card={card} linked={linked} />
      <div className={style.halves}>
        <Story card={card} linked={linked} />
        <Miss card={card} />
      </div>
      <Promises card={card} linked={linked} />
      <Anniversaries card={card} linked={linked} />
      <section className={style.question}>
        <PartHead card={card} part="question" title={t("question")} />
        <p dir="auto">{say(card.question, card.standard?.name)}</p>
        <Answer card={card} />
      </section>
    </article>
  )
}

function Standard({ card, linked }: Required<CardSheetProps>) {
  const t = useWords(lineUpWords)
  return (
    <section className={style.standard}>
      <PartHead card={card} part="standard" title={t("standardOfDay")} />
      {card.standard ? (
        <>
          <p className={style.title} dir="auto">
            {linked ? <Link href={`/standards/${card.standard.id}`}>{card.standard.name}</Link> : card.standard.name}
          </p>
          <p className={style.behaviour} dir="auto">
            {card.standard.behaviour}
          </p>
        </>
      ) : (
        <p className={style.behaviour}>{t("noStandard")}</p>
      )}
    </section>
  )
}

function Story({ card, linked }: Required<CardSheetProps>) {
  const t = useWords(lineUpWords)
  const formats = useFormats()
  const { story } = card
  return (
    <section className={style.story}>
      <PartHead card={card} part="story" title={story?.fromCustomer ? t("storyFromCustomer") : t("story")} />
      {story ? (
        <>
          {story.title !== "" && (
            <h3 className={style.storyTitle} dir="auto">
              {linked ? <Link href={`/stories/${story.storyId}`}>{story.title}</Link> : story.title}
            </h3>
          )}
          <blockquote dir="auto">{story.words}</blockquote>
          {story.tip !== "" && (
            <p className={style.storyTip} dir="auto">
              {t("storyTip", { tip: story.tip })}
            </p>
          )}
          <p className={style.about}>
            {t("storyAbout", { names: formats.list([...story.people, ...story.units].map(({ name }) => name)) })}
          </p>
        </>
      ) : (
        <p className={style.nothing}>{t("noStory")}</p>
      )}
    </section>
  )
}

function Miss({ card }: { card: Card }) {
  const t = useWords(lineUpWords)
  const { miss } = card
  return (
    <section className={style.miss}>
      <PartHead card={card} part="miss" title={t("miss")} />
      {miss ? (
        <>
          <blockquote dir="auto">{miss.words}</blockquote>
          <h3>{t("changed")}</h3>
          <p dir="auto">{miss.weDid ?? t("notChangedYet")}</p>
        </>
      ) : (
        <p className={style.nothing}>{t("noMiss")}</p>
      )}
    </section>
  )
}

function Promises({ card, linked }: Required<CardSheetProps>) {
  const t = useWords(lineUpWords)
  const formats = useFormats()
  return (
    <section className={style.promises}>
      <h2>{t("promised")}</h2>
      {card.promises.length === 0 ? (
        <p className={style.nothing}>{t("nothingPromised")}</p>
      ) : (
        <ul>
          {card.promises.map(({ id, caseId, what, owner, dueAt }) => (
            <li key={id}>
              {linked ? (
                <Link href={`/cases/${caseId}`}>
                  <bdi>{what}</bdi>
                </Link>
              ) : (
                <bdi>{what}</bdi>
              )}
              <span>{t("promisedBy", { owner, time: formats.time(dueAt) })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Nothing at all on a day without any: most days. */
function Anniversaries({ card, linked }: { card: Card; linked: boolean }) {
  const t = useWords(lineUpWords)
  const formats = useFormats()
  if (card.anniversaries.length + card.awards.length === 0) return null
  return (
    <section className={style.anniversaries}>
      <h2>{t("anniversaries")}</h2>
      <ul>
        {card.awards.map(({ id, name, names }) => (
          <li key={id}>
            <bdi>{formats.list(names)}</bdi>
            {linked ? (
              <Link href={`/awards/${id}`}>{t("award", { award: name })}</Link>
            ) : (
              <span>{t("award", { award: name })}</span>
            )}
          </li>
        ))}
        {card.anniversaries.map(({ person, years }) => (
          <li key={person.id}>
            <bdi>{person.name}</bdi>
            <span>{years === 0 ? t("firstDay") : t("yearsHere", { count: years })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function PartHead({ card, part, title }: { card: Card; part: Part; title: string }): ReactNode {
  return (
    <header className={style.partHead}>
      <h2>{title}</h2>
      {card.may.swap && <SwapPart card={card} part={part} />}
    </header>
  )
}
