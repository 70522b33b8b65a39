import type { Domain } from "#platform/domain.ts"
import { watchCharts } from "./alerts/watch-charts.ts"
import { measuresLinks } from "./links.ts"
import { rollFacts } from "./rollup/roll-facts.ts"
import { measuresRoutes } from "./routes.ts"

export { watchCharts } from "./alerts/watch-charts.ts"
export { readAssumptions } from "./assumptions/read-assumptions.ts"
export { listVerdicts } from "./before-and-after/list-verdicts.ts"
export { type Change, listChanges } from "./changes/change-queries.ts"
export { markChange, type NewChange } from "./changes/mark-change.ts"
export { yearUnlessTold } from "./days/year-unless-told.ts"
export { shareOf } from "./estimates/share-of.ts"
export type { Dimension, Filter } from "./filter.ts"
export { type Measure, type MeasureKey, measureKeys } from "./measure.ts"
export { hidesCount } from "./protection/hides-count.ts"
export type { ShownFigure } from "./readings/figure.ts"
export { readMeasure } from "./readings/read-measure.ts"
export { readNpsOfSurvey } from "./readings/read-nps-of-survey.ts"
export { getMeasure } from "./registry.ts"
export { figureIn, figureInEnglish, type Saying, sayIn, sayInEnglish, tongueOf } from "./saying.ts"
export { readScoreboard, type Scoreboard } from "./scoreboard/read-scoreboard.ts"
export { readSeries } from "./series/read-series.ts"
export { type PeriodFigure, type Series, seriesOf } from "./series/series.ts"
export { said } from "./series/telling.ts"

export const measures: Domain = {
  name: "measures",
  routes: measuresRoutes,
  upkeep: [{ name: "roll-facts", every: 500, run: rollFacts }],
  schedules: [{ name: "watch-charts", cron: "4-59/5 * * * *", run: watchCharts }],
  links: measuresLinks,
}
