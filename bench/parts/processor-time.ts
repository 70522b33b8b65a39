import { readFileSync } from "node:fs"
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

/** Fields 14 and 15 of /proc/PID/stat, utime and stime; the name before them may hold spaces. */
function secondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "latin1")
    .replace(/^.*\) /s, "")
    .split(" ")
  return (Number(fields[11]) + Number(fields[12])) / ticks
}
