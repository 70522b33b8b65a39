import { Worker } from "node:worker_threads"
import type { Answer, Question } from "./work-out.ts"

/** Longer than the largest fit takes by far. */
const mostMilliseconds = 60_000

type Waiting = { resolve(answer: unknown): void; reject(error: Error): void }
type Thread = { worker: Worker; waiting: Map<number, Waiting> }

let thread: Thread | undefined
let asked = 0

/** Works out an answer on a thread of its own, so that nobody else waits for it. Throws what went wrong there, or when it takes a minute. */
export function onAThread<Q extends Question>(question: Q): Promise<Answer<Q>> {
  thread ??= begin()
  const { worker, waiting } = thread
  asked += 1
  const id = asked
  return new Promise<Answer<Q>>((resolve, reject) => {
    const late = setTimeout(() => void worker.terminate(), mostMilliseconds)
    const done =
      <T>(act: (value: T) => void) =>
      (value: T) => {
        clearTimeout(late)
        waiting.delete(id)
        // Only while somebody waits does the thread keep the program from ending.
        if (waiting.size === 0) worker.unref()
        act(value)
      }
    waiting.set(id, { resolve: done(resolve as (answer: unknown) => void), reject: done(reject) })
    worker.ref()
    worker.postMessage({ id, question })
  })
}

/** The thread is begun with the first question and kept: to begin it takes longer than most answers. */
function begin(): Thread {
  const worker = new Worker(new URL("./value-worker.ts", import.meta.url))
  const waiting: Thread["waiting"] = new Map()
  worker.on("message", ({ id, answer, failure }: { id: number; answer?: unknown; failure?: string }) => {
    if (failure === undefined) waiting.get(id)?.resolve(answer)
    else waiting.get(id)?.reject(new Error(failure))
  })
  const end = (error: Error) => {
    if (thread?.worker === worker) thread = undefined
    for (const one of [...waiting.values()]) one.reject(error)
  }
  worker.on("error", end)
  worker.on("exit", (code) => end(new Error(`the thread that reads value ended with ${code}`)))
  return { worker, waiting }
}
