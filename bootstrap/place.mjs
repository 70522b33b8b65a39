import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The root of the clone, wherever it was started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts)

/** Says what is going on; on stderr, as a program's output belongs to whoever asked for it. @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** Something stands in the way that a person can mend; the message is one sentence that says how. */
export class Obstacle extends Error {}

/** Runs a program's main work and turns an obstacle into its sentence. @param {() => Promise<void>} work */
export async function orSayWhy(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
