import { Button, Group } from "@mantine/core"
import { IconPrinter } from "@tabler/icons-react"
import { useRef } from "react"
import type { ReviewsReading } from "#contracts/doors.ts"
import { useWords } from "#web/words/use-words.ts"
import { printOnly } from "../print-only.ts"
import { firstStandardWords } from "./first-standards-words.ts"
import style from "./found-line-up.module.css"
import { reviewsWords } from "./reviews-words.ts"

/** The card for tomorrow morning, to be read aloud; printed alone, it is one page. */
export function FoundLineUp({ lineUp }: { lineUp: ReviewsReading["lineUp"] }) {
  const t = useWords(reviewsWords)
  const card = useRef<HTMLElement>(null)
  const say = useWords(firstStandardWords)
  const { standard, story, miss } = lineUp
  return (
    <div className={style.place}>
      <Group justify="space-between" align="flex-end" className="no-print">
        <div>
          <h2>{t("lineUp")}</h2>
          <p className={style.lead}>{t("lineUpLead")}</p>
        </div>
        <Button
          variant="default"
          leftSection={<IconPrinter size="1rem" aria-hidden="true" />}
          onClick={() => card.current !== null && printOnly(card.current)}
        >
          {t("printLineUp")}
        </Button>
      </Group>
      <article className={style.card} ref={card} aria-label={t("lineUp")}>
        <section>
          <h3>{t("standard")}</h3>
          <p className={style.title}>{say(standard)}</p>
          <p className={style.behaviour}>{say(`${standard}.behaviour`)}</p>
        </section>
        <div className={style.halves}>
          <section className={style.story}>
            <h3>{t("story")}</h3>
            {story === null ? <p className={style.nothing}>{t("noStory")}</p> : <blockquote>{story.words}</blockquote>}
          </section>
          <section className={style.miss}>
            <h3>{t("miss")}</h3>
            {miss === null ? <p className={style.nothing}>{t("noMiss")}</p> : <blockquote>{miss.words}</blockquote>}
          </section>
        </div>
        <section className={style.question}>
          <h3>{t("question")}</h3>
          <p>{t("whereItMatters", { standard: say(standard) })}</p>
        </section>
      </article>
    </div>
  )
}
