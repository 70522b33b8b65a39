import { VisuallyHidden } from "@mantine/core"
import type { CSSProperties } from "react"
import { getLived } from "#contracts/lived.ts"
import type { Reply } from "#contracts/route.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./lived.module.css"
import { type Stretch, sayingOf, stretchesOf } from "./stretches.ts"
import { livedWords } from "./words.ts"

type Found = Reply<typeof getLived>
type Sign = Found["signs"][number]

/** On a standard's page: whether it is lived, month by month; a month with nothing is an empty place that one sees. */
export function Lived({ standardId }: { standardId: string }) {
  const t = useWords(livedWords)
  const lived = useReading(getLived, { params: { id: standardId } })
  return (
    <Sheet title={t("lived")}>
      <p className={style.lead}>{t("lead")}</p>
      <Waiting on={lived}>
        {(found) => (
          <div className={style.signs}>
            {found.signs.map((sign) => (
              <SignOverMonths key={sign.sign} standardId={standardId} found={found} sign={sign} />
            ))}
          </div>
        )}
      </Waiting>
    </Sheet>
  )
}

function SignOverMonths({ standardId, found, sign }: { standardId: string; found: Found; sign: Sign }) {
  const t = useWords(livedWords)
  const formats = useFormats()
  const [first = "", last = ""] = [found.months[0], found.months.at(-1)]
  const unasked = sign.sign === "acknowledgements" && found.asked === null && sign.last === null
  return (
    <section className={style.sign} aria-label={t(`${sign.sign}.title`)}>
      <div>
        <h3 className={style.title}>{t(`${sign.sign}.title`)}</h3>
        <p className={style.saying} data-silent={sayingOf(sign.counts, sign.last).key !== "total"}>
          {unasked ? t("notAsked") : <Saying sign={sign} />}
        </p>
        {sign.sign === "acknowledgements" && !unasked && <Asked asked={found.asked} />}
        <Newest sign={sign} />
        <Behind standardId={standardId} sign={sign} />
      </div>
      <div>
        <Strip found={found} sign={sign} />
        <p className={style.ends} aria-hidden>
          <span>{formats.month(first)}</span>
          <span>{formats.month(last)}</span>
        </p>
      </div>
    </section>
  )
}

function Saying({ sign: { sign, counts, last } }: { sign: Sign }) {
  const t = useWords(livedWords)
  const formats = useFormats()
  const saying = sayingOf(counts, last)
  if (saying.key === "never") return t(`${sign}.never`)
  if (saying.key === "silent") return t(`${sign}.silent`, { month: formats.month(saying.month) })
  return t(`${sign}.total`, { count: saying.count })
}

function Asked({ asked }: { asked: Found["asked"] }) {
  const t = useWords(livedWords)
  return (
    <p className={style.saying}>{asked ? t("asked", { yes: asked.saidYes, count: asked.people }) : t("notAsked")}</p>
  )
}

/** The newest of what was counted, as far as one may see it. */
function Newest({ sign: { newest } }: { sign: Sign }) {
  const t = useWords(livedWords)
  const formats = useFormats()
  if (newest.length === 0) return null
  return (
    <ul className={style.newest} aria-label={t("newest")}>
      {newest.map(({ kind, id, title, at, href }) => (
        <li key={id}>
          <Link href={href} dir="auto">
            {title === "" ? t("untitled") : title}
          </Link>
          {at !== null && <span>{kind === "line-up" ? formats.day(at.slice(0, 10)) : formats.day(at)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Where one reads what was counted. */
function Behind({ standardId, sign: { sign, last } }: { standardId: string; sign: Sign }) {
  const t = useWords(livedWords)
  if (last === null) return null
  if (sign === "kudos") return <Link href={`/board?standard=${standardId}`}>{t("thanks")}</Link>
  if (sign === "stories") return <Link href={`/stories?standard=${standardId}`}>{t("stories")}</Link>
  if (sign === "awards") return <Link href="/awards">{t("awards")}</Link>
  if (sign === "cases" || sign === "fixes") return <Link href={`/trace/standard/${standardId}`}>{t("behind")}</Link>
  return null
}

function Strip({ found: { months, since }, sign: { sign, counts } }: { found: Found; sign: Sign }) {
  const most = Math.max(...counts, 1)
  return (
    <ol className={style.strip} data-sign={sign}>
      {stretchesOf(months, counts, since).map((stretch) => (
        <Place key={stretch.from} stretch={stretch} most={most} />
      ))}
    </ol>
  )
}

function Place({ stretch, most }: { stretch: Stretch; most: number }) {
  const t = useWords(livedWords)
  const formats = useFormats()
  const { kind, length, count } = stretch
  const [from, to] = [formats.month(stretch.from), formats.month(stretch.to)]
  const shape = { "--months": length, "--share": count / most } as CSSProperties
  if (kind === "count")
    return (
      <li className={style.month} style={shape}>
        <VisuallyHidden>{t("monthCount", { month: from, count })}</VisuallyHidden>
        <span className={style.count} aria-hidden>
          {formats.number(count)}
        </span>
        <span className={style.bar} aria-hidden />
      </li>
    )
  const word = kind === "before" ? t("notWritten") : t("nothing")
  return (
    <li className={style.empty} data-kind={kind} style={shape}>
      <VisuallyHidden>
        {kind === "before" ? word : length === 1 ? t("gapOne", { month: from }) : t("gap", { from, to })}
      </VisuallyHidden>
      <span aria-hidden>{length >= widthOfWord ? word : ""}</span>
    </li>
  )
}

/** So many months are as wide as a word. */
const widthOfWord = 3
