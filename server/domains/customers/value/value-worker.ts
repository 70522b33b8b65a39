import { answerOnThread } from "#platform/threads/on-a-thread.ts"
import { type Question, workOut } from "./work-out.ts"

answerOnThread((question: Question) => workOut(question))
