import { Button } from "@mantine/core"
import { importPurchases } from "#contracts/purchases.ts"
import { getValue } from "#contracts/value.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { AsOf } from "./as-of.tsx"
import { Bands } from "./bands.tsx"
import { ConcentrationSheet } from "./concentration-sheet.tsx"
import { valueFilters } from "./filters.ts"
import { ForecastSheet } from "./forecast-sheet.tsx"
import { RfmSheet } from "./rfm-sheet.tsx"
import { StayingSheet } from "./staying-sheet.tsx"
import { valueWords } from "./words.ts"

/** What customers bring, will bring, and why they leave: each chart with its sentence, or with what it would take. */
export function ValueScreen() {
  const t = useWords(valueWords)
  const [{ until }] = useFilters(valueFilters)
  const value = useReading(getValue, { query: { until } })
  return (
    <Page title={t("value")} lead={t("valueLead")} actions={<BringIn />} printable>
      <Waiting on={value} lines={10}>
        {(read) =>
          read.until === null ? (
            <EmptyState title={t("nothing")} firstStep={<BringIn />}>
              {t("nothingWhy")}
            </EmptyState>
          ) : (
            <>
              <AsOf value={{ ...read, until: read.until }} />
              <ConcentrationSheet concentration={read.concentration} until={read.until} />
              <RfmSheet rfm={read.rfm} />
              <ForecastSheet forecast={read.forecast} until={read.until} />
            </>
          )
        }
      </Waiting>
      <StayingSheet />
      <Bands />
    </Page>
  )
}

/** The way in for purchases, for those who may bring them. */
function BringIn() {
  const t = useWords(valueWords)
  const session = useSession()
  if (mayOpen(importPurchases.access, session) !== "yes") return null
  return (
    <Button component={Link} href="/value/import" variant="default">
      {t("bringIn")}
    </Button>
  )
}
