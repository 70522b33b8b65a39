import type { z } from "zod"
import type { listMyStories } from "#contracts/stories.ts"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./stories.module.css"
import { storiesWords } from "./words.ts"

type Mine = z.output<typeof listMyStories.reply>
type One = Mine["mine"][number]

const tones = { draft: "quiet", submitted: "accent", returned: "warm", published: "good", withdrawn: "quiet" } as const

/** What waits for whoever reads: what they are asked, what they may review, and what they have written; nothing where nothing does. */
export function AtWork({ stories }: { stories: Mine | undefined }) {
  const t = useWords(storiesWords)
  if (!stories) return null
  const own = stories.mine.filter(({ state }) => state !== "published")
  return (
    <>
      <AskedInStories asked={stories.asked} />
      <ToReview review={stories.review} />
      {own.length > 0 && (
        <Sheet title={t("mine")}>
          <ul className={style.atWork}>
            {own.map((one) => (
              <OneAtWork key={one.id} story={one} href={hrefOf(one)}>
                <StateWord tone={tones[one.state]}>{t(`state.${one.state}`)}</StateWord>
              </OneAtWork>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  )
}

const hrefOf = ({ id, state }: One) => (state === "draft" ? `/stories/${id}/write` : `/stories/${id}`)

/** Stories in which somebody wants to name me. */
export function AskedInStories({ asked }: { asked: Mine["asked"] | undefined }) {
  const t = useWords(storiesWords)
  if (!asked || asked.length === 0) return null
  return (
    <Sheet title={t("asked")} tone="warm">
      <p className={style.soft}>{t("askedWhy")}</p>
      <ul className={style.atWork}>
        {asked.map((one) => (
          <OneAtWork key={one.id} story={one} />
        ))}
      </ul>
    </Sheet>
  )
}

/** Stories that wait for a steward. */
export function ToReview({ review }: { review: Mine["review"] | undefined }) {
  const t = useWords(storiesWords)
  if (!review || review.length === 0) return null
  return (
    <Sheet title={t("review")} tone="accent">
      <p className={style.soft}>{t("reviewWhy")}</p>
      <ul className={style.atWork}>
        {review.map((one) => (
          <OneAtWork key={one.id} story={one} />
        ))}
      </ul>
    </Sheet>
  )
}

type OneAtWorkProps = { story: One; href?: string; children?: React.ReactNode }

function OneAtWork({ story, href = `/stories/${story.id}`, children }: OneAtWorkProps) {
  const t = useWords(storiesWords)
  return (
    <li>
      <Link href={href} className={style.atWorkTitle ?? ""}>
        <bdi>{story.title === "" ? t("untitled") : story.title}</bdi>
      </Link>
      <span className={style.foot}>
        {children}
        <span>{t("byAuthor", { name: story.author.name, unit: story.unit.name })}</span>
        <TimeAgo at={story.at} />
      </span>
    </li>
  )
}
