import { askedLanguages } from "#pages/asked-languages.ts"
import { type ComplaintWords, complaintLanguages, complaintWords } from "#pages/complaint/words.ts"
import { type RenderedPage, renderPage } from "#pages/render.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import {
  type Carried,
  type ComplaintProblem,
  mostIn,
  type Typed,
  type TypedField,
  trap,
  typedFields,
} from "./complaint.ts"
import type { PlaceOfComplaint } from "./place-of-complaint.ts"
import type { TakenComplaint } from "./take-complaint.ts"

/** What is wrong with the whole of it rather than with one field. */
type PageProblem = "trap" | "tooOften"
export type Problems = { fields?: Partial<Record<TypedField, ComplaintProblem>>; page?: PageProblem }

/** How each field is asked for; what a browser knows of the person it may fill in. */
const inputs: Record<Exclude<TypedField, "words">, { type: string; autocomplete: string }> = {
  sought: { type: "text", autocomplete: "off" },
  reference: { type: "text", autocomplete: "off" },
  name: { type: "text", autocomplete: "name" },
  email: { type: "email", autocomplete: "email" },
  phone: { type: "tel", autocomplete: "tel" },
}

/** As the link says, else the first language that the browser asks for, else the organisation's. */
export async function languageOfPage(ctx: Ctx, { lang }: Carried, accepted: string | undefined): Promise<string> {
  return complaintWords([lang, ...askedLanguages(accepted), (await getOrganisation(ctx)).language]).language
}

/** The form, empty or as it was sent, with what is wrong. */
export function renderComplaintForm(
  ctx: Ctx,
  sheet: { carried: Carried; typed: Typed; place: PlaceOfComplaint; language: string },
  problems: Problems = {},
): Promise<RenderedPage> {
  const { carried, typed, place, language } = sheet
  const { words: w } = complaintWords([language])
  const fields = typedFields.map((name) => fieldView(name, w, typed[name], problems.fields?.[name]))
  const summary = fields
    .filter(({ problem }) => problem)
    .map(({ name, label, problem }) => ({ field: name as string, about: label, message: problem }))
  if (problems.page) summary.push({ field: "", about: "", message: w[problems.page] })
  return renderPage(ctx, {
    template: "complaint/form.liquid",
    style: "complaint/complaint.css",
    title: summary.length > 0 ? `${w.problemInTitle}: ${w.title}` : w.title,
    language,
    framed: carried.embedded,
    data: {
      w,
      trap,
      fields,
      problems: summary,
      place: [place.unit?.name, place.touchpoint?.name].filter(Boolean).join(" · "),
      carried: pairsOf({ ...carried, lang: language }),
      languages: complaintLanguages.map((tag) => ({
        tag,
        name: new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag,
        current: tag === language,
        href: hrefOf({ ...carried, lang: tag }),
      })),
    },
  })
}

export function renderTaken(
  ctx: Ctx,
  { language, carried, email }: { language: string; carried: Carried; email: string | null },
  taken: TakenComplaint,
): Promise<RenderedPage> {
  const { words: w } = complaintWords([language])
  return renderPage(ctx, {
    template: "complaint/thanks.liquid",
    title: w.thanks,
    language,
    framed: carried.embedded,
    data: {
      w,
      number: taken.number,
      looksAfter: w.looksAfter.replace("{name}", () => taken.ownerFirstName),
      mailed: taken.mailed && email ? w.mailed.replace("{email}", () => email) : null,
      follow: `${taken.casePath}?lang=${language}`,
      embedded: carried.embedded,
    },
  })
}

function fieldView(name: TypedField, w: ComplaintWords, value: string, problem: ComplaintProblem | undefined) {
  const help = name === "words" ? "" : name === "email" ? w.emailWhy : w.optional
  const about = [help && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(" ")
  const input = name === "words" ? { type: "text", autocomplete: "off" } : inputs[name]
  return {
    name,
    label: w[name],
    help,
    value,
    problem: problem ? w[problem] : "",
    long: name === "words",
    ltr: name === "email" || name === "phone",
    most: mostIn(name),
    described: `${about && ` aria-describedby="${about}"`}${problem ? ' aria-invalid="true"' : ""}`,
    ...input,
  }
}

/** The same page in another language; its key is its own. */
function hrefOf(carried: Carried): string {
  const fields = pairsOf(carried).filter(({ name }) => name !== "key")
  return `/complaint?${new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value]))}`
}

function pairsOf({ key, lang, unit, touchpoint, embedded }: Carried): { name: string; value: string }[] {
  const fields = { key, lang, unit, touchpoint, embedded: embedded ? "1" : undefined }
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
}
