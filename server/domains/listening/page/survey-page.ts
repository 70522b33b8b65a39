import { followAnswer } from "#contracts/recovery-customer.ts"
import { type RenderedPage, renderPage } from "#pages/render.ts"
import { type SurveyWords, surveyWords } from "#pages/survey/words.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { AnswerProblem, ProblemCode } from "../intake/check-answers.ts"
import type { PublishedSurvey } from "../intake/open-survey.ts"
import { asksWords, inLanguage } from "../surveys/survey.ts"
import { fieldsOf, type Sheet } from "./page-form.ts"
import { ownName, pageLanguages } from "./page-language.ts"
import { questionView } from "./question-view.ts"
import type { KeptSheet } from "./take-sheet.ts"

/** What is wrong with the whole sheet rather than with one answer. */
export type SheetProblem = "nothingSaid" | "busy" | "notKept"

/** Mouths of the faces, from very bad to very good. */
const mouths = [
  "M9.5 23c2-4.6 11-4.6 13 0",
  "M10.5 22c1.8-2.4 9.2-2.4 11 0",
  "M11 21h10",
  "M10.5 19.5c1.8 2.6 9.2 2.6 11 0",
  "M9 18.5c2 5.6 12 5.6 14 0z",
]

/** The form, empty or with what the link chose; with problems when it was sent and could not be kept, and then with all that was typed. */
export function renderForm(
  ctx: Ctx,
  survey: PublishedSurvey,
  language: string,
  sheet: Sheet,
  problems: { answers: readonly AnswerProblem[]; sheet?: SheetProblem } | null = null,
): Promise<RenderedPage> {
  const words = surveyWords(language)
  const languages = [language, survey.language]
  const messages = new Map(problems?.answers.map(({ question, code }) => [question, words[messageKeys[code]]]))
  const questions = survey.form.questions.map((question) =>
    questionView(question, languages, words, sheet.given[question.id], messages.get(question.id) ?? ""),
  )
  const summary: { field: string; about: string; message: string }[] = questions
    .filter(({ problem }) => problem)
    .map(({ field, text, problem }) => ({ field, about: text, message: problem }))
  if (problems?.sheet) summary.push({ field: "", about: "", message: words[problems.sheet] })
  const heading = titleOf(survey, languages)
  return renderPage(ctx, {
    template: "survey/form.liquid",
    style: "survey/survey.css",
    script: "survey/survey.js",
    title: problems ? `${words.problemInTitle}: ${heading}` : heading,
    language,
    data: {
      words,
      questions,
      problems: summary,
      returned: problems !== null,
      action: `/s/${survey.slug}`,
      slug: survey.slug,
      survey: heading,
      intro: survey.form.intro ? inLanguage(survey.form.intro, ...languages) : "",
      anonymous: survey.anonymous,
      asksWords: survey.form.questions.some(asksWords),
      carried: fieldsOf({ ...sheet.carried, lang: language }),
      languages: languageLinks(survey, language, sheet),
      mouths: questions.some(({ draw }) => draw === "faces") ? mouths : [],
    },
  })
}

const messageKeys = {
  needed: "needed",
  "not-an-option": "notAnOption",
  "off-the-scale": "offTheScale",
  "not-text": "notText",
  "too-long": "tooLong",
  "not-an-address": "notAnAddress",
  "unknown-question": "notKept",
} as const satisfies Record<ProblemCode, keyof SurveyWords>

/** `unhappy` and `happy` decide what is said to happen next; it must be what does happen. */
export function renderThanks(
  ctx: Ctx,
  survey: PublishedSurvey,
  language: string,
  given: KeptSheet,
): Promise<RenderedPage> {
  const words = surveyWords(language)
  return renderPage(ctx, {
    template: "survey/thanks.liquid",
    script: "survey/thanks.js",
    title: words.thanks,
    language,
    data: {
      words,
      slug: survey.slug,
      thanks: survey.form.thanks ? inLanguage(survey.form.thanks, language, survey.language) : "",
      next: whatHappensNext(survey, words, given),
      follow: linkToFollow(ctx, survey, language, given),
    },
  })
}

function whatHappensNext(survey: PublishedSurvey, words: SurveyWords, { unhappy, happy, email }: KeptSheet): string[] {
  if (survey.anonymous) return [words.anonymousCounted, words.anonymous]
  if (unhappy) return [email ? words.someoneWillAnswer.replace("{email}", () => email) : words.sorry]
  return happy ? [words.readByPeople, words.passedOn] : [words.readByPeople]
}

/**
 * The page of the case that an unhappy answer opens, for who told us how to reach them; in a demonstration, for whoever holds the phone. Null
 * where there is nothing to follow.
 */
function linkToFollow(
  ctx: Ctx,
  { demonstration }: PublishedSurvey,
  language: string,
  { id, unhappy, happy, email }: KeptSheet,
): string | null {
  const follows = demonstration ? !happy : unhappy && email !== undefined
  if (id === null || !follows) return null
  const expires = new Date(ctx.now().getTime() + followedForDays * 86_400_000)
  const token = ctx.house.signer.sign("answer", id, 1, expires)
  return `${followAnswer.path.replace(":token", token)}?lang=${encodeURIComponent(language)}`
}

const followedForDays = 7

/** Where there is nothing to answer: an unknown address, or a survey that has been closed. */
export function renderNotice(ctx: Ctx, language: string, notice: "closed" | "unknown"): Promise<RenderedPage> {
  const words = surveyWords(language)
  const heading = words[`${notice}Title`]
  return renderPage(ctx, {
    template: "survey/notice.liquid",
    title: heading,
    language,
    data: { heading, sentence: words[notice] },
  })
}

const titleOf = ({ form, name }: PublishedSurvey, languages: readonly string[]) =>
  form.title ? inLanguage(form.title, ...languages) : name

/** Links to the same page in each of its languages, with everything that this one was opened with. */
function languageLinks(survey: PublishedSurvey, current: string, { carried }: Sheet) {
  return pageLanguages(survey).map((tag) => {
    const fields = fieldsOf({ ...carried, lang: tag }).filter(({ name }) => name !== "key")
    const query = new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value]))
    return { tag, name: ownName(tag), current: tag === current, href: `/s/${survey.slug}?${query}` }
  })
}
