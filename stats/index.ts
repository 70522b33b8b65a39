export { answersNeeded } from "./answers-needed.ts"
export type { AttributeChart } from "./attribute-chart.ts"
export { type BeforeAndAfter, beforeAndAfter } from "./before-and-after.ts"
export {
  type BgNbd,
  type BgNbdFit,
  type BuyingHistory,
  bgNbdLogLikelihood,
  chanceAlive,
  expectedOfNew,
  expectedPurchases,
  fitBgNbd,
} from "./bg-nbd.ts"
export { bcaInterval, percentileInterval } from "./bootstrap-interval.ts"
export { cChart } from "./c-chart.ts"
export {
  allChartSignals,
  type ChartPoint,
  chartSignals,
  pointsBeyond,
  RUN_LENGTH,
  runsOfEight,
  TREND_LENGTH,
  trendsOfSix,
  twoOfThree,
  type ZonedPoint,
} from "./chart-signals.ts"
export { type ConcentrationPoint, concentrationCurve, gini, topShare } from "./concentration.ts"
export type { AlertRule, Rule, Signal } from "./control-signal.ts"
export { correlation } from "./correlation.ts"
export { type CausedEnd, cumulativeIncidence, type Incidence } from "./cumulative-incidence.ts"
export { type DifferenceInDifferences, differenceInDifferences } from "./difference-in-differences.ts"
export { type Difference, differenceInterval } from "./difference-interval.ts"
export { effectiveN } from "./effective-n.ts"
export { averageRunLength, falseSignalRates, shiftFoundWithin } from "./false-signal-rates.ts"
export { FUNNEL_CONFIDENCES, funnelOfMeans, funnelOfShares, overdispersion } from "./funnel.ts"
export {
  expectedSpending,
  fitGammaGamma,
  type GammaGamma,
  type GammaGammaFit,
  gammaGammaLogLikelihood,
  type SpendingHistory,
} from "./gamma-gamma.ts"
export { hypergeometric } from "./hypergeometric.ts"
export { chiSquareAbove, upperGamma } from "./incomplete-gamma.ts"
export { type Estimate, type Interval, USUAL_CONFIDENCE } from "./interval.ts"
export {
  jonckheereTerpstra,
  jonckheereTerpstraOfCounts,
  type TrendTest,
  type ValueCounts,
} from "./jonckheere-terpstra.ts"
export { kaplanMeier, type SurvivalCurve, type SurvivalPoint, survivalAt } from "./kaplan-meier.ts"
export { type Agreement, krippendorffAlpha, type Level } from "./krippendorff-alpha.ts"
export { discountedPurchases, type Outlook } from "./lifetime-value.ts"
export type { Lifetime } from "./lifetimes.ts"
export { LMG_UP_TO, lmg } from "./lmg.ts"
export { type LogRank, logRank } from "./log-rank.ts"
export { meanInterval, meanIntervalOfSums, type Sums } from "./mean-interval.ts"
export { meanShift } from "./mean-shift.ts"
export { type MedianEstimate, medianInterval } from "./median-interval.ts"
export { normalCdf, normalQuantile, zForConfidence } from "./normal.ts"
export { type NpsBucket, type NpsCounts, nps, npsAnswered, npsBucket, npsCounts } from "./nps.ts"
export { npsDifference, npsEstimate, npsInterval, npsPlainInterval } from "./nps-interval.ts"
export { pChart, type Tally } from "./p-chart.ts"
export { proportionDifference } from "./proportion-difference.ts"
export { type Phase, rebaselined } from "./rebaselined.ts"
export {
  type Driver,
  type FoundImportance,
  type Importance,
  type NoImportance,
  relativeImportance,
} from "./relative-importance.ts"
export { relativeWeights } from "./relative-weights.ts"
export { type RfmBands, rankBands, rfmBands } from "./rfm.ts"
export { robustSlopes, type Slope } from "./robust-slopes.ts"
export { seededRandom } from "./seeded-random.ts"
export { type Shrinkage, type Shrunk, shrinkMeans, shrinkNps, shrinkShares } from "./shrinkage.ts"
export { chanceOfRun, chanceOfShare, chanceOfValue } from "./signal-chance.ts"
export { studentCdf, studentQuantile } from "./student-t.ts"
export { type Rate, uChart } from "./u-chart.ts"
export { type Weights, weightedMean, weightedNps, weightedShare } from "./weighted-interval.ts"
export { wilsonInterval } from "./wilson-interval.ts"
export { ENOUGH_POINTS, type XmrChart, xmrChart, xmrLimits } from "./xmr-chart.ts"
