import { durationMeasure } from "./duration-measure.ts"

/** One fact a case that was answered: the minutes from its opening to the first word to the customer. */
export const firstReply = durationMeasure("first-reply")
