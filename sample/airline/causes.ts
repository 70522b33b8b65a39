import type { KnownCause } from "../cases/case-words.ts"
import type { Topic } from "../comments/phrases.ts"

/** Which remedies fit what went wrong, and how often each is chosen. */
export const remediesFor: Partial<Record<Topic, Readonly<Record<string, number>>>> = {
  baggage: { replace: 30, gesture: 15, refund: 25, apology: 30 },
  refund: { refund: 70, apology: 30 },
  "name-rule": { refund: 55, redo: 25, apology: 20 },
  web: { refund: 45, credit: 25, apology: 30 },
  meal: { apology: 50, credit: 30, gesture: 20 },
  delay: { credit: 35, gesture: 25, refund: 15, apology: 25 },
  rebooking: { redo: 35, gesture: 30, refund: 20, apology: 15 },
}
export const otherRemedies: Readonly<Record<string, number>> = { apology: 46, credit: 26, gift: 14, gesture: 14 }

/** Why it happened, by what it was about. */
export const causes: Record<Topic, readonly KnownCause[]> = {
  desk: [
    { name: "One desk open at the morning peak", under: "Too few hands at the peak", avoidable: true },
    { name: "Self-service machines fail and nobody stands beside them", under: "Equipment", avoidable: true },
  ],
  boarding: [
    { name: "Boarding called before the aircraft is ready", under: "How we work", avoidable: true },
    { name: "All rows called at once", under: "How we work", avoidable: true },
  ],
  rebooking: [{ name: "No plan for flights cancelled after 20:00", under: "How we work", avoidable: true }],
  information: [{ name: "Gate changes reach the board before they reach us", under: "Information", avoidable: true }],
  lounge: [{ name: "More cards sold than there are seats", under: "Rules", avoidable: true }],
  baggage: [
    { name: "Nobody tells people where their bag is", under: "Information", avoidable: true },
    { name: "Bags loaded late at the transfer", under: "Too few hands at the peak", avoidable: true },
  ],
  crew: [{ name: "Crews paired without a rest in between", under: "How we work", avoidable: true }],
  meal: [{ name: "Meals loaded by last week's count", under: "Suppliers", avoidable: true }],
  seat: [{ name: "Paid seats lost when the aircraft changes", under: "How we work", avoidable: true }],
  delay: [
    { name: "Weather along the route", under: "Nobody's fault", avoidable: false },
    { name: "Turnaround planned too tight", under: "How we work", avoidable: true },
  ],
  cabin: [{ name: "Cleaning time cut to twelve minutes", under: "Suppliers", avoidable: true }],
  wait: [{ name: "Mondays are staffed like Sundays", under: "Too few hands at the peak", avoidable: true }],
  agent: [{ name: "Advisers may not decide", under: "Rules", avoidable: true }],
  web: [{ name: "The payment page loses the booking", under: "Equipment", avoidable: true }],
  refund: [{ name: "Refunds are typed in twice", under: "How we work", avoidable: true }],
  "name-rule": [{ name: "Names can be corrected within 24 hours only", under: "Rules", avoidable: true }],
}
