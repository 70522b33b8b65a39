import type { Domain } from "#platform/domain.ts"
import { watchCharts } from "./alerts/watch-charts.ts"
import { measuresLinks } from "./links.ts"
import { rollFacts } from "./rollup/roll-facts.ts"
import { measuresRoutes } from "./routes.ts"

export { watchCharts } from "./alerts/watch-charts.ts"
export { readAssumptions } from "./assumptions/read-assumptions.ts"
export { type Change, listChanges } from "./change-queries.ts"
export type { ShownFigure } from "./figure.ts"
export type { Dimension, Filter } from "./filter.ts"
export { hidesCount } from "./hides-count.ts"
export { listVerdicts } from "./list-verdicts.ts"
export { markChange, type NewChange } from "./mark-change.ts"
export { type Measure, type MeasureKey, measureKeys } from "./measure.ts"
export { readMeasure } from "./read-measure.ts"
export { readNpsOfSurvey } from "./read-nps-of-survey.ts"
export { readScoreboard, type Scoreboard } from "./read-scoreboard.ts"
export { readSeries } from "./read-series.ts"
export { getMeasure } from "./registry.ts"
export { figureIn, figureInEnglish, type Saying, sayIn, sayInEnglish, tongueOf } from "./saying.ts"
export { type PeriodFigure, type Series, seriesOf } from "./series.ts"
export { shareOf } from "./share-of.ts"
export { said } from "./telling.ts"
export { yearUnlessTold } from "./year-unless-told.ts"

export const measures: Domain = {
  name: "measures",
  routes: measuresRoutes,
  upkeep: [{ name: "roll-facts", every: 500, run: rollFacts }],
  schedules: [{ name: "watch-charts", cron: "4-59/5 * * * *", run: watchCharts }],
  links: measuresLinks,
}
