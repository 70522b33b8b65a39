import type { FeedbackMap } from "#contracts/feedback-map.ts"

/** A file that is being looked at, and how its columns were put right so far; it survives a look at another screen. */
export type FileInHand = { file: File; map: FeedbackMap | null }

let inHand: FileInHand | null = null

export function holdFile(held: FileInHand | null): void {
  inHand = held
}

export function heldFile(): FileInHand | null {
  return inHand
}
