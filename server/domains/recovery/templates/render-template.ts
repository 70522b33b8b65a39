import { Liquid } from "liquidjs"
import { Refusal } from "#platform/errors/refusal.ts"

/** What a template may name. All of it is text. */
export type TemplateValues = {
  customer: { name: string; firstName: string }
  case: { number: string; subject: string; opened: string }
  owner: { name: string; firstName: string }
  me: { name: string; firstName: string }
  organisation: { name: string }
  /** What is promised next and not yet due; null where nothing is. */
  promise: { what: string; due: string } | null
}

/** Plain text goes out, so nothing is escaped; it reads no files, and stops before it can hold anybody up. */
const liquid = new Liquid({
  templates: {},
  strictVariables: true,
  strictFilters: true,
  lenientIf: true,
  ownPropertyOnly: true,
  parseLimit: 20_000,
  renderLimit: 200,
  memoryLimit: 200_000,
})
const longest = 20_000

/** Where a customer's name is not known, "Dear ," is "Dear,", and "Hola, :" is "Hola:". */
const withoutGaps = (said: string) => said.replaceAll(/, +:/g, ":").replaceAll(/ +(?=[,،])/g, "")

/** The words of a template for these values. Throws one of the `template-…` refusals, with where it stumbles. */
export function renderTemplate(body: string, values: TemplateValues): string {
  try {
    // What there is not has no name, so that a template which needs it is refused, and one that asks first is not.
    const { promise, ...always } = values
    const said: string = liquid.parseAndRenderSync(body, promise ? values : always)
    const greeted = values.customer.name === "" ? withoutGaps(said) : said
    return greeted
      .replaceAll(/[ \t]+$/gm, "")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim()
      .slice(0, longest)
  } catch (cause) {
    throw stumbled(cause)
  }
}

/** Where it stumbled, by what the engine says. */
function stumbled(cause: unknown): Refusal {
  const why = String((cause as Error).message ?? cause)
  const found = (pattern: RegExp) => pattern.exec(why)?.[1]?.trim().slice(0, 100)
  const how = (told: Record<string, string>) => ({ status: 400, cause, told })
  const variable = found(/undefined variable: ([^,\n]+)/)
  if (variable)
    return new Refusal(
      "template-name-unknown",
      `This template cannot be filled in: nothing is called “${variable}”, or not in every case. What can be named stands above its words.`,
      how({ name: variable }),
    )
  const filter = found(/undefined filter: ([^,\n]+)/)
  if (filter)
    return new Refusal(
      "template-filter-unknown",
      `This template cannot be filled in: “${filter}”, after a stroke, is not known here.`,
      how({ name: filter }),
    )
  const open = found(/(?:tag|output|raw) "?(.+?)"? not closed/s)
  if (open)
    return new Refusal(
      "template-sign-open",
      `This template cannot be filled in: ${open} is opened and never closed.`,
      how({ sign: open }),
    )
  const tag = found(/tag "(.+?)" not found/)
  if (tag)
    return new Refusal(
      "template-tag-unknown",
      `This template cannot be filled in: “${tag}” is no sign of a template.`,
      how({ name: tag }),
    )
  if (why.includes("limit exceeded"))
    return new Refusal("template-too-long", "This template cannot be filled in: it would go on for too long.", how({}))
  return new Refusal(
    "template-unreadable",
    "This template cannot be filled in. Look at its signs: each that opens has to close.",
    how({}),
  )
}

const example: TemplateValues = {
  customer: { name: "Rosa Vidal", firstName: "Rosa" },
  case: { number: "12", subject: "Charged twice", opened: "2 March" },
  owner: { name: "Amara Okafor", firstName: "Amara" },
  me: { name: "Amara Okafor", firstName: "Amara" },
  organisation: { name: "Harbour Bank" },
  promise: { what: "Call back", due: "Friday" },
}

/** Refuses a template that could not be filled in one day: it is tried with a promise and without, with a name and without. */
export function mustRender(body: string): void {
  for (const promise of [example.promise, null])
    for (const customer of [example.customer, { name: "", firstName: "" }])
      renderTemplate(body, { ...example, promise, customer })
}
