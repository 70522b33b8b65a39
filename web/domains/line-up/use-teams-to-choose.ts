import { listUnits } from "#contracts/people.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"

/** The teams whose cards this person may read, their own first: theirs alone, those below what they lead, or all. */
export function useTeamsToChoose(): { id: string; name: string }[] {
  const { person } = useSignedIn()
  const units = useReading(listUnits).data?.units ?? []
  const above = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const led = new Set(units.filter(({ lead }) => lead?.id === person.id).map(({ id }) => id))
  const isUnderMine = (id: string | null | undefined): boolean => !!id && (led.has(id) || isUnderMine(above.get(id)))
  const all = person.role === "steward" || person.role === "executive" || person.role === "administrator"
  const others = units.filter(({ id }) => id !== person.unit.id && (all || (person.role === "lead" && isUnderMine(id))))
  return [person.unit, ...others.map(({ id, name }) => ({ id, name }))]
}
