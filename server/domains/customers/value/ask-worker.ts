import { onAThread } from "#platform/threads/on-a-thread.ts"
import type { Answer, Question } from "./work-out.ts"

const worker = new URL("./value-worker.ts", import.meta.url)

/** Works out an answer away from everybody else: a fit may take seconds. */
export const askWorker = <Q extends Question>(question: Q): Promise<Answer<Q>> => onAThread<Answer<Q>>(worker, question)
