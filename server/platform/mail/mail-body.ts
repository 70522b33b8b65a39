import { readFileSync } from "node:fs"
import { Liquid, type Template } from "liquidjs"
import type { Organisation } from "#platform/config/settings.ts"
import { accentOf } from "../../../pages/accent.ts"

/** What a mail says. All of it is text: nothing in it is taken for HTML, and line breaks are kept. */
export type MailContent = {
  paragraphs: readonly string[]
  /** Above all of it, where a mail is more than a letter. */
  headline?: string
  /** What is told at length, under headings; in the language that it was written in. */
  sections?: { language: string; list: readonly MailSection[] }
  /** The one thing to do; `href` begins with http. */
  button?: { label: string; href: string }
  /** Small print: why this came, how to get no more. */
  footer?: string
  /** Behind the small print: how to get no more. */
  footerLink?: { label: string; href: string }
  /** BCP 47; the organisation's unless told. Decides the direction too. */
  language?: string
}

export type MailSection = { heading?: string; title?: string; text: string }

const liquid = new Liquid({ outputEscape: "escape", strictVariables: true, lenientIf: true, ownPropertyOnly: true })
let layout: Template[] | undefined
const rightToLeft = new Set(["ar", "dv", "fa", "he", "ku", "ps", "ur", "yi"])

/** The two bodies of a mail in the organisation's name and colour: plain text, and HTML that asks for nothing from elsewhere. */
export async function mailBody(
  organisation: Organisation,
  content: MailContent,
): Promise<{ text: string; html: string }> {
  const { sections } = content
  for (const link of [content.button, content.footerLink])
    if (link && !/^https?:\/\//.test(link.href)) throw new Error(`A mail cannot link to ${link.href}`)
  const language = content.language ?? organisation.language
  const direction = directionOf(language)
  layout ??= liquid.parse(readFileSync(new URL("layout/layout.liquid", import.meta.url), "utf8"))
  const html: string = await liquid.render(layout, {
    ...content,
    sections: sections && { ...sections, direction: directionOf(sections.language) },
    organisation,
    language,
    direction,
    start: direction === "rtl" ? "right" : "left",
    accent: accentOf(organisation.colour).light,
  })
  return { text: plainText(content, organisation.name), html }
}

const directionOf = (language: string) => (rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr")

function plainText({ headline, paragraphs, sections, button, footer, footerLink }: MailContent, name: string): string {
  const told = (sections?.list ?? []).flatMap(({ heading, title, text }) => [
    ...(heading ? [`* ${heading} *`] : []),
    title ? `${title}\n${text}` : text,
  ])
  const link = button ? [`${button.label}:\n${button.href}`] : []
  const print = [name, footer, footerLink && `${footerLink.label}: ${footerLink.href}`].filter(Boolean)
  return `${[...(headline ? [headline] : []), ...paragraphs, ...told, ...link].join("\n\n")}\n\n-- \n${print.join("\n")}\n`
}
