import type { z } from "zod"
import type { nextClock } from "#contracts/recovery.ts"
import { StateWord } from "#web/ui/state-word.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./clock-word.module.css"
import { useOpenTime } from "./use-open-time.ts"
import { clockWords } from "./words.ts"

type Next = z.output<typeof nextClock>
export const toneOf = {
  running: "quiet",
  soon: "warm",
  late: "bad",
  waiting: "quiet",
  met: "good",
  missed: "bad",
} as const

/** Beyond a week of open time nobody can picture the hours any more; the day says it. */
const mostInHours = 40 * 60

/** The clock of a case that is due first, in words: what, and how much open time is left. */
export function ClockWord({ clock }: { clock: Next | null }) {
  const t = useWords(clockWords)
  const formats = useFormats()
  const openTime = useOpenTime()
  if (clock === null) return null
  const late = clock.standing === "late"
  const minutes = Math.abs(clock.leftMinutes)
  const time = openTime(minutes)
  const left =
    late && minutes === 0
      ? t("overSinceClosing", { when: formats.time(clock.dueAt) })
      : late && minutes > mostInHours
        ? t("overSince", { day: formats.day(clock.dueAt) })
        : t(late ? "over" : "left", { time })
  return (
    <span title={t("due", { when: formats.moment(clock.dueAt) })}>
      {t(`clock.${clock.clock}`)}
      {"\u00a0· "}
      <span className={style.left}>{left}</span>{" "}
      {clock.standing !== "running" && (
        <StateWord tone={toneOf[clock.standing]}>{t(`standing.${clock.standing}`)}</StateWord>
      )}
    </span>
  )
}
