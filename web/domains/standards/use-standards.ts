import { listStandards } from "#contracts/standards.ts"
import { useReading } from "#web/app/reading.ts"
import { useSession } from "#web/app/session.ts"

/** The standards that one may read, by priority, as they are said to the signed-in person wherever they are cited. */
export function useStandards() {
  const { person } = useSession()
  return useReading(listStandards, { query: person?.locale ? { language: person.locale } : {} })
}

/** Those in force, as choices; none while they are being fetched, or where none are written. */
export function useStandardsToChoose(): { id: string; name: string }[] {
  return (useStandards().data?.standards ?? [])
    .filter(({ state }) => state === "published")
    .map(({ id, title }) => ({ id, name: title }))
}
