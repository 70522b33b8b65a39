import { type MeasureDefinition, measureWords } from "#contracts/measures.ts"
import { type MeasureKey, measureKeys } from "./measure.ts"
import { enoughPeople } from "./protection/small-units.ts"
import { registry } from "./registry.ts"

/** A measure as it is explained to people. */
function definitionOf(key: MeasureKey): MeasureDefinition {
  const { version, format, better, minimumAnswers, subject } = registry[key]
  return {
    key,
    version,
    name: measureWords[`${key}.name`],
    short: measureWords[`${key}.short`],
    question: measureWords[`${key}.question`],
    formula: measureWords[`${key}.formula`],
    denominator: measureWords[`${key}.denominator`],
    exclusions: measureWords[`${key}.exclusions`],
    scale: measureWords[`${key}.scale`],
    unit: measureWords[`${key}.unit`],
    needs: measureWords[`${key}.needs`],
    format,
    better,
    minimumAnswers,
    minimumPeople: enoughPeople,
    subject,
  }
}

export const listMeasures = (): MeasureDefinition[] => measureKeys.map(definitionOf)
