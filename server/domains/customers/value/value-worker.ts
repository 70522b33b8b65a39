import { parentPort } from "node:worker_threads"
import { type Question, workOut } from "./work-out.ts"

// A thread of its own, one question after the other: a fit may take seconds, in which the program answers others.
parentPort?.on("message", ({ id, question }: { id: number; question: Question }) => {
  try {
    parentPort?.postMessage({ id, answer: workOut(question) })
  } catch (error) {
    parentPort?.postMessage({ id, failure: String(error instanceof Error ? error.stack : error) })
  }
})
