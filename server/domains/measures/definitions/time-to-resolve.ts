import { durationMeasure } from "./duration-measure.ts"

/** One fact a settled case: the minutes from its opening until the customer was last asked whether it was put right, else until it was closed. */
export const timeToResolve = durationMeasure("time-to-resolve")
