import { Refusal } from "./refusal.ts"

/** What an error is in words for a person at a terminal, one sentence or two; undefined for a fault of ours, whose stack trace is wanted. */
export function sentenceFor(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message
  if (!(error instanceof Error)) return undefined
  const { code = "", path } = error as NodeJS.ErrnoException
  // A write says no more than that there was no room.
  if (code === "ENOSPC" || code === "EDQUOT") return "The disk is full. Free some space, and try again."
  if (code === "53100")
    return "The disk of the database is full, and what was begun has been undone. Free some space, and try again."
  if (code === "53200")
    return "The database has not the locks or the memory for this, and what was begun has been undone. Restore into a database that has just been made, or give it more: max_locks_per_transaction = 256."
  if (/^(ECONNRESET|EPIPE|57P0[123])$/.test(code) || /^Connection terminated|not queryable/.test(error.message))
    return "The database stopped in the middle of this, and undoes what was not finished when it starts again. Most often its disk is full, or somebody has stopped it: look at both, and try again."
  return path === undefined ? undefined : FILES[code]?.(path)
}

/** What a file system refuses; see errno(3). */
const FILES: Record<string, (path: string) => string> = {
  ENOENT: (path) => `There is no ${path}, and it cannot be made there. Check the path.`,
  EISDIR: (path) => `${path} is a folder, not a file. Check the path.`,
  ENOTDIR: (path) => `A folder in ${path} is a file. Check the path.`,
  EEXIST: (path) => `${path} is there already, and is not what is needed. Check the path.`,
  EACCES: closed,
  EPERM: closed,
  EROFS: (path) => `${path} is on a read-only file system. Mount it for writing, or choose another place.`,
}

function closed(path: string): string {
  return `This account may not use ${path}. Start as its owner, give it the right, or choose another place.`
}
