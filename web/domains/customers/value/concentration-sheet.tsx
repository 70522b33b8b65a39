import type { Reply } from "#contracts/route.ts"
import type { getValue } from "#contracts/value.ts"
import { Curves } from "#web/ui/chart/curves.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useValueView } from "./filters.ts"
import { NotYet } from "./not-yet.tsx"
import { tellConcentration } from "./sentences.ts"
import { valueWords } from "./words.ts"

type Props = { concentration: Reply<typeof getValue>["concentration"]; until: string }

/** Who brings how much: the curve from those who bring most on. */
export function ConcentrationSheet({ concentration, until }: Props) {
  const view = useValueView(until)
  const t = useWords(valueWords)
  const formats = useFormats()
  if (concentration.state !== "ready") return <NotYet title={t("concentration")} why={concentration} />
  const { curve, customers, topFifth, whole, gini } = concentration
  const told = { customers, share: formats.share(topFifth), whole: formats.money(whole) }
  return (
    <Sheet title={t("concentration")}>
      <Curves
        title={t("concentration")}
        titleAbove
        told={t(tellConcentration(concentration), told)}
        place="concentration"
        view={view}
        curves={[
          { name: t("concentration.curve"), points: curve.map(({ people, share }) => ({ x: people, y: share })) },
        ]}
        across={{ title: t("concentration.people"), written: formats.share }}
        upward={{ title: t("concentration.share"), written: formats.share, from: 0, to: 1 }}
        straight={{ from: { x: 0, y: 0 }, to: { x: 1, y: 1 }, label: t("concentration.alike") }}
      />
      <Facts
        facts={[
          { term: t("topFifth"), value: formats.share(topFifth, 1) },
          { term: t("gini"), value: `${formats.number(gini, 2)}: ${t("giniWhy")}` },
          { term: t("whole"), value: formats.money(whole) },
        ]}
      />
    </Sheet>
  )
}
