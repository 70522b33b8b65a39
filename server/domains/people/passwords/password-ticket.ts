/**
 * A password ticket lets one person set their password once. Invited, or having forgotten it, they get it as a signed link by mail; without e-mail,
 * as a code on paper.
 */
export type TicketPurpose = "invitation" | "forgotten" | "printed"

/** The purpose that the signed link carries, so that no other link of the house opens this door. */
export const linkPurpose = "set-password"

const anHour = 3_600_000
/** How long a ticket holds: who asked is waiting at the screen, who was invited may be on leave. */
const holds: Record<TicketPurpose, number> = {
  forgotten: anHour,
  printed: 3 * 24 * anHour,
  invitation: 7 * 24 * anHour,
}

export const endOf = (purpose: TicketPurpose, now: Date): Date => new Date(now.getTime() + holds[purpose])

/** So many mails an hour may be asked for in one person's name; more would only fill their mailbox. */
export const mostAskedFor = { tickets: 3, within: anHour }

/** A printed code as it was printed, however it was typed: "K7QF 3M9T…" is "k7qf-3m9t-…"; undefined where it is no code. */
export function codeTyped(typed: string): string | undefined {
  const letters = typed.toLowerCase().replaceAll(/[\s-]/g, "")
  return /^[a-z0-9]{16}$/.test(letters) ? (letters.match(/.{4}/g)?.join("-") ?? undefined) : undefined
}
