import { listStandards } from "#contracts/standards.ts"
import { useReading } from "#web/app/reading.ts"

/** The standards in force, by priority, as choices; none while they are being fetched, or where none are written. */
export function useStandardsToChoose(): { id: string; name: string }[] {
  const standards = useReading(listStandards)
  return (standards.data?.standards ?? [])
    .filter(({ state }) => state === "published")
    .map(({ id, title }) => ({ id, name: title }))
}
