import { readFileSync, readlinkSync } from "node:fs"

/**
 * The place whose processes this program can see, as text: two programs in one place know each other by their pids, those in two
 * containers, or on two hosts that share a folder, do not. Linux alone has several on a host (pid_namespaces(7)); until a reboot
 * no two hosts have the same boot id.
 */
export function processPlace(): string {
  try {
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${readlinkSync("/proc/self/ns/pid")}`
  } catch {
    return "this host"
  }
}
