import type { Measure } from "../measure.ts"

/** Raised when what the rollup itself keeps changes, such as its dimensions: then all of it is counted anew. */
const form = 2

/** By what a measure is rolled up: its own version, then the rollup's form. A rollup of another version is not read. */
export const rolledVersion = ({ version }: Measure): number => version * 100 + form
