import { Button } from "@mantine/core"
import { searchText } from "#web/app/address.ts"
import { DemonstrationMark } from "#web/ui/demonstration-mark.tsx"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useThemeName } from "#web/words/themes.ts"
import { useWords } from "#web/words/use-words.ts"
import style from "./feedback-list.module.css"
import type { FeedbackRow } from "./feedback-of.ts"
import { feedbackWords } from "./feedback-words.ts"
import { useFeedbackWords } from "./use-feedback-words.ts"

type FeedbackListProps = {
  items: readonly FeedbackRow[]
  /** Brings more; undefined where this is everything. */
  more: (() => void) | undefined
  fetching: boolean
}

/** Responses as words to read. */
export function FeedbackList({ items, more, fetching }: FeedbackListProps) {
  const t = useWords(feedbackWords)
  return (
    <div>
      <ol className={style.list}>
        {items.map((row) => (
          <li key={row.id}>
            <Said row={row} />
          </li>
        ))}
      </ol>
      <footer className={`${style.foot} no-print`}>
        {more === undefined ? (
          t("thatsAll")
        ) : (
          <Button variant="default" loading={fetching} onClick={more}>
            {t("showMore")}
          </Button>
        )}
      </footer>
    </div>
  )
}

function Said({ row }: { row: FeedbackRow }) {
  const t = useWords(feedbackWords)
  const inWords = useFeedbackWords()
  const { comment } = row
  return (
    <>
      {comment !== null && comment.urgent.length > 0 && (
        <div className={style.urgent}>
          {comment.urgent.map((key) => (
            <StateWord key={key} tone="bad">
              {inWords.urgent(key)}
            </StateWord>
          ))}
        </div>
      )}
      <Quote
        language={comment === null ? undefined : (row.language ?? undefined)}
        tone={row.feeling === "happy" ? "thanks" : "plain"}
        source={<Source row={row} />}
      >
        <Link className={style.words ?? ""} href={`/feedback/${row.id}`} data-wordless={comment === null}>
          {comment?.words ?? t("withoutAWord")}
        </Link>
      </Quote>
      {comment !== null && comment.themes.length > 0 && <Themes themes={comment.themes} />}
    </>
  )
}

const mostScores = 2

function Source({ row }: { row: FeedbackRow }) {
  const t = useWords(feedbackWords)
  const inWords = useFeedbackWords()
  return (
    <span className={style.source}>
      {row.scores.slice(0, mostScores).map((score) => (
        <strong key={score.question}>{inWords.score(score)}</strong>
      ))}
      {row.unit !== null && <span>{row.unit.name}</span>}
      <span>{row.touchpoint?.name ?? row.survey.name}</span>
      <TimeAgo at={row.receivedAt} />
      {row.history && <span>{t("history")}</span>}
      <DemonstrationMark of={row} />
    </span>
  )
}

function Themes({ themes }: { themes: NonNullable<FeedbackRow["comment"]>["themes"] }) {
  const t = useWords(feedbackWords)
  const nameOf = useThemeName()
  return (
    <ul className={style.themes}>
      {themes.map(({ theme }) => (
        <li key={theme}>
          <Link href={`/feedback${searchText({ theme })}`} aria-label={t("themeOnly", { name: nameOf(theme) })}>
            {nameOf(theme)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
