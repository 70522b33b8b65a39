import { Text } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { useWords } from "#web/words/use-words.ts"
import { CaseState, Severity } from "../cases/case-words.tsx"
import style from "./queue-beside.module.css"
import type { Queue } from "./use-queue.ts"
import { deskWords } from "./words.ts"

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
          <li key={row.id} data-here={row.id === caseId}>
            <Link href={queue.hrefOf(row.id)} aria-current={row.id === caseId ? "page" : undefined}>
              {row.subject}
            </Link>
            <span className={style.about}>
              {row.severity === "high" || row.severity === "urgent" ? <Severity of={row.severity} /> : null}
              <CaseState {...row} />
              <TimeAgo at={row.openedAt} />
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
