import type { Case } from "./case-of.ts"

/** One thing that happened in a case; the screen shows them in the order in which they did. */
export type Entry = { id: string; at: string } & (
  | { kind: "message"; message: Case["messages"][number] }
  | { kind: "undelivered"; mail: Case["undelivered"][number] }
  | { kind: "note"; note: Case["notes"][number] }
  | { kind: "promise"; promise: Case["promises"][number] }
  | { kind: "remedy"; remedy: Case["remedies"][number] }
  | { kind: "handoff"; handoff: Case["handoffs"][number] }
  | { kind: "verdict"; verdict: Case["verdicts"][number] }
)

/** A promise stands where it was made; ids carry their time (uuid v7). */
const madeAt = (id: string) => new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toISOString()

export function entriesOf(one: Case): Entry[] {
  const entries: Entry[] = [
    ...one.messages.map((message) => ({ kind: "message" as const, id: message.id, at: message.at, message })),
    ...one.undelivered.map((mail) => ({ kind: "undelivered" as const, id: mail.id, at: mail.at, mail })),
    ...one.notes.map((note) => ({ kind: "note" as const, id: note.id, at: note.at, note })),
    ...one.promises.map((promise) => ({ kind: "promise" as const, id: promise.id, at: madeAt(promise.id), promise })),
    ...one.remedies.map((remedy) => ({ kind: "remedy" as const, id: remedy.id, at: remedy.at, remedy })),
    ...one.handoffs.map((handoff) => ({ kind: "handoff" as const, id: handoff.id, at: handoff.at, handoff })),
    ...one.verdicts.map((verdict) => ({ kind: "verdict" as const, id: verdict.at, at: verdict.at, verdict })),
  ]
  return entries.sort((a, b) => (a.at === b.at ? a.id.localeCompare(b.id) : a.at.localeCompare(b.at)))
}
