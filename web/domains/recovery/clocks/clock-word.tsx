import type { z } from "zod"
import type { nextClock } from "#contracts/recovery.ts"
import { StateWord } from "#web/ui/state-word.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
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

/** The clock of a case that is due first, in words: what, and how much open time is left. */
export function ClockWord({ clock }: { clock: Next | null }) {
  const t = useWords(clockWords)
  const formats = useFormats()
  const openTime = useOpenTime()
  if (clock === null) return null
  const time = openTime(Math.abs(clock.leftMinutes))
  return (
    <span title={t("due", { when: formats.moment(clock.dueAt) })}>
      {t(`clock.${clock.clock}`)} · {t(clock.standing === "late" ? "over" : "left", { time })}{" "}
      {clock.standing !== "running" && (
        <StateWord tone={toneOf[clock.standing]}>{t(`standing.${clock.standing}`)}</StateWord>
      )}
    </span>
  )
}
