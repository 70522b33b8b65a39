import type { z } from "zod"
import type { getLeaders } from "#contracts/leadership.ts"
import { useSession } from "#web/app/session.ts"
import { DialogButton } from "#web/ui/dialog-button.tsx"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { DecisionForm } from "./decision-form.tsx"
import style from "./leaders.module.css"
import { leadershipWords } from "./words.ts"

type Shown = z.output<typeof getLeaders.reply>

/** Decisions of weight, each with the standards it serves and those it costs. */
export function Decisions({ shown: { decisions, today } }: { shown: Shown }) {
  const t = useWords(leadershipWords)
  return (
    <Sheet title={t("decisions")}>
      <p className={style.soft}>{t("decisionsWhy")}</p>
      {decisions.length === 0 && <p>{t("noDecisions")}</p>}
      <ul className={style.decisions}>
        {decisions.map((decision) => (
          <OneDecision key={decision.id} decision={decision} today={today} />
        ))}
      </ul>
    </Sheet>
  )
}

function OneDecision({ decision, today }: { decision: Shown["decisions"][number]; today: string }) {
  const { title } = decision
  return (
    <li>
      <h3>
        <Link href={`/leaders/decisions/${decision.id}`}>
          <bdi>{title}</bdi>
        </Link>
      </h3>
      <WhatWasDecided decision={decision} today={today} />
    </li>
  )
}

type WhatWasDecidedProps = {
  decision: Shown["decisions"][number]
  today: string
  /** Another record has taken its place already. */
  corrected?: boolean
}

/** Who decided it and when, why, and which standards it serves or costs. */
export function WhatWasDecided({ decision, today, corrected = false }: WhatWasDecidedProps) {
  const t = useWords(leadershipWords)
  const formats = useFormats()
  const { person, strength } = useSession()
  const { why, day, by, standards } = decision
  return (
    <>
      <p className={style.soft}>{t("decidedBy", { name: by.name, day: formats.day(day) })}</p>
      <p className={style.why}>
        <bdi>{why}</bdi>
      </p>
      <ul className={style.deeds}>
        {standards.map(({ id, name, effect }) => (
          <li key={id}>
            <StateWord tone={effect === "serves" ? "good" : "bad"}>{t(effect)}</StateWord>{" "}
            <Link href={`/standards/${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
      {!corrected && person?.id === by.id && strength === "full" && (
        <div className="no-print">
          <DialogButton title={t("corrected")}>
            {(done) => <DecisionForm today={today} corrects={decision} onDone={done} />}
          </DialogButton>
        </div>
      )}
    </>
  )
}
