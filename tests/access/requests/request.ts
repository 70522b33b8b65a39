import type { Caller } from "../callers.ts"
import type { Made } from "../records/record.ts"
import type { Kind } from "../records.ts"
import type { Place, Town } from "../town.ts"

/** What a request may be made of: the record that it names, where that lies, and who asks. */
export type About = { town: Town; caller: Caller; record: Made; place: Place }

/** How a route is asked in a form that its contract accepts. */
export type Ask = {
  /** The kind of record that it names or lists. */
  of?: Kind
  /** The parameters of its path; without, the record's own fields: id, slug, token. */
  params?: Record<string, string>
  query?(about: About): Record<string, string>
  /** Its media type, where it is not the one of its kind. */
  media?: string
  /** A string goes as it is. */
  body?(about: About): unknown
  /** It is a list: the record stands in it, or does not. */
  lists?: true
  /** The secret of the shared device that it comes from. */
  device?(about: About): string
}

/** A moment that is still to come, and a day that is not. */
export const tomorrow = ({ town }: About) => new Date(town.house.clock.now().getTime() + 86_400_000).toISOString()
export const today = ({ town }: About) => town.house.clock.now().toISOString().slice(0, 10)
