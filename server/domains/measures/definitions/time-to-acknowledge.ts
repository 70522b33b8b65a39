import { durationMeasure } from "./duration-measure.ts"

/** One fact a case whose customer knows that we have it: the minutes of open time from its opening until then. */
export const timeToAcknowledge = durationMeasure("time-to-acknowledge")
