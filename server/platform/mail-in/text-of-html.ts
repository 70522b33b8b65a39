import { Parser } from "htmlparser2"

/** Stands on a line of its own where a mail program has put what is quoted; no text has this character. */
export const quoteBegins = "\u0001quoted"

const unseen = new Set(["head", "style", "script", "title", "template", "noscript", "object", "svg"])
const blocks = new Set(
  "address article blockquote center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(
    " ",
  ),
)
/** How Outlook, Gmail, Yahoo, Thunderbird, Zimbra, Proton and others mark what they quote. */
const markers =
  /^(?:divRplyFwdMsg|appendonsend|x_divRplyFwdMsg|OLK_SRC_BODY_SECTION|stopSpelling|reply-intro|zwchr|mail-editor-reference-message-container|ms-outlook-mobile-reference-message)$/
const markerClasses =
  /(?:^|\s)(?:gmail_quote(?:_container)?|gmail_extra|yahoo_quoted|moz-cite-prefix|protonmail_quote|tutanota_quote|zmail_extra|OutlookMessageHeader|ms-outlook-mobile-reference-message)(?:\s|$)/

/** The words of an HTML mail as plain text: paragraphs and lists keep their lines, quotes get ">", and the place where the quoted mail begins is marked. */
export function textOfHtml(html: string): string {
  const page = new Page()
  let hidden = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unseen.has(name)) hidden++
      if (hidden > 0) return
      if (name === "br") return page.breakLine()
      if (name === "img" && attributes.alt) return page.write(attributes.alt)
      if (blocks.has(name)) page.endBlock()
      if (marksQuote(attributes)) page.mark()
      if (name === "blockquote") page.quote(1)
      if (name === "li") page.write("- ")
      if (name === "td" || name === "th") page.write(" ")
    },
    ontext: (text) => hidden === 0 && page.write(text),
    onclosetag(name) {
      if (unseen.has(name)) hidden = Math.max(0, hidden - 1)
      if (hidden > 0) return
      if (blocks.has(name)) page.endBlock(name === "p")
      if (name === "blockquote") page.quote(-1)
    },
  })
  parser.end(html)
  return page.text()
}

const marksQuote = ({ id = "", class: names = "" }: Record<string, string>) =>
  markers.test(id) || markerClasses.test(names)

class Page {
  private lines: string[] = []
  private line = ""
  private depth = 0
  private marked = false

  write(text: string): void {
    const flat = text.replaceAll(/[\s\u00a0]+/g, " ")
    this.line += this.line === "" ? flat.trimStart() : this.line.endsWith(" ") ? flat.trimStart() : flat
  }
  breakLine(): void {
    this.lines.push(this.prefix() + this.line.trimEnd())
    this.line = ""
  }
  endBlock(paragraph = false): void {
    if (this.line.trim() !== "") this.breakLine()
    this.line = ""
    if (paragraph && this.lines.at(-1) !== this.prefix().trimEnd()) this.lines.push(this.prefix().trimEnd())
  }
  mark(): void {
    if (!this.marked) this.lines.push(quoteBegins)
    this.marked = true
  }
  quote(by: 1 | -1): void {
    this.depth = Math.max(0, this.depth + by)
  }
  text(): string {
    this.endBlock()
    return this.lines
      .map((line) => line.trimEnd())
      .join("\n")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim()
  }
  private prefix = () => (this.depth === 0 ? "" : `${">".repeat(Math.min(this.depth, 20))} `)
}
