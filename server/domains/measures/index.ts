import type { Domain } from "#platform/domain.ts"
import { measuresRoutes } from "./routes.ts"

export type { ShownFigure } from "./figure.ts"
export type { Dimension, Filter } from "./filter.ts"
export { markChange, type NewChange } from "./mark-change.ts"
export { type MeasureKey, measureKeys } from "./measure.ts"
export { readMeasure } from "./read-measure.ts"

export const measures: Domain = { name: "measures", routes: measuresRoutes }
