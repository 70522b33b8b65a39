import type { ReactNode } from "react"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Chapter } from "./chapters.ts"
import style from "./story.module.css"
import { storyWords } from "./story-words.ts"

type ChapterCardProps = {
  chapter: Chapter
  /** Whose story it is. */
  who: string
  /** True when this customer has written before. */
  again: boolean
  /** All the customer's words, where it is what they said. */
  words: string | undefined
}

const warm = new Set(["kudos", "line-up"])

/** One step of the story: when, what it was, and its words. */
export function ChapterCard({ chapter, who, again, words }: ChapterCardProps) {
  const t = useWords(storyWords)
  const { kind, node, at } = chapter
  const head = kind === "response" ? t(again ? "wroteAgain" : "wrote", { name: who }) : t(`step.${kind}`)
  return (
    <li className={style.chapter} data-kind={kind} data-warm={warm.has(kind) || (kind === "response" && again)}>
      <div className={style.head}>
        <h2>{node.href === null ? head : <Link href={node.href}>{head}</Link>}</h2>
        {at !== "" && <Moment at={at} as="day" />}
      </div>
      <Said chapter={chapter} words={words} again={again} />
      <Beside chapter={chapter} />
    </li>
  )
}

function Said({ chapter, words, again }: Pick<ChapterCardProps, "chapter" | "words" | "again">): ReactNode {
  const t = useWords(storyWords)
  const { kind, node } = chapter
  if (kind === "response") {
    return (
      <Quote size="large" tone={again ? "thanks" : "plain"}>
        {words ?? node.title}
      </Quote>
    )
  }
  if (kind === "kudos") return <Quote tone="thanks">{wholeWords(node.title)}</Quote>
  if (kind === "case") return null
  if (kind === "line-up") return <p className={style.said}>{t("lineUpOf", { unit: node.title })}</p>
  return (
    <p className={style.said} dir="auto">
      {wholeWords(node.title)}
    </p>
  )
}

/** A title that was cut in the middle of a word ends before it. */
const wholeWords = (title: string) => title.replace(/[\s,;:]+\S*…$/u, "…")

/** Who was told or thanked, which standard it shows, and where one sees whether it worked. */
function Beside({ chapter }: { chapter: Chapter }) {
  const t = useWords(storyWords)
  const formats = useFormats()
  const of = (kind: string) => chapter.beside.filter((node) => node.kind === kind)
  const [people, customers] = [of("person"), of("customer")]
  const [standard] = of("standard")
  const [change] = of("change")
  const names = formats.list(people.map(({ title }) => title))
  const told = [
    customers.length > 0 && t("told", { count: customers.length }),
    people.length > 0 && t(people.length === 1 ? "thanked" : "thankedAll", { names }),
    standard !== undefined && t("shows", { standard: standard.title }),
  ].filter(Boolean)
  return (
    <>
      {told.length > 0 && <p className={style.beside}>{told.join(" ")}</p>}
      {change?.href && (
        <p className={style.beside}>
          <Link href={change.href}>{t("marked")}</Link>
        </p>
      )}
    </>
  )
}
