import { parentPort, Worker } from "node:worker_threads"
import { Refusal } from "#platform/errors/refusal.ts"

/** Longer than any reading should take by far. */
const aMinute = 60_000

type Asked = { id: number; question: unknown }
type Answered = { id: number; answer?: unknown; failure?: string }
type Waiting = { resolve(answer: unknown): void; reject(error: Error): void }
type Thread = { worker: Worker; waiting: Map<number, Waiting> }

/** One thread a script, begun with the first question and kept: to begin it takes longer than most answers. */
const threads = new Map<string, Thread>()
let asked = 0

/**
 * Has a question answered by a script on a thread of its own, so that nobody else waits for it; several are answered one after the other. Question and
 * answer are plain values (numbers, text, lists, records). Throws what went wrong there; and `took-too-long` (503) once it takes longer than a minute, or than
 * was said: whoever waited behind it is told the same.
 */
export function onAThread<Answer>(script: URL, question: unknown, patience = aMinute): Promise<Answer> {
  const thread = threads.get(script.href) ?? begin(script)
  const { worker, waiting } = thread
  asked += 1
  const id = asked
  return new Promise<unknown>((resolve, reject) => {
    // Only while somebody waits does the thread keep the program from ending.
    worker.ref()
    const late = setTimeout(() => end(script, thread, tookTooLong()), patience)
    waiting.set(id, {
      resolve: (answer) => {
        clearTimeout(late)
        resolve(answer)
      },
      reject: (error) => {
        clearTimeout(late)
        reject(error)
      },
    })
    worker.postMessage({ id, question } satisfies Asked)
  }) as Promise<Answer>
}

/** What such a script says: how it answers. */
export function answerOnThread<Question>(answer: (question: Question) => unknown): void {
  parentPort?.on("message", ({ id, question }: Asked) => {
    try {
      parentPort?.postMessage({ id, answer: answer(question as Question) } satisfies Answered)
    } catch (error) {
      const failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
      parentPort?.postMessage({ id, failure } satisfies Answered)
    }
  })
}

function begin(script: URL): Thread {
  const worker = new Worker(script)
  const thread: Thread = { worker, waiting: new Map() }
  threads.set(script.href, thread)
  worker.on("message", ({ id, answer, failure }: Answered) => {
    const one = thread.waiting.get(id)
    thread.waiting.delete(id)
    if (thread.waiting.size === 0) worker.unref()
    if (failure === undefined) one?.resolve(answer)
    else one?.reject(new Error(failure))
  })
  worker.on("error", (error) => end(script, thread, new Error(String(error))))
  worker.on("exit", (code) => end(script, thread, new Error(`the thread of ${script.pathname} ended with ${code}`)))
  return thread
}

/** Everybody who waits is told why they wait in vain; the next question begins a new thread. */
function end(script: URL, thread: Thread, why: Error): void {
  if (threads.get(script.href) === thread) threads.delete(script.href)
  const inVain = [...thread.waiting.values()]
  thread.waiting.clear()
  for (const one of inVain) one.reject(why)
  void thread.worker.terminate()
}

const tookTooLong = () =>
  new Refusal(
    "took-too-long",
    "Working this out took longer than a minute, so it was stopped. Ask for fewer days or one unit, or try again when less is going on.",
    { status: 503 },
  )
