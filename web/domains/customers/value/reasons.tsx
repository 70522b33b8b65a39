import { Curves } from "#web/ui/chart/curves.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useValueView } from "./filters.ts"
import type { Staying } from "./sentences.ts"
import { valueWords } from "./words.ts"

/** Why customers leave, by when: the shares add up to all who have left. */
export function Reasons({ staying: { reasons }, until }: { staying: Staying; until: string }) {
  const t = useWords(valueWords)
  const formats = useFormats()
  const view = useValueView(until)
  const byShare = reasons.toSorted((one, other) => (other.points.at(-1)?.share ?? 0) - (one.points.at(-1)?.share ?? 0))
  const [first] = byShare
  const end = first?.points.at(-1)
  if (first === undefined || end === undefined) return null
  const told = { reason: t(`reason.${first.reason}`), share: formats.share(end.share), days: end.day }
  return (
    <Sheet title={t("reasons")}>
      <Curves
        title={t("reasons")}
        titleAbove
        told={t("reasons.told", told)}
        place="reasons"
        view={view}
        curves={byShare.map(({ reason, points }) => ({
          name: t(`reason.${reason}`),
          steps: true,
          points: points.map(({ day, share, low, high }) =>
            byShare.length > 3 ? { x: day, y: share } : { x: day, y: share, low, high },
          ),
        }))}
        across={{ title: t("staying.days") }}
        upward={{ title: t("reasons.share"), written: formats.share, from: 0 }}
      />
    </Sheet>
  )
}
