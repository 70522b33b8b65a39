import { uiWords } from "#web/ui/words.ts"
import type { Catalogue } from "./catalogue.ts"
import { enter, i18n } from "./language.ts"
import { refusalWords } from "./refusals.ts"

type Values = Readonly<Record<string, string | number>>
export type Told = { code: string; title: string; told: Values }
/** What is wrong with one field; some tell by a code of their own what it is. */
export type FieldTold = { message: string; code?: string | undefined; told?: Values | undefined }

/** These say of each field themselves what is wrong with it; better so in English than not at all. */
const fieldsSayMore = new Set(["answers-not-usable", "survey-not-ready"])
/** Their fields do not fit a contract, and are said as those of any form. */
const byContract = new Set(["not-understood", "import-map-invalid"])

/**
 * A refusal in the language of the screen: by its code, where that is translated and everything its sentence names was told; else as the server says it.
 * On an English screen the server's own sentence, which may be more particular.
 */
export async function sayRefusal({ code, title, told }: Told): Promise<string> {
  return (await said(`${code}.${told.noun}`, told)) ?? (await said(code, told)) ?? title
}

/** What is said beside a field, in the language of the screen. */
export async function sayFieldProblem({ code, told }: Told, field: FieldTold): Promise<string> {
  if (field.code && byContract.has(code))
    return (await said(`issue.${field.code}`, field.told ?? {}, uiWords as unknown as Catalogue)) ?? field.message
  if (field.code) return (await said(`${code}.${field.code}`, field.told ?? {})) ?? field.message
  if (fieldsSayMore.has(code)) return field.message
  return (await said(byContract.has(code) ? "field" : code, told)) ?? field.message
}

async function said(
  code: string,
  told: Values,
  from = refusalWords as unknown as Catalogue,
): Promise<string | undefined> {
  const { language } = i18n
  if (language.split("-")[0] === "en") return undefined
  await enter(from, language)
  const words: unknown = i18n.getResource(language, from.name, code)
  if (typeof words !== "string") return undefined
  const names = [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string)
  if (names.some((name) => told[name] === undefined)) return undefined
  return i18n.t(code, { ...told, ns: from.name, lng: language })
}
