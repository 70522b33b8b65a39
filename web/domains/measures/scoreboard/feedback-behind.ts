import type { FeedbackFilters } from "#contracts/feedback.ts"
import type { MeasureFigure, MeasureFilters } from "#contracts/measures.ts"

/**
 * The feedback that a shown figure leads to: of the same unit and place, in the days that it counts. Null where the figure is kept back, and where it is
 * of what customers spend, by which no feedback is kept.
 */
export function feedbackBehind(figure: MeasureFigure, within: MeasureFilters): FeedbackFilters | null {
  if (figure.hidden !== null || within.band !== undefined) return null
  const { unit, survey, touchpoint, channel, language, from, to } = within
  return { unit, survey, touchpoint, channel, language, from, to, ...figure.counted }
}
