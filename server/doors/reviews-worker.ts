import { parentPort, workerData } from "node:worker_threads"
import { readReviews } from "./read-reviews.ts"
import type { Review } from "./rows-of-text.ts"

// The thread of read-reviews-aside.ts.

parentPort?.postMessage(readReviews(workerData as Review[]))
