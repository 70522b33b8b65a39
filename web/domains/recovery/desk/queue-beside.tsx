import { Text } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { memo } from "react"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { useWords } from "#web/words/use-words.ts"
import { CaseState, Severity } from "../cases/case-words.tsx"
import style from "./queue-beside.module.css"
import type { Queue } from "./use-queue.ts"
import { deskWords } from "./words.ts"

type WaitingProps = { row: Queue["items"][number]; href: string; here: boolean }

/** One of them; of fifty only two look different when one goes from a case to the next, and only these are drawn anew. */
const Waiting = memo(function Waiting({ row, href, here }: WaitingProps) {
  return (
    <li data-here={here}>
      <Link href={href} aria-current={here ? "page" : undefined}>
        <bdi>{row.subject}</bdi>
      </Link>
      <span className={style.about}>
        {row.severity === "high" || row.severity === "urgent" ? <Severity of={row.severity} /> : null}
        <CaseState {...row} />
        <TimeAgo at={row.openedAt} />
      </span>
    </li>
  )
})

/** The list beside the case, where the screen is wide enough; elsewhere "next" and "previous" walk through it. */
export function QueueBeside({ queue, caseId }: { queue: Queue; caseId: string }) {
  const t = useWords(deskWords)
  const hasRoom = useMediaQuery("(min-width: 90em)")
  if (!hasRoom) return null
  return (
    <nav className={`${style.queue} no-print`} aria-label={t("queue")}>
      {queue.items.length === 0 && <Text c="dimmed">{t("queueEmpty")}</Text>}
      <ol>
        {queue.items.map((row) => (
          <Waiting key={row.id} row={row} href={queue.hrefOf(row.id)} here={row.id === caseId} />
        ))}
      </ol>
    </nav>
  )
}
