import { answerOnThread } from "#platform/threads/on-a-thread.ts"
import { workOutDrivers } from "./work-out.ts"

answerOnThread(workOutDrivers)
