import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from "node:crypto"
import type { House } from "#platform/house.ts"
import type { Said } from "./ledger.ts"

/** The hash of what a row says, and what it takes to work it out again. */
export type Stamp = { row_key: string; salt: Buffer | null; words_mac: Buffer | null; mac: Buffer }

const keys = new WeakMap<Buffer, KeyObject>()

/**
 * Worked out of the secret beside the data, which is never in the database: who has that alone cannot make a stamp. An object of the key: made of
 * its bytes for each stamp, it takes four times as long.
 */
function keyOf({ secret }: House): KeyObject {
  const known = keys.get(secret)
  if (known) return known
  const key = createSecretKey(Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), "stamps of ledgers", 32)))
  keys.set(secret, key)
  return key
}

/** A keyed hash of these values. */
export const macOf = (house: House, values: readonly unknown[]): Buffer =>
  createHmac("sha256", keyOf(house)).update(JSON.stringify(values)).digest()

/** The stamp of a row that was just written, at this instant ("2026-11-22T08:00:00.000000Z"). */
export function stampOf(house: House, ledger: string, at: string, said: Said): Stamp {
  const salt = said.row_words === null ? null : randomBytes(16)
  const words_mac = salt && macOfWords(house, salt, said)
  return { row_key: said.row_key, salt, words_mac, mac: macOfRow(house, ledger, at, said, words_mac) }
}

/** In what a row differs from what was stamped; undefined where it stands as it was written. */
export function changeSince(house: House, ledger: string, at: string, said: Said, stamp: Stamp) {
  if (!macOfRow(house, ledger, at, said, stamp.words_mac).equals(stamp.mac)) return "row-changed"
  if (stamp.words_mac === null) return undefined
  return stamp.salt && macOfWords(house, stamp.salt, said).equals(stamp.words_mac) ? undefined : "words-changed"
}

const macOfWords = (house: House, salt: Buffer, { row_words }: Said) =>
  macOf(house, ["words", salt.toString("hex"), row_words])

const macOfRow = (house: House, ledger: string, at: string, { row_key, row_said }: Said, words: Buffer | null) =>
  macOf(house, ["row", ledger, row_key, at, row_said, words?.toString("hex") ?? null])
