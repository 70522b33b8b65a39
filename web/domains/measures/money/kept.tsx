import { Anchor, Text } from "@mantine/core"
import type { MoneyRead } from "#contracts/money.ts"
import { searchText } from "#web/app/address.ts"
import { Bars } from "#web/ui/chart/bars.tsx"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { moneyWords } from "./words.ts"

const fates = ["recovered", "notRecovered", "without"] as const

/** Who bought again, by whether we failed them and put it right; or what it takes to say so. */
export function Kept({ money: { kept, unit, from, to } }: { money: MoneyRead }) {
  const t = useWords(moneyWords)
  const formats = useFormats()
  if (fates.every((fate) => kept[fate] === null)) {
    return (
      <Sheet title={t("kept")}>
        <p>{t("keptNeeds", { needed: kept.needed })}</p>
        <Anchor component={Link} href="/customers" className="no-print">
          {t("bringIn")}
        </Anchor>
      </Sheet>
    )
  }
  const view = searchText({ unit: unit?.id, from, to })
  return (
    <Sheet title={t("kept")}>
      <Bars
        title={t("kept")}
        titleAbove
        told={t("keptTold", { buyers: kept.buyers })}
        place="kept"
        view={`/money${view}`}
        csvHref={`/api/money.csv${view}`}
        written={formats.share}
        bars={fates.map((fate) => ({ label: t(`kept.${fate}`), ...(kept[fate] ?? { value: null }) }))}
      />
      <Text size="sm" c="dimmed">
        {t("keptHow")}
      </Text>
    </Sheet>
  )
}
