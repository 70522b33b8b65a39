import { readFileSync } from "node:fs"
import { Liquid, type Template } from "liquidjs"
import type { Organisation } from "#platform/config/settings.ts"
import { accentOf } from "../../../pages/accent.ts"

/** What a mail says. All of it is text: nothing in it is taken for HTML, and line breaks are kept. */
export type MailContent = {
  paragraphs: readonly string[]
  /** The one thing to do; `href` begins with http. */
  button?: { label: string; href: string }
  /** Small print: why this came, how to get no more. */
  footer?: string
  /** BCP 47; the organisation's unless told. Decides the direction too. */
  language?: string
}

const liquid = new Liquid({ outputEscape: "escape", strictVariables: true, lenientIf: true, ownPropertyOnly: true })
let layout: Template[] | undefined
const rightToLeft = new Set(["ar", "dv", "fa", "he", "ku", "ps", "ur", "yi"])

/** The two bodies of a mail in the organisation's name and colour: plain text, and HTML that asks for nothing from elsewhere. */
export async function mailBody(
  organisation: Organisation,
  content: MailContent,
): Promise<{ text: string; html: string }> {
  const { button } = content
  if (button && !/^https?:\/\//.test(button.href)) throw new Error(`A mail cannot link to ${button.href}`)
  const language = content.language ?? organisation.language
  const direction = rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr"
  layout ??= liquid.parse(readFileSync(new URL("layout/layout.liquid", import.meta.url), "utf8"))
  const html: string = await liquid.render(layout, {
    ...content,
    organisation,
    language,
    direction,
    start: direction === "rtl" ? "right" : "left",
    accent: accentOf(organisation.colour).light,
  })
  return { text: plainText(content, organisation.name), html }
}

function plainText({ paragraphs, button, footer }: MailContent, name: string): string {
  const link = button ? [`${button.label}:\n${button.href}`] : []
  const end = footer ? `\n\n-- \n${name}\n${footer}\n` : `\n\n-- \n${name}\n`
  return `${[...paragraphs, ...link].join("\n\n")}${end}`
}
