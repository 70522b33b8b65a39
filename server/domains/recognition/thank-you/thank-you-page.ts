import { askedLanguages } from "#pages/asked-languages.ts"
import { type RenderedPage, renderPage } from "#pages/render.ts"
import { type ThankYouWords, thankYouLanguages, thankYouWords } from "#pages/thank-you/words.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { PageOfUnit } from "./open-page.ts"
import { type Carried, type Field, mostIn, type SheetProblem, type Typed, trap } from "./sheet.ts"

export type Problems = { fields?: Partial<Record<Field, SheetProblem>>; page?: "trap" | "tooOften" }

/** As the link says, else the first language that the browser asks for, else the organisation's. */
export async function languageOfPage(ctx: Ctx, { lang }: Carried, accepted: string | undefined): Promise<string> {
  return thankYouWords([lang, ...askedLanguages(accepted), (await getOrganisation(ctx)).language]).language
}

type Sheet = { carried: Carried; typed: Typed; page: PageOfUnit; language: string }

/** The page, empty or as it was sent, with what is wrong. */
export function renderSheet(
  ctx: Ctx,
  { carried, typed, page, language }: Sheet,
  problems: Problems = {},
): Promise<RenderedPage> {
  const { words: w } = thankYouWords([language])
  const field = (name: Exclude<Field, "shown" | "quotable">, label: string, help: string) =>
    fieldView({ name, label, help, value: typed[name], problem: problems.fields?.[name] }, w)
  const words = field("words", w.words, "")
  const named = field("named", w.whom, w.whomHelp)
  const name = field("name", w.name, w.optional)
  const email = field("email", w.email, w.emailWhy)
  const chosen = problems.fields?.shown
  const shown = { name: "shown", label: w.shown, problem: chosen ? w[chosen] : "" }
  const summary = [words, named, shown, name, email]
    .filter(({ problem }) => problem)
    .map((one) => ({ field: one.name, about: one.label, message: one.problem }))
  if (problems.page) summary.push({ field: "", about: "", message: w[problems.page] })
  return renderPage(ctx, {
    template: "thank-you/form.liquid",
    style: "thank-you/thank-you.css",
    title: summary.length > 0 ? `${w.problemInTitle}: ${w.title}` : w.title,
    language,
    data: {
      w,
      trap,
      most: mostIn,
      words,
      before: [named],
      after: [name, email],
      shown,
      options: (["named", "unnamed", "withheld"] as const).map((value) => ({
        value,
        text: w[value],
        checked: typed.shown === value,
      })),
      quotable: typed.quotable !== "",
      problems: summary,
      place: page.unit.parentId === null ? "" : page.unit.name,
      carried: pairsOf({ ...carried, lang: language }),
      languages: thankYouLanguages.map((tag) => ({
        tag,
        name: new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag,
        current: tag === language,
        href: `/thank-you?${queryOf({ ...carried, lang: tag })}`,
      })),
      wentWrong: `/complaint?${queryOf({ ...carried, lang: language })}`,
    },
  })
}

type FieldGiven = { name: string; label: string; help: string; value: string; problem: SheetProblem | undefined }

function fieldView({ problem, ...field }: FieldGiven, w: ThankYouWords) {
  const about = [field.help && `${field.name}-help`, problem && `${field.name}-problem`].filter(Boolean).join(" ")
  return {
    ...field,
    problem: problem ? w[problem] : "",
    described: `${about && ` aria-describedby="${about}"`}${problem ? ' aria-invalid="true"' : ""}`,
  }
}

/** It is kept, and what happens next. */
export function renderTaken(ctx: Ctx, language: string, told: boolean): Promise<RenderedPage> {
  const { words: w } = thankYouWords([language])
  return renderPage(ctx, {
    template: "thank-you/thanks.liquid",
    title: w.thanks,
    language,
    data: { w, told },
  })
}

/** Nobody takes thanks here now. */
export function renderClosed(ctx: Ctx, language: string): Promise<RenderedPage> {
  const { words: w } = thankYouWords([language])
  return renderPage(ctx, {
    template: "survey/notice.liquid",
    title: w.closedTitle,
    language,
    data: { heading: w.closedTitle, sentence: w.closed },
  })
}

function pairsOf(carried: Carried): { name: string; value: string }[] {
  return Object.entries(carried).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
}

/** What a link to this page or a neighbouring one carries; a key is each page's own. */
function queryOf(carried: Carried): string {
  const fields = pairsOf(carried).filter(({ name }) => name !== "key")
  return String(new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value])))
}
