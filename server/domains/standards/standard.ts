import { createHash } from "node:crypto"
import type { StandardContent } from "#contracts/standards.ts"
import { Refusal } from "#platform/errors/refusal.ts"

export type StandardState = "draft" | "published" | "retired"

/** SHA-256 over all that a reader reads, in a fixed order: two versions with the same hash say the same. */
export function contentHash(content: StandardContent): Buffer {
  const { title, behaviour, why, looksLike, notLike, toward } = content
  return createHash("sha256")
    .update(JSON.stringify([title, behaviour, why, looksLike, notLike, toward]))
    .digest()
}

/** A draft is published, a published one retired, a retired one may come back; nothing returns to being a draft. */
export function mayBecome(from: StandardState, to: "published" | "retired"): void {
  if (to === "published" && from === "published")
    throw new Refusal("already-published", "This standard is in force already.")
  if (to === "retired" && from !== "published")
    throw new Refusal("not-published", "Only a standard in force can be retired.")
}

/** A new order names every standard that is not retired, once; else somebody has added or retired one meanwhile. */
export function mayOrder(ids: readonly string[], current: readonly string[]): void {
  const wanted = new Set(ids)
  if (wanted.size === ids.length && wanted.size === current.length && current.every((id) => wanted.has(id))) return
  throw new Refusal(
    "order-outdated",
    "A standard was added or retired meanwhile. Look at the list again, then order it.",
  )
}
