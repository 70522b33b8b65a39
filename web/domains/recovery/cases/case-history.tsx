import { Button, Group, Text } from "@mantine/core"
import type { ReactNode } from "react"
import { getCase, listMyWork, settlePromise } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { Moment } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { MessageParts } from "../mail-in/message-parts.tsx"
import { RemedyStanding } from "../remedies/remedy-line.tsx"
import { recoveryWords } from "../words.ts"
import { type Entry, entriesOf } from "./case-entries.ts"
import type { Case } from "./case-of.ts"
import style from "./case-screen.module.css"

/** What has happened, from the first word to the last. */
export function CaseHistory({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  const entries = entriesOf(one)
  return (
    <Sheet title={t("whatHappened")}>
      {entries.length === 0 ? (
        <Text c="dimmed">{t(one.history ? "nothingKept" : "nothingYet")}</Text>
      ) : (
        <ol className={style.entries}>
          {entries.map((entry) => (
            <EntryLine key={entry.id} entry={entry} one={one} />
          ))}
        </ol>
      )}
    </Sheet>
  )
}

function EntryLine({ entry, one }: { entry: Entry; one: Case }) {
  const t = useWords(recoveryWords)
  switch (entry.kind) {
    case "message": {
      const { direction, channel, by, words } = entry.message
      const head =
        direction === "in"
          ? t("entry.in")
          : t(`entry.${channel === "page" ? "mail" : channel}`, { name: by?.name ?? t("someone") })
      return (
        <Line at={entry.at} from={direction === "in" ? "customer" : "us"} head={head} words={words}>
          <MessageParts caseId={one.id} of={entry.message} />
        </Line>
      )
    }
    case "undelivered":
      return (
        <Line at={entry.at} from="us" head={t("entry.undelivered", { address: entry.mail.to })} words={entry.mail.why}>
          <StateWord tone="bad">{t(entry.mail.forGood ? "undelivered.forGood" : "undelivered.gaveUp")}</StateWord>
        </Line>
      )
    case "note":
      return (
        <Line
          at={entry.at}
          from="us-only"
          head={t("entry.note", { name: entry.note.by.name })}
          words={entry.note.words}
        />
      )
    case "promise":
      return <PromiseLine at={entry.at} promise={entry.promise} mayWork={one.may.work} />
    case "remedy":
      return <RemedyLine at={entry.at} remedy={entry.remedy} may={one.may} />
    case "handoff":
      return (
        <Line
          at={entry.at}
          from="us"
          head={t("entry.handoff", { name: entry.handoff.to.name })}
          words={entry.handoff.reason}
        />
      )
    case "verdict":
      return (
        <Line
          at={entry.at}
          from="customer"
          head={t(entry.verdict.putRight ? "entry.yes" : "entry.no")}
          words={entry.verdict.words}
        />
      )
  }
}

type LineProps = { at: string; from: "customer" | "us" | "us-only"; head: string; words?: string; children?: ReactNode }

function Line({ at, from, head, words, children }: LineProps) {
  return (
    <li className={style.entry} data-from={from}>
      <div className={style.head}>
        <strong>{head}</strong>
        <Moment at={at} />
      </div>
      {words !== undefined && words !== "" && (
        <div className={style.words} dir="auto">
          {words}
        </div>
      )}
      {children}
    </li>
  )
}

function PromiseLine({ at, promise, mayWork }: { at: string; promise: Case["promises"][number]; mayWork: boolean }) {
  const t = useWords(recoveryWords)
  const formats = useFormats()
  const keep = useDeed(settlePromise, { invalidates: [getCase, listMyWork] })
  const tone = promise.outcome === "kept" ? "good" : promise.outcome === "broken" ? "bad" : "quiet"
  return (
    <Line at={at} from="us" head={t("entry.promise", { name: promise.owner.name })} words={promise.what}>
      <Group gap="sm">
        <span>{t("promise.due", { moment: formats.moment(promise.dueAt) })}</span>
        {promise.outcome !== null && <StateWord tone={tone}>{t(`promise.${promise.outcome}`)}</StateWord>}
        {promise.outcome === null && mayWork && (
          <Button
            size="compact-sm"
            variant="light"
            className="no-print"
            loading={keep.doing}
            onClick={() => void keep.run({ params: { id: promise.id }, body: { outcome: "kept" } })}
          >
            {t("promise.done")}
          </Button>
        )}
      </Group>
    </Line>
  )
}

function RemedyLine({ at, remedy, may }: { at: string; remedy: Case["remedies"][number]; may: Case["may"] }) {
  const t = useWords(recoveryWords)
  return (
    <Line
      at={at}
      from="us"
      head={t("entry.remedy", { name: remedy.by?.name ?? t("someone"), remedy: remedy.name })}
      words={remedy.words}
    >
      <RemedyStanding of={remedy} may={may} />
    </Line>
  )
}
