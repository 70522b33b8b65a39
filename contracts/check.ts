import { z } from "zod"
import { line, someWords } from "./shapes.ts"

/** The one question that tells whether a standard was read, as it is written. */
export const writtenCheck = z
  .object({
    question: someWords(300),
    answers: z.array(line(200)).min(2).max(4),
    rightAnswer: z.int().min(0).max(3),
  })
  .refine(({ answers, rightAnswer }) => rightAnswer < answers.length, {
    path: ["rightAnswer"],
    message: "Say which of the answers is right.",
    params: { code: "right-answer-missing" },
  })
export type WrittenCheck = z.output<typeof writtenCheck>
