import { useSession } from "#web/app/session.ts"

/** Whether whoever is here may change people now: by role, and signed in with more than a PIN. */
export function useAdministrator(): boolean {
  const { person, strength } = useSession()
  return person?.role === "administrator" && strength === "full"
}
