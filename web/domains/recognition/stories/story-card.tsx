import { IconBulb } from "@tabler/icons-react"
import type { z } from "zod"
import type { storyInShort } from "#contracts/stories.ts"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { CardTitle } from "../card-title.tsx"
import { StandardLinks } from "../standard-links.tsx"
import style from "./stories.module.css"
import { useTagWords } from "./use-tag-words.ts"
import { storiesWords } from "./words.ts"

export type StoryInShort = z.output<typeof storyInShort>

/** A story on the board: how it begins, its tip, and what it is found by. */
export function StoryCard({ story, bare = false }: { story: StoryInShort; bare?: boolean }) {
  const t = useWords(storiesWords)
  const formats = useFormats()
  const tagWords = useTagWords()
  const names = formats.list(story.people.map(({ name }) => name))
  return (
    <article className={style.card}>
      <CardTitle level="h2" href={bare ? null : `/stories/${story.id}`}>
        {story.title}
      </CardTitle>
      <p className={style.begins} dir="auto">
        {story.needed}
      </p>
      {story.tip !== "" && (
        <p className={style.cardTip}>
          <IconBulb aria-hidden="true" />
          <span>
            <strong>{t("tip")}:</strong> <bdi>{story.tip}</bdi>
          </span>
        </p>
      )}
      <footer className={style.foot}>
        <span>{names === "" ? story.unit.name : t("byAuthor", { name: names, unit: story.unit.name })}</span>
        {!bare && <TimeAgo at={story.publishedAt} />}
        {story.fromCustomer && <span>{t("fromCustomer")}</span>}
        {story.replies > 0 && <span>{t("replies", { count: story.replies })}</span>}
      </footer>
      {(story.standards.length > 0 || story.tags.length > 0) && !bare && (
        <footer className={style.foot}>
          <StandardLinks standards={story.standards} />
          {story.tags.map((tag) => (
            <Link key={tag} className={style.tag ?? ""} href={`/stories?tag=${encodeURIComponent(tag)}`}>
              {tagWords(tag)}
            </Link>
          ))}
        </footer>
      )}
    </article>
  )
}
