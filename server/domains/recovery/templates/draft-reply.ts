import { getCustomer } from "#customers"
import { getPerson } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { localeOf } from "#platform/words/locale-of.ts"
import { mustWork } from "../access.ts"
import { readPromises } from "../cases/case-parts.ts"
import { renderTemplate } from "./render-template.ts"
import { listTemplates } from "./template-queries.ts"

const firstOf = (name: string) => ({ name, firstName: name.split(" ")[0] ?? name })

/** A template filled in for a case, in the customer's language where it is written in it: a draft that a colleague makes their own. */
export async function draftReply(ctx: Ctx, caseId: string, templateId: string) {
  const found = await ctx.db.selectFrom("recovery_case").selectAll().where("id", "=", caseId).executeTakeFirst()
  await mustWork(ctx, found)
  if (!found) throw notFound("This case")
  const [templates, organisation, owner, promises, customer] = await Promise.all([
    listTemplates(ctx),
    getOrganisation(ctx),
    getPerson(ctx, found.owner_id),
    readPromises(ctx, caseId),
    found.customer_id ? getCustomer(ctx, found.customer_id) : undefined,
  ])
  const template = templates.find(({ id, retired }) => id === templateId && !retired)
  const text = template && textIn(template.texts, [customer?.language, organisation.language, "en"])
  if (!template || !text) throw notFound("This template")
  const next = promises.find(({ outcome }) => outcome === null)
  const day = new Intl.DateTimeFormat(localeOf(text.language), {
    dateStyle: "long",
    timeZone: organisation.timeZone,
  })
  const words = renderTemplate(text.body, {
    customer: firstOf(customer?.name ?? ""),
    case: { number: `${found.number}`, subject: found.subject, opened: day.format(found.opened_at) },
    owner: firstOf(owner.name),
    me: firstOf(personOf(ctx).name),
    organisation: { name: organisation.name },
    promise: next ? { what: next.what, due: day.format(new Date(next.dueAt)) } : null,
  })
  return { words, language: text.language, standard: template.standard }
}

type Text = { language: string; body: string }

function textIn(texts: readonly Text[], wanted: readonly (string | null | undefined)[]): Text | undefined {
  const base = (tag: string) => tag.split("-")[0]
  for (const tag of wanted) {
    const text =
      tag &&
      (texts.find(({ language }) => language === tag) ?? texts.find(({ language }) => base(language) === base(tag)))
    if (text) return text
  }
  return texts[0]
}
