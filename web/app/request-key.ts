import { newKey } from "./new-key.ts"

/** As long as the server knows a key. */
const keptFor = 24 * 3_600_000
const mostKept = 40
const place = "wellserved.requests"

type Attempt = { what: string; key: string; at: number }

/**
 * The key of a request that must not be done twice. The same request keeps its key until the server has answered, also through a reload: whoever sends it
 * again because no answer came, gets the first one's.
 */
export function keyOfRequest(what: string, now = Date.now()): string {
  const known = attempts(now)
  const before = known.find((one) => one.what === printOf(what))
  if (before) return before.key
  const key = newKey()
  keep([...known, { what: printOf(what), key, at: now }].slice(-mostKept))
  return key
}

/** The server has answered: the same said once more is meant once more. */
export function requestAnswered(what: string): void {
  keep(attempts(Date.now()).filter((one) => one.what !== printOf(what)))
}

/** Where the browser keeps nothing, the page itself remembers. */
let here: Attempt[] = []

function attempts(now: number): Attempt[] {
  try {
    const kept = sessionStorage.getItem(place)
    if (kept !== null) here = JSON.parse(kept) as Attempt[]
  } catch {
    // What is remembered here is enough.
  }
  return here.filter(({ at }) => at > now - keptFor)
}

function keep(all: Attempt[]): void {
  here = all
  try {
    sessionStorage.setItem(place, JSON.stringify(all))
  } catch {
    // As above.
  }
}

/** 53 bits that stand for the words, which are not kept: cyrb53 (bryc, 2018, public domain). */
function printOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
