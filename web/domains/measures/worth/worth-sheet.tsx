import { Anchor, NativeSelect, Text } from "@mantine/core"
import { readWorth, type Worth, type WorthFilters, worthScores } from "#contracts/worth.ts"
import { searchText } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Bars } from "#web/ui/chart/bars.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { worthWords } from "./words.ts"

type WorthSheetProps = { filters: WorthFilters; onScore: (score: WorthFilters["score"]) => void; ofUnit: boolean }

/** What customers did after they had answered, by what they answered: with its doubts, or what it takes to say it. */
export function WorthSheet({ filters, onScore, ofUnit }: WorthSheetProps) {
  const t = useWords(worthWords)
  const worth = useReading(readWorth, { query: filters })
  return (
    <Sheet title={t("worth")}>
      <Waiting on={worth} lines={6}>
        {(worth) => (
          <>
            <Sentence worth={worth} />
            {worth.score && (
              <NativeSelect
                className="no-print"
                my="md"
                maw="22rem"
                label={t("askedWhat")}
                value={worth.score}
                onChange={({ currentTarget }) => onScore(worthScores.find((one) => one === currentTarget.value))}
                data={worthScores.map((value) => ({ value, label: t(`score.${value}`) }))}
              />
            )}
            <Bands worth={worth} />
            <Points worth={worth} />
            <How worth={worth} ofUnit={ofUnit} />
          </>
        )}
      </Waiting>
    </Sheet>
  )
}

type Told = { worth: Worth }
type Range = { value: number; low: number; high: number }

function Sentence({ worth: { word, score, bands, needed, aPoint, aPointAlike, currency } }: Told) {
  const t = useWords(worthWords)
  const formats = useFormats()
  const count = (wanted: string) => bands.find(({ feeling }) => feeling === wanted)?.n ?? 0
  const slope = (aPointAlike ?? aPoint)?.spent
  if (word === "too-few" || !slope) {
    return (
      <>
        <p>{score ? t("tooFew", { needed, unhappy: count("unhappy"), happy: count("happy") }) : t("none")}</p>
        <Anchor component={Link} href="/customers" className="no-print">
          {t("bringIn")}
        </Anchor>
      </>
    )
  }
  const written = (minor: number) => formats.money({ minor: Math.round(minor), currency })
  const [low, high] = word === "less" ? [-slope.high, -slope.low] : [slope.low, slope.high]
  const values = { low: written(low), high: written(high) }
  return (
    <Text size="lg">
      {word === "unsure" ? t("unsure", values) : t(word, { ...values, money: written(Math.abs(slope.value)) })}
    </Text>
  )
}

function Bands({ worth: { bands, currency, from, to, score } }: Told) {
  const t = useWords(worthWords)
  const formats = useFormats()
  if (bands.every(({ spent }) => spent === null)) return null
  const view = searchText({ from, to, score })
  const about = { titleAbove: false, told: t("bandsTold"), view: `/money${view}`, csvHref: `/api/worth.csv${view}` }
  const barsOf = (part: "spent" | "again") =>
    bands.map((band) => ({
      label: t(`feeling.${band.feeling}`),
      ...(band[part] ?? { value: null }),
      ...(band[part] && { n: band.n }),
    }))
  return (
    <>
      <Bars
        {...about}
        title={t("spent")}
        place="worth-spent"
        written={(minor) => formats.money({ minor: Math.round(minor), currency })}
        bars={barsOf("spent")}
      />
      <Bars {...about} title={t("again")} place="worth-again" written={formats.share} bars={barsOf("again")} />
    </>
  )
}

function Points({ worth: { difference, aPoint, aPointAlike, currency } }: Told) {
  const t = useWords(worthWords)
  const formats = useFormats()
  const range = (written: (value: number) => string, { value, low, high }: Range) =>
    t("range", { value: written(value), low: written(low), high: written(high) })
  const money = (minor: number) => formats.money({ minor: Math.round(minor), currency })
  const points = (share: number) => t("points", { value: formats.signed(100 * share, 1) })
  const facts = [
    ...(difference
      ? [
          { term: t("differenceSpent"), value: range(money, difference.spent) },
          { term: t("differenceAgain"), value: range(points, difference.again) },
        ]
      : []),
    ...(aPoint ? [{ term: t("aPoint"), value: range(money, aPoint.spent) }] : []),
    ...(aPointAlike
      ? [
          { term: t("aPointAlike"), value: range(money, aPointAlike.spent) },
          { term: t("aPointAgain"), value: range(points, aPointAlike.again) },
        ]
      : []),
  ]
  return facts.length === 0 ? null : <Facts facts={facts} />
}

function How({ worth: { customers, middle, to, score }, ofUnit }: Told & { ofUnit: boolean }) {
  const t = useWords(worthWords)
  const formats = useFormats()
  return (
    <Text size="sm" c="dimmed">
      {t("notCause")} {score !== null && t("how", { customers, middle: formats.day(middle), to: formats.day(to) })}{" "}
      {ofUnit && t("wholeOnly")}
    </Text>
  )
}
