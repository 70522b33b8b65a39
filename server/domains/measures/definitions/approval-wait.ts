import { durationMeasure } from "./duration-measure.ts"

/** One fact a decided remedy: the minutes that a customer waited because a colleague had to ask. */
export const approvalWait = durationMeasure("approval-wait")
