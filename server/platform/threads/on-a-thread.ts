import { parentPort, Worker } from "node:worker_threads"

/** Longer than any reading should take by far. */
const mostMilliseconds = 60_000

/**
 * Has a question answered by a script on a thread of its own, so that nobody else waits for it. Question and answer are plain values (numbers, text,
 * lists, records). Throws what went wrong there, or when it takes a minute.
 */
export function onAThread<Answer>(script: URL, question: unknown): Promise<Answer> {
  const worker = new Worker(script)
  return new Promise<Answer>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${script.pathname} took longer than a minute`)), mostMilliseconds)
    worker.once("message", resolve)
    worker.once("error", reject)
    worker.once("exit", (code) => {
      clearTimeout(late)
      reject(new Error(`the thread of ${script.pathname} ended with ${code}`))
    })
    worker.postMessage(question)
  }).finally(() => void worker.terminate())
}

/** What such a script says: how it answers. */
export function answerOnThread<Question>(answer: (question: Question) => unknown): void {
  parentPort?.once("message", (question: Question) => parentPort?.postMessage(answer(question)))
}
