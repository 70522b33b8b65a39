import { Text } from "@mantine/core"
import { listMoved, type Moved as Reading } from "#contracts/moved.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { readingFilters, type ScoreboardFilters, scoreboardHref } from "../filters.ts"
import { useSentence } from "../use-measure-words.ts"
import { definitionWords, measuresWords } from "../words.ts"
import style from "./moved.module.css"

/** What carries a signal now, here and one step further in, each in one sentence; else that nothing does. */
export function Moved({ filters }: { filters: ScoreboardFilters }) {
  const t = useWords(measuresWords)
  const formats = useFormats()
  const moved = useReading(listMoved, { query: { ...readingFilters(filters), to: filters.to } })
  return (
    <Sheet title={t("moved")}>
      <Waiting on={moved} lines={2}>
        {({ items, charts, byChance }) => (
          <>
            <Items items={items} charts={charts} filters={filters} />
            {charts > 0 && (
              <Text size="sm" c="dimmed">
                {t("movedCharts", { count: charts, chance: formats.number(byChance, byChance < 0.1 ? 2 : 1) })}
              </Text>
            )}
          </>
        )}
      </Waiting>
    </Sheet>
  )
}

type ItemsProps = Pick<Reading, "items" | "charts"> & { filters: ScoreboardFilters }

function Items({ items, charts, filters }: ItemsProps) {
  const t = useWords(measuresWords)
  if (items.length === 0) return <p>{t(charts === 0 ? "movedTooFew" : "nothingMoved")}</p>
  return (
    <ul className={style.moved}>
      {items.map((item) => (
        <Item key={`${item.measure} ${item.part?.id}`} item={item} filters={filters} />
      ))}
    </ul>
  )
}

function Item({
  item: { measure, part, verdict },
  filters,
}: {
  item: Reading["items"][number]
  filters: ScoreboardFilters
}) {
  const t = useWords(measuresWords)
  const name = useWords(definitionWords)(`${measure}.name`)
  const sentence = useSentence()
  const to = part === null ? {} : { [part.kind]: part.id }
  return (
    <li>
      <Link href={scoreboardHref(filters, { ...to, measure, sort: undefined })}>
        {part === null ? name : t("of", { name, unit: part.name })}
      </Link>
      <span>{sentence(verdict.says)}</span>
    </li>
  )
}
