import { addDays, daysBetween } from "./period.ts"
import type { Span } from "./read-span.ts"

const recents = ["30d", "90d", "12m", "all"] as const
export type Recent = (typeof recents)[number]

/** After this many days without anything counted, what there is counts as history. */
const historyAfter = 31

/**
 * The days that "the last 90 days" means: up to today; or, where nothing has been counted for a month, up to the last day on which something was, so
 * that a house with nothing but imported history sees it.
 */
export function recentDays(recent: Recent, span: Span | undefined, today: string): Span {
  const to = span && daysBetween(span.to, today) > historyAfter ? span.to : today
  if (recent === "all") return { from: span && span.from < to ? span.from : to, to }
  return { from: firstDay(recent, to), to }
}

function firstDay(recent: Exclude<Recent, "all">, to: string): string {
  if (recent === "12m") return addDays(to, -364)
  return addDays(to, recent === "30d" ? -29 : -89)
}
