import { durationMeasure } from "./duration-measure.ts"

/** One fact a settled case: the minutes of open time in which it was ours to put right, without those in which we waited for the customer. */
export const workingTimeToResolve = durationMeasure("working-time-to-resolve")
