import type { z } from "zod"
import { commit, getLeaders } from "#contracts/leadership.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { DialogButton } from "#web/ui/dialog-button.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { CommitForm } from "./commit-form.tsx"
import { DecisionForm } from "./decision-form.tsx"
import { Decisions } from "./decisions.tsx"
import style from "./leaders.module.css"
import { LogForm } from "./log-form.tsx"
import { StateOf } from "./state-of.tsx"
import { Told } from "./told.tsx"
import { leadershipWords } from "./words.ts"

type Shown = z.output<typeof getLeaders.reply>
type Leader = Shown["leaders"][number]

/** For everybody: what leaders committed to, kept and not kept alike, what they did, and what they decided. */
export function LeadersScreen() {
  const t = useWords(leadershipWords)
  const formats = useFormats()
  const session = useSession()
  const shown = useReading(getLeaders)
  const { data } = shown
  const leads = mayOpen(commit.access, session) === "yes"
  return (
    <Page
      title={t("leaders")}
      lead={data && t("lead", { day: formats.day(data.since) })}
      actions={leads && data && <LeaderDeeds today={data.today} />}
      printable
    >
      <Waiting on={shown} lines={6}>
        {(shown) => (
          <>
            {shown.leaders.length === 0 ? (
              <EmptyState title={t("nothingYet")}>{t("nothingYetWhy")}</EmptyState>
            ) : (
              <div className={style.leaders}>
                {shown.leaders.map((leader) => (
                  <OneLeader
                    key={leader.person.id}
                    leader={leader}
                    mine={leads && session.person?.id === leader.person.id}
                  />
                ))}
              </div>
            )}
            <Decisions shown={shown} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function LeaderDeeds({ today }: { today: string }) {
  const t = useWords(leadershipWords)
  return (
    <>
      <DialogButton title={t("log")} variant="filled">
        {(done) => <LogForm today={today} onDone={done} />}
      </DialogButton>
      <DialogButton title={t("commit")}>{(done) => <CommitForm onDone={done} />}</DialogButton>
      <DialogButton title={t("decide")}>{(done) => <DecisionForm today={today} onDone={done} />}</DialogButton>
    </>
  )
}

function OneLeader({ leader: { person, unit, commitments, deeds }, mine }: { leader: Leader; mine: boolean }) {
  const t = useWords(leadershipWords)
  const formats = useFormats()
  return (
    <Sheet title={person.name}>
      <p className={style.soft}>{unit}</p>
      <h3>{t("commitments")}</h3>
      {commitments.length === 0 && <p className={style.soft}>{t("inTheseWeeks")}</p>}
      <ul className={style.commitments}>
        {commitments.map(({ id, what, dueOn, state, words }) => (
          <li key={id}>
            <p>
              <StateOf state={state} /> <bdi>{what}</bdi>, {t("by", { day: formats.day(dueOn) })}
            </p>
            {words !== "" && (
              <p className={style.soft}>
                <bdi>{words}</bdi>
              </p>
            )}
            {mine && <Told id={id} state={state} />}
          </li>
        ))}
      </ul>
      <h3>{t("deeds")}</h3>
      {deeds.length === 0 ? (
        <p className={style.soft}>{t("noDeeds")}</p>
      ) : (
        <ul className={style.deeds}>
          {deeds.map(({ kind, amount }) => (
            <li key={kind}>{t(`amount.${kind}`, { count: amount })}</li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}
