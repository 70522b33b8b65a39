import { durationMeasure } from "./duration-measure.ts"

/** One fact a case that was answered: the minutes of open time from its opening to the first word to the customer. */
export const workingTimeToReply = durationMeasure("working-time-to-reply")
