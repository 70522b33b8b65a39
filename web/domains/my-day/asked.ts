/** What My day asks the server for: one request each, all at once. */
export const myLineUp = { params: { unitId: "mine", day: "today" } } as const
export const myThanks = { query: { limit: 3 } } as const
export const myProposals = { query: { limit: 5 } } as const

const aDay = 24 * 3_600_000

export function saidSinceYesterday(now = new Date()) {
  const yesterday = new Date(now.getTime() - aDay)
  const from = [yesterday.getFullYear(), yesterday.getMonth() + 1, yesterday.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-")
  return { query: { unit: "mine", from, limit: 6 } } as const
}
