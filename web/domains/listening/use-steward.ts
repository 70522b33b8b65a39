import { stewarding } from "#contracts/route.ts"
import { useSession } from "#web/app/session.ts"

/** Whether whoever is here may make surveys and import feedback now: by role, and signed in with more than a PIN. */
export function useSteward(): boolean {
  const { person, strength } = useSession()
  return person !== null && stewarding.includes(person.role) && strength === "full"
}
