import type { PublishedSurvey } from "../intake/open-survey.ts"
import { languagesOf } from "../surveys/survey.ts"

/** The languages a survey can be answered in, its own first. */
export const pageLanguages = (survey: PublishedSurvey): string[] => languagesOf(survey.form, survey.language)

/** The language to show it in: as the link says, else the first that the browser asks for, else the survey's own. */
export function pageLanguage(
  survey: PublishedSurvey,
  wanted: string | undefined,
  accepted: string | undefined,
): string {
  const there = pageLanguages(survey)
  const asked = [
    wanted ?? "",
    ...(accepted ?? "")
      .slice(0, 400)
      .split(",")
      .map((one) => one.split(";")[0]?.trim() ?? ""),
  ]
  for (const tag of asked) {
    const found =
      there.find((language) => language === tag) ?? there.find((language) => mainPart(language) === mainPart(tag))
    if (found) return found
  }
  return survey.language
}

const mainPart = (tag: string) => tag.split("-")[0]?.toLowerCase()

const ownNames = new Map<string, string>()

/** A language's name in itself: "Español". */
export function ownName(language: string): string {
  let found = ownNames.get(language)
  if (found === undefined) {
    const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language
    found = name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
    if (ownNames.size < 500) ownNames.set(language, found)
  }
  return found
}
