import { Button, TextInput } from "@mantine/core"
import { useState } from "react"
import type { Reply } from "#contracts/route.ts"
import type { getValue } from "#contracts/value.ts"
import { useFilters } from "#web/app/address.ts"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { valueFilters } from "./filters.ts"
import style from "./value.module.css"
import { valueWords } from "./words.ts"

/** Until when purchases were read, and a way to keep the later ones from the model. */
export function AsOf({
  value: { until, lastPurchase, otherCurrencies },
}: {
  value: Reply<typeof getValue> & { until: string }
}) {
  const t = useWords(valueWords)
  const formats = useFormats()
  const [filters, setFilters] = useFilters(valueFilters)
  const [chosen, setChosen] = useState(filters.until ?? "")
  const all = lastPurchase === null || until >= lastPurchase
  return (
    <>
      <p className={style.note}>
        {all
          ? t("asOf", { day: formats.day(until) })
          : t("heldBack", { day: formats.day(until), last: formats.day(lastPurchase) })}{" "}
        {otherCurrencies > 0 && t("others", { count: otherCurrencies })}
      </p>
      <FilterBar>
        <TextInput
          type="date"
          label={t("until")}
          description={t("untilHelp")}
          value={chosen}
          max={lastPurchase ?? undefined}
          onChange={(event) => setChosen(event.currentTarget.value)}
          onBlur={() => setFilters({ until: chosen || undefined })}
          maw="26rem"
          styles={{ input: { maxWidth: "13rem" } }}
        />
        {filters.until !== undefined && (
          <Button
            variant="subtle"
            onClick={() => {
              setChosen("")
              setFilters({ until: undefined })
            }}
          >
            {t("wholeTime")}
          </Button>
        )}
      </FilterBar>
    </>
  )
}
