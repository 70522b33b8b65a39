import { Anchor } from "@mantine/core"
import type { z } from "zod"
import type { listMyWork } from "#contracts/recovery.ts"
import { CalledTo } from "#web/domains/recovery/clocks/called.tsx"
import { ClockWord } from "#web/domains/recovery/clocks/clock-word.tsx"
import { DemonstrationMark } from "#web/ui/demonstration-mark.tsx"
import { FirstFew } from "#web/ui/first-few.tsx"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./my-work.module.css"
import { Quiet } from "./quiet.tsx"
import { myDayWords } from "./words.ts"

type Work = z.output<typeof listMyWork.reply>

const mostCases = 5

type MyWorkProps = {
  work: Work
  now: Date
  /** Whether any are written. */
  standards: boolean
}

/** Promises first, because a time was given; then what I am asked to decide; then the cases I own. */
export function MyWork({ work, now, standards }: MyWorkProps) {
  const t = useWords(myDayWords)
  if (work.cases.length + work.promises.length + work.remedies.length + work.called.length === 0)
    return <Quiet now={now} standards={standards} />
  return (
    <Sheet title={t("work")}>
      <Promises promises={work.promises} now={now} />
      <Remedies remedies={work.remedies} />
      <CalledTo cases={work.called} className={style.part} />
      <Cases cases={work.cases} />
    </Sheet>
  )
}

function Promises({ promises, now }: { promises: Work["promises"]; now: Date }) {
  const t = useWords(myDayWords)
  const formats = useFormats()
  if (promises.length === 0) return null
  const due = (at: string) =>
    new Date(at).toDateString() === now.toDateString()
      ? t("dueToday", { time: formats.time(at) })
      : t("dueAt", { when: formats.moment(at) })
  return (
    <section className={style.part}>
      <h3>{t("promises")}</h3>
      <FirstFew of={promises}>
        {({ id, caseId, what, subject, dueAt, late, demonstration }) => (
          <li key={id}>
            <Link href={caseId ? `/cases/${caseId}` : "/promises"}>
              <bdi>{what}</bdi>
            </Link>
            <bdi>{subject}</bdi>
            <span className={style.due}>
              {late && <StateWord tone="bad">{t("late")}</StateWord>}
              <span>{due(dueAt)}</span>
              <DemonstrationMark of={{ demonstration }} />
            </span>
          </li>
        )}
      </FirstFew>
    </section>
  )
}

function Remedies({ remedies }: { remedies: Work["remedies"] }) {
  const t = useWords(myDayWords)
  const formats = useFormats()
  if (remedies.length === 0) return null
  return (
    <section className={style.part}>
      <h3>{t("remedies")}</h3>
      <FirstFew of={remedies}>
        {({ id, name, amount, by, subject, demonstration }) => (
          <li key={id}>
            <Link href={`/approvals/${id}`}>
              {amount.minor > 0
                ? t("remedyAsked", { name: by?.name ?? "", remedy: name, amount: formats.money(amount) })
                : t("remedyAskedPlain", { name: by?.name ?? "", remedy: name })}
            </Link>
            <bdi>{subject}</bdi>
            <DemonstrationMark of={{ demonstration }} />
          </li>
        )}
      </FirstFew>
    </section>
  )
}

function Cases({ cases }: { cases: Work["cases"] }) {
  const t = useWords(myDayWords)
  if (cases.length === 0) return null
  return (
    <section className={style.part}>
      <h3>{t("cases")}</h3>
      <ul>
        {cases.slice(0, mostCases).map(({ id, subject, customer, openedAt, clock, demonstration }) => (
          <li key={id}>
            <Link href={`/cases/${id}`}>
              <bdi>{subject}</bdi>
            </Link>
            <span className={style.due}>
              {customer?.name && <bdi>{customer.name}</bdi>}
              {clock ? <ClockWord clock={clock} /> : <TimeAgo at={openedAt} />}
              <DemonstrationMark of={{ demonstration }} />
            </span>
          </li>
        ))}
      </ul>
      {cases.length > mostCases && (
        <Anchor component={Link} href="/cases?owner=me&state=open">
          {t("moreCases")}
        </Anchor>
      )}
    </section>
  )
}
