import { spawn } from "node:child_process"
import { root } from "./place.mjs"

/**
 * Runs a program in the clone to its end and returns its exit code; what it prints goes to stderr.
 * @param {string} file
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export function runProgram(file, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: ["ignore", 2, 2], shell: file.endsWith(".cmd") })
    child.once("error", reject)
    child.once("exit", (code) => resolve(code ?? 1))
  })
}
