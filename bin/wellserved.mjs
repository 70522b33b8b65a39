#!/usr/bin/env node
// The command-line program, for any Node from 20 on: prepares the clone if needed and hands over to the Node that runs Wellserved.
import { spawn } from "node:child_process"
import { realpathSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { importMemory } from "../bootstrap/import-memory.mjs"
import { makeReady } from "../bootstrap/make-ready.mjs"
import { inRoot, orSayWhy } from "../bootstrap/place.mjs"

await orSayWhy(async () => {
  const node = await makeReady({ web: process.argv[2] === "serve" })
  const program = inRoot("cli", "main.ts")
  const memory = process.argv[2] === "import" ? importMemory : []
  const stays = memory.length === 0 && realpathSync(node) === realpathSync(process.execPath)
  if (stays) await import(pathToFileURL(program).href)
  else await handOver(node, [...memory, program, ...process.argv.slice(2)])
})

/** Lets another program stand in for this one: same terminal, same signals, same way to end. @param {string} file @param {string[]} args */
async function handOver(file, args) {
  const child = spawn(file, args, { stdio: "inherit" })
  // A terminal sends Ctrl-C to both of us; sent on, it would arrive twice.
  const onInterrupt = () => void (process.stdin.isTTY || child.kill("SIGINT"))
  process.on("SIGINT", onInterrupt)
  for (const signal of ["SIGTERM", "SIGHUP", "SIGUSR2"]) process.on(signal, () => child.kill(signal))
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (...how) => resolve(how))
  })
  if (signal) {
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  } else process.exitCode = code
}
