import { listUnits } from "#contracts/people.ts"
import type { Reply } from "#contracts/route.ts"
import { useReading } from "./reading.ts"

type Unit = Pick<Reply<typeof listUnits>["units"][number], "id" | "name" | "parentId">

/** The units to choose from. */
export function useUnitChoices(): { value: string; label: string }[] {
  return unitChoices(useReading(listUnits).data?.units ?? [])
}

/** Each unit by its name; of several that bear the same one, each with what stands above it: "Tills (North)", "Tills (South)". */
export function unitChoices(units: readonly Unit[]): { value: string; label: string }[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const times = Map.groupBy(units, ({ name }) => name)
  return units.map(({ id, name, parentId }) => {
    const above = parentId === null ? undefined : byId.get(parentId)
    return { value: id, label: above && (times.get(name)?.length ?? 0) > 1 ? `${name} (${above.name})` : name }
  })
}
