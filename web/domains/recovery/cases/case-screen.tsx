import { Group } from "@mantine/core"
import { getCase } from "#contracts/recovery.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { DeskBar } from "../desk/desk-bar.tsx"
import { QueueBeside } from "../desk/queue-beside.tsx"
import { useAhead } from "../desk/use-ahead.ts"
import { type Queue, useQueue } from "../desk/use-queue.ts"
import { WhoIsHere } from "../desk/who-is-here.tsx"
import { recoveryWords } from "../words.ts"
import type { Case } from "./case-of.ts"
import style from "./case-screen.module.css"
import { besideSections, storySections } from "./case-sections.tsx"
import { CaseState, Severity } from "./case-words.tsx"

/** One case with the queue beside it, which stays while one goes through it. */
export function CaseScreen() {
  const id = useParam("id")
  const queue = useQueue(id)
  return (
    <div className={style.desk}>
      <QueueBeside queue={queue} caseId={id} />
      <OneCase key={id} id={id} queue={queue} />
    </div>
  )
}

/** What the customer said, what has happened since, and what I can do about it now. */
function OneCase({ id, queue }: { id: string; queue: Queue }) {
  const t = useWords(recoveryWords)
  const found = useReading(getCase, { params: { id } })
  useAhead(found.data !== undefined, [queue.after, queue.before])
  return (
    <Page
      title={found.data?.subject ?? t("cases")}
      trail={[{ title: t("cases"), href: queue.listHref }]}
      width="wide"
      lead={found.data && <Standing of={found.data} />}
      actions={<DeskBar of={found.data} queue={queue} />}
      printable={found.data !== undefined}
    >
      <Waiting on={found}>
        {(one) => (
          <div className={style.columns}>
            <div className={style.story}>
              {storySections.map(({ key, section: Section }) => (
                <Section key={key} of={one} />
              ))}
            </div>
            <aside className={style.beside}>
              {besideSections.map(({ key, section: Section }) => (
                <Section key={key} of={one} />
              ))}
            </aside>
          </div>
        )}
      </Waiting>
    </Page>
  )
}

function Standing({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  return (
    <Group gap="sm">
      <span>{t("caseTitle", { number: String(one.number) })}</span>
      <CaseState {...one} />
      <Severity of={one.severity} />
      {one.reopened > 0 && <span>{t("reopened", { count: one.reopened })}</span>}
      <WhoIsHere caseId={one.id} />
    </Group>
  )
}
