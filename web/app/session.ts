import { useQuery } from "@tanstack/react-query"
import { getSession } from "#contracts/people.ts"
import type { Reply } from "#contracts/route.ts"
import { call } from "./call.ts"
import { reading, readings } from "./reading.ts"

export type Session = Reply<typeof getSession>
export type SignedIn = Session & { person: NonNullable<Session["person"]> }

/** Asked for once, and again only by `renewSession`: it must not turn empty under someone who is typing. */
export const sessionReading = {
  ...reading(getSession),
  // Not tied to whoever asked first: it goes on when a part that asked is taken away.
  queryFn: () => call(getSession),
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const

/** The session as last told; asked for before the first screen. */
export function currentSession(): Promise<Session> {
  return readings.ensureQueryData(sessionReading)
}

/** Who is at the screen. Inside the router it is always known. */
export function useSession(): Session {
  const { data } = useQuery(sessionReading)
  if (data === undefined) throw new Error("The session is asked for before any screen is drawn")
  return data
}

/** For screens behind the sign-in. */
export function useSignedIn(): SignedIn {
  const session = useSession()
  if (session.person === null) throw new Error("This screen is only drawn for someone signed in")
  return session as SignedIn
}

/** Asks again: after signing in, signing out, or a change to the organisation. */
export async function renewSession(): Promise<Session> {
  return readings.fetchQuery({ ...sessionReading, staleTime: 0 })
}
