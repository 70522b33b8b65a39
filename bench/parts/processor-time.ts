import { readdirSync, readFileSync } from "node:fs"
import type pg from "pg"

/** Ticks a second of Linux on all machines that Node runs on. */
const ticks = 100

/** Processor seconds that the program's connections have used in PostgreSQL up to now; null where /proc does not tell. */
export async function processorSeconds(client: pg.ClientBase): Promise<number | null> {
  const { rows } = await client.query<{ pid: number }>(
    "select pid from pg_stat_activity where application_name = 'wellserved' and datname = current_database()",
  )
  try {
    return rows.reduce((sum, { pid }) => sum + secondsOf(pid), 0)
  } catch {
    return null
  }
}

/** Processor seconds of a process and of what it started, ended or not, up to now: PostgreSQL with all its connections, by its first process. */
export function secondsOfTree(pid: number): number {
  const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
  const [ended, own] = [fieldsOf(pid).slice(13, 15), secondsOf(pid)]
  return children.reduce((sum, child) => sum + secondsOf(Number(child)), own + sumOf(ended))
}

/** User and system time: fields 14 and 15 of /proc/PID/stat, counted from the third, as the name before may hold spaces. */
export const secondsOf = (pid: number): number => sumOf(fieldsOf(pid).slice(11, 13))

const sumOf = (counts: readonly string[]) => counts.reduce((sum, count) => sum + Number(count), 0) / ticks

function parentOf(pid: string): number | undefined {
  try {
    return Number(fieldsOf(pid)[1])
  } catch {
    // It has ended meanwhile.
    return undefined
  }
}

function fieldsOf(pid: number | string): string[] {
  return readFileSync(`/proc/${pid}/stat`, "latin1")
    .replace(/^.*\) /s, "")
    .split(" ")
}
