import { Stack } from "@mantine/core"
import type { MeasureDefinition, MeasureFilters } from "#contracts/measures.ts"
import type { ScoreboardFilters } from "../filters.ts"
import { OverTime } from "../series/over-time.tsx"
import { useDescribed } from "../use-described.ts"
import { ByDimension } from "./by-dimension.tsx"
import { ByUnit } from "./by-unit.tsx"
import style from "./measure-in-full.module.css"

type MeasureInFullProps = {
  definition: MeasureDefinition
  /** What stands in the address. */
  filters: ScoreboardFilters
  /** The same as readings take it, with the days that the figures are of. */
  within: MeasureFilters
  unitName: string | undefined
}

const place = "in-full"

/** Brings the part of the page that shows a measure in full into view. */
export function showInFull(): void {
  document.getElementById(place)?.scrollIntoView({ block: "start" })
}

/** One measure in full: over time, by unit, and broken down. */
export function MeasureInFull({ definition, filters, within, unitName }: MeasureInFullProps) {
  const title = useDescribed(definition, unitName)
  return (
    <Stack component="section" gap="lg" id={place} aria-label={title} className={style.inFull}>
      <OverTime definition={definition} filters={filters} within={within} title={title} />
      <ByUnit definition={definition} filters={filters} within={within} />
      <ByDimension definition={definition} filters={filters} within={within} />
    </Stack>
  )
}
