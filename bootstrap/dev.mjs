// `npm run dev`: the server, started again at each change, and Vite beside it. Either one's end ends both.
import { spawn } from "node:child_process"
import { inRoot, root } from "./place.mjs"

const programs = [
  ["--watch", "--watch-preserve-output", inRoot("server", "main.ts"), ...process.argv.slice(2)],
  [inRoot("node_modules", "vite", "bin", "vite.js"), "--config", inRoot("web", "vite.config.ts")],
].map((args) => spawn(process.execPath, args, { cwd: root, stdio: "inherit" }))

const endAll = () => {
  for (const program of programs) program.kill("SIGTERM")
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, endAll)
for (const program of programs) {
  program.once("exit", (code) => {
    process.exitCode ||= code ?? 0
    endAll()
  })
}
