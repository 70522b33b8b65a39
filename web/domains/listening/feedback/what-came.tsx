import { Button } from "@mantine/core"
import { getTrace } from "#contracts/house.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { feedbackWords } from "./feedback-words.ts"
import style from "./what-came.module.css"

const outcomes = ["case", "fix", "answer", "kudos", "line-up"] as const
type Outcome = (typeof outcomes)[number]

/** The records that this response led to: its case, the fix, the thanks, the line-up that told of it. */
export function WhatCame({ id }: { id: string }) {
  const t = useWords(feedbackWords)
  const trace = useReading(getTrace, { params: { kind: "response", id } })
  return (
    <Sheet title={t("came")}>
      <Waiting on={trace} lines={2}>
        {({ nodes }) => {
          const came = nodes.filter(({ kind }) => isOutcome(kind))
          if (came.length === 0) return <p className={style.none}>{t("nothingCame")}</p>
          return (
            <ul className={style.list}>
              {came.map(({ kind, id, title, href, at }) => (
                <li key={`${kind} ${id}`}>
                  <small>
                    {isOutcome(kind) && t(`kind.${kind}`)} {at !== null && <TimeAgo at={at} />}
                  </small>
                  {href === null ? title : <Link href={href}>{title}</Link>}
                </li>
              ))}
            </ul>
          )
        }}
      </Waiting>
      <Button mt="md" variant="default" className="no-print" component={Link} href={`/trace/response/${id}`}>
        {t("wholeChain")}
      </Button>
    </Sheet>
  )
}

const isOutcome = (kind: string): kind is Outcome => (outcomes as readonly string[]).includes(kind)
