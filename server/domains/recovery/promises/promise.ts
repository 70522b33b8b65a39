import { Refusal } from "#platform/errors/refusal.ts"

/** Kept in time counts as kept; done after it was due stays broken, however welcome it was. */
export const outcomeWhenDone = (dueAt: Date, now: Date): "kept" | "broken" => (now <= dueAt ? "kept" : "broken")

export function mustBeAhead(dueAt: Date, now: Date): void {
  if (dueAt <= now)
    throw new Refusal("due-in-the-past", "A promise needs a time that is still to come.", { status: 400 })
}

/** A new time can be agreed only before the old one has passed; afterwards the promise is broken, and a new one may be made. */
export function mustBeBeforeDue(dueAt: Date, now: Date): void {
  if (now > dueAt)
    throw new Refusal(
      "promise-overdue",
      "This promise was due already, so it counts as broken. Tell the customer, and make a new promise.",
    )
}
