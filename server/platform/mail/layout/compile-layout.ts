import { readFile, writeFile } from "node:fs/promises"
import mjml2html from "mjml"

/**
 * The layout as HTML with its Liquid marks left in. MJML takes seconds to load, so it runs when the layout is changed and not when a mail is made:
 * node server/platform/mail/layout/compile-layout.ts
 */
export async function compileLayout(): Promise<string> {
  const source = await readFile(new URL("layout.mjml", import.meta.url), "utf8")
  const { html, errors } = await mjml2html(source, { validationLevel: "soft", fonts: {} })
  // Liquid's marks stand where MJML wants a colour or a side; they are filled in for each mail.
  const real = errors.filter((error) => !error.formattedMessage.includes("{{"))
  if (real.length > 0) throw new Error(`layout.mjml: ${real.map((error) => error.formattedMessage).join("; ")}`)
  return `${tidy(turning(html))}\n`
}

/** Sections and columns have their direction fixed; it is the language's. */
const turning = (html: string) =>
  html.replaceAll("direction:ltr", "direction:{{ direction }}").replaceAll("text-align:left", "text-align:{{ start }}")

const tidy = (html: string) =>
  html
    .replaceAll(/[ \t]+$/gm, "")
    .replaceAll(/\n{2,}/g, "\n")
    .trim()

if (import.meta.main) await writeFile(new URL("layout.liquid", import.meta.url), await compileLayout())
