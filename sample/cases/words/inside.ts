import type { Topic } from "../../comments/phrases.ts"

/** What the staff write for each other; in the language of the house. */

export const notes = [
  "[Spoke with|Asked] the [duty lead|colleague on shift]: [matches what the customer says|two people were off sick that day].",
  "[Looked at the camera times|Checked the log]: the customer is right [to the minute|about the times].",
  "[Second|Third] one like this [this week|since Monday]. [Bring it to the line-up.|]",
  "[No answer on the phone|Nobody picked up], [left a message|will try again after four].",
  "Customer is [calm and very clear|upset, and has reason to be]. [Handle with time.|]",
]

export const handOffReasons = [
  "[Was on duty that day|Knows the flight] and can [answer from the first hand|say what happened].",
  "I am [on leave|away] until [Thursday|Monday].",
  "Speaks the customer's language.",
  "[The customer asked for|Already spoke with] them.",
]

export const remedyWords: Record<string, readonly string[]> = {
  apology: ["[Called and apologised|Apologised in person], [no excuses|without a but]."],
  redo: [
    "[Rebooked without charge|Seats put right for the flight home].",
    "[Traced it again from the start|Did it again, properly].",
  ],
  replace: ["[New suitcase, same make|Replacement suitcase]."],
  refund: ["[Fare difference back|Seat fee back|Fees back], [with the receipt|to the same card]."],
  credit: ["[Credit for the next flight|Travel credit, valid two years]."],
  gift: ["[A lounge visit for two|A basket to the hotel]."],
  gesture: ["[Taxi home paid|Dinner at the hotel paid|Parking paid].", "[Flowers|A card and flowers] for the mother."],
}

/** Which remedies fit what went wrong; amounts in cents. */
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
/** The usual sum, in cents, of what has one. */
export const usualSum: Readonly<Record<string, number>> = {
  replace: 9_500,
  refund: 6_500,
  credit: 4_000,
  gift: 3_000,
  gesture: 2_800,
}

export const decisions = {
  approved: ["[Yes|Of course], [do it today|and tell them today].", "[Approved|Agreed]. [We caused it.|]"],
  refused: ["[Too much for what happened|Not this sum], [offer|give] the fee and a real apology."],
}

export const closureReasons = {
  disagreed: [
    "We have explained the fare [twice|in full] and cannot pay for [the hotel|a missed concert]; the way to the arbitration board was given.",
    "The storm was not ours to prevent. [We gave meals and a hotel|We did what we could], and said how to appeal.",
  ],
  abuse: ["The messages [threaten|insult] colleagues. Closed, with the reason written to the customer."],
}

/** Why it happened, by what it was about: the cause, the group that it hangs under, and whether it could have been avoided. */
export type KnownCause = { name: string; under: string; avoidable: boolean }
export const causes: Partial<Record<Topic, readonly KnownCause[]>> = {
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
export const causeWords = [
  "[Seen|Checked] on the day's [log|roster].",
  "Why: [nobody had planned for it|we plan for the average day]. Why again: [the peak is not in the plan|the plan is from last year].",
  "[Same pattern as|Like] the [case before|others this month].",
  "",
]
