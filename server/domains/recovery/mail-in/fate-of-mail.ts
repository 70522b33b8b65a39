import type { Automatic } from "#platform/mail-in/is-automatic.ts"

/** What is known of a mail that came in, and decides what becomes of it. */
export type Arrived = {
  /** We sent it ourselves, and it came back by some way round. */
  own: boolean
  bounce: "failed" | "delayed" | null
  /** The mail of ours that a bounce is about is known. */
  bounceKnown: boolean
  automatic: Automatic | null
  hasCase: boolean
  empty: boolean
  fromThemLately: number
  automaticOnCaseLately: number
}

/** `on-case` joins the case, `opens` a new one, `returned` says that a mail of ours did not arrive; what `waits` is sorted by a steward. */
export type Fate =
  | { to: "on-case"; automatic: boolean }
  | { to: "opens" }
  | { to: "returned" }
  | { to: "waiting"; why: string }
  | { to: "aside"; why: string }

/** From one address so many mails an hour are taken up by themselves: two machines that answer each other stop here. */
export const mostAnHour = 20
const mostAutomaticADay = 10

/** Decides what becomes of a mail. Nothing is lost: what is put aside stays readable, and what no rule knows waits for a person. */
export function fateOf(mail: Arrived): Fate {
  if (mail.own) return { to: "aside", why: "own" }
  if (mail.bounce === "delayed") return { to: "aside", why: "delayed" }
  if (mail.bounce === "failed") {
    if (mail.bounceKnown) return { to: "returned" }
    return mail.hasCase ? { to: "on-case", automatic: true } : { to: "waiting", why: "bounce-unknown" }
  }
  if (mail.automatic === "receipt") return { to: "aside", why: "receipt" }
  if (mail.automatic && mail.hasCase)
    return mail.automaticOnCaseLately < mostAutomaticADay
      ? { to: "on-case", automatic: true }
      : { to: "aside", why: "loop" }
  if (mail.automatic) return { to: "waiting", why: mail.automatic }
  if (mail.fromThemLately >= mostAnHour) return { to: "waiting", why: "too-many" }
  if (mail.hasCase) return { to: "on-case", automatic: false }
  return mail.empty ? { to: "waiting", why: "empty" } : { to: "opens" }
}
