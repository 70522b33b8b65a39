import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import type { FastifyReply } from "fastify"
import { Liquid } from "liquidjs"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { accentOf } from "./accent.ts"

/**
 * What customers see without signing in: the organisation's page, not ours. One response with everything in it, that asks for nothing else and
 * works without its script.
 */
export type Page = {
  /** The body, a file in pages/: "survey/form.liquid". All that it puts out is escaped, unless it says `| raw`. */
  template: string
  title: string
  data: Record<string, unknown>
  /** The page's own script and style beside the shared ones, files in pages/: "survey/survey.js". */
  script?: string
  style?: string
  /** Whether its script may ask this server, and no other, for news. */
  asks?: boolean
  /** Whether another site may show it in a frame; only where nobody is signed in and nothing is at stake by one click. */
  framed?: boolean
  /** BCP 47; the organisation's unless told. Decides the direction too. */
  language?: string
}

export type RenderedPage = { html: string; csp: string }

const folder = import.meta.dirname
const liquid = new Liquid({
  root: folder,
  outputEscape: "escape",
  strictVariables: true,
  strictFilters: true,
  lenientIf: true,
  jsTruthy: true,
  ownPropertyOnly: true,
  cache: true,
})

const rightToLeft = new Set(["ar", "dv", "fa", "he", "ku", "ps", "ur", "yi"])
export const directionOf = (language: string): "rtl" | "ltr" =>
  rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr"

export async function renderPage(ctx: Ctx, page: Page): Promise<RenderedPage> {
  const organisation = await getOrganisation(ctx)
  const language = page.language ?? organisation.language
  const style = `${accentStyle(organisation.colour)}${source("style.css")}${page.style ? source(page.style) : ""}`
  const script = page.script ? source(page.script) : ""
  const shared = { language, direction: directionOf(language), title: page.title, organisation }
  const body: string = liquid.renderFileSync(page.template, { ...shared, ...page.data })
  const html: string = liquid.renderFileSync("layout.liquid", { ...shared, style, script, body })
  return { html, csp: policy(style, script, page) }
}

/** Gives the page to the browser: `return sendPage(reply, await renderPage(ctx, …))`. */
export function sendPage(reply: FastifyReply, page: RenderedPage, status = 200): string {
  reply.code(status).type("text/html; charset=utf-8").header("content-security-policy", page.csp)
  return page.html
}

/** Only this page's own style and script may run, known by their hash; nothing is fetched from elsewhere, and a form goes nowhere but here. */
function policy(style: string, script: string, { asks, framed }: Pick<Page, "asks" | "framed">): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script ? [`script-src '${hashOf(script)}'`] : []),
    ...(asks ? ["connect-src 'self'"] : []),
    "img-src data:",
    "form-action 'self'",
    "base-uri 'none'",
    framed ? "frame-ancestors *" : "frame-ancestors 'none'",
  ].join("; ")
}

const hashes = new Map<string, string>()
function hashOf(code: string): string {
  let hash = hashes.get(code)
  if (!hash) {
    hash = `sha256-${createHash("sha256").update(code).digest("base64")}`
    if (hashes.size >= 100) hashes.clear()
    hashes.set(code, hash)
  }
  return hash
}

const sources = new Map<string, string>()
function source(file: string): string {
  let text = sources.get(file)
  if (text === undefined) {
    text = slim(readFileSync(path.join(folder, file), "utf8"))
    sources.set(file, text)
  }
  return text
}

/** Without the comments and indents that only we read. Comments there stand on lines of their own. */
function slim(code: string): string {
  return code
    .replaceAll(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, "")
    .replaceAll(/^\s*\/\/.*$/gm, "")
    .replaceAll(/^\s+/gm, "")
}

function accentStyle(colour: string): string {
  const { light, dark } = accentOf(colour)
  return `:root{--accent:${light};--accent-ink:#fffdf8}@media (prefers-color-scheme:dark){:root{--accent:${dark};--accent-ink:#1a1618}}\n`
}
