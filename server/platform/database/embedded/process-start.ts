import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

/**
 * When a running process began, as text that is equal only for the same process: a pid alone is given to another
 * program after a crash or a reboot. Undefined when it is gone or is a zombie (a container whose first process reaps
 * nothing keeps dead processes as zombies, which `kill(pid, 0)` calls alive).
 */
export function processStart(pid: number): string | undefined {
  if (process.platform === "linux") return startFromProc(pid)
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined
  } catch {
    return undefined
  }
}

function startFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
    // The program's name stands in parentheses and may hold spaces: count the fields after the last one (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    const [state, ticksSinceBoot] = [fields[0], fields[19]]
    return state === "Z" || state === "X" ? undefined : `${boot}/${ticksSinceBoot}`
  } catch {
    return undefined
  }
}
