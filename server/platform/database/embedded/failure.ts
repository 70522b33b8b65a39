import { Refusal } from "#platform/errors/refusal.ts"
import { LOCK_HELD } from "./server-lock.ts"

/** What is known of a start that failed: an error of ours, or the server's exit code and last words. */
export type Failure = { error?: unknown; exitCode?: number | null; said?: string }

/** Turns a failed start into one sentence that says what happened and what to do. */
export function explain(home: string, { error, exitCode, said = "" }: Failure): Refusal {
  if (error instanceof Refusal) return error
  const words = `${error instanceof Error ? error.message : ""}\n${said}`
  const refuse = (code: string, message: string) => new Refusal(code, message, { status: 503, cause: error ?? said })
  if (exitCode === LOCK_HELD || /shared memory block .* is still in use/.test(words)) {
    return refuse(
      "database-in-use",
      `The database in ${home} is in use by another program or container; stop that one first, or choose another folder with --data.`,
    )
  }
  for (const { sign, code, happened, remedy } of KNOWN) {
    if (sign.test(words)) return refuse(code, `${happened(home)}; ${remedy}.`)
  }
  return refuse("database-not-starting", `PostgreSQL did not start in ${home}: ${lastWords(words)}`)
}

const KNOWN = [
  {
    sign: /ENOSPC|EDQUOT|No space left on device|quota exceeded/i,
    code: "disk-full",
    happened: (home: string) => `The disk that holds ${home} is full`,
    remedy: "free some space (a new database needs about 200 MB) or choose another folder with --data",
  },
  {
    sign: /EROFS|Read-only file system/i,
    code: "database-folder-read-only",
    happened: (home: string) => `The folder ${home} is on a read-only file system`,
    remedy: "mount it for writing or choose another folder with --data",
  },
  {
    sign: /EACCES|EPERM|Permission denied/i,
    code: "database-folder-closed",
    happened: (home: string) => `This account may not write in ${home}`,
    remedy: "start as the folder's owner, give it the right to write there, or choose another folder with --data",
  },
  {
    sign: /ENOTDIR|EEXIST|Not a directory/i,
    code: "database-folder-taken",
    happened: (home: string) => `${home} or one of its parents is a file, not a folder`,
    remedy: "choose another folder with --data",
  },
  {
    sign: /could not look up .*user ID/i,
    code: "database-account",
    happened: (home: string) =>
      `The account that owns ${home} has no name on this system, which PostgreSQL needs to make a database`,
    remedy: "name it (a line in /etc/passwd) or start as another account",
  },
  {
    sign: /Cannot allocate memory|could not map anonymous shared memory|could not create semaphores/i,
    code: "database-memory",
    happened: (home: string) => `PostgreSQL did not get the memory it needs to serve ${home}`,
    remedy: "give this machine or container at least 512 MB",
  },
  {
    sign: /ENOENT.*initdb|ENOENT.*postgres|GLIBC|cannot execute/i,
    code: "database-platform",
    happened: () => "The PostgreSQL that comes with Wellserved does not run on this system (it needs glibc)",
    remedy: "set DATABASE_URL to a PostgreSQL 18 server of your own",
  },
]

/** The server's own reason, which stands in its last FATAL or PANIC line, else in its last line. */
function lastWords(said: string): string {
  const lines = said.trim().split("\n")
  const line = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? ""
  const reason = line.replace(/^.*?(FATAL|PANIC):\s*/, "").trim()
  return reason ? `${reason}.` : "it said nothing; start again, and look at the disk and the memory if that fails too."
}
