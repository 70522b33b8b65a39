import PostalMime, { type Address, type Attachment } from "postal-mime"
import { textOfHtml } from "./text-of-html.ts"

export type ParsedFile = { name: string; bytes: Buffer; media: string; inline: boolean }

/** A mail as we read it. Addresses are in small letters; what a header said more than once is there more than once. */
export type ParsedMail = {
  messageId: string | null
  /** What it answers, the nearest first: In-Reply-To, then References from its end. */
  answers: readonly string[]
  from: { address: string; name: string | null } | null
  /** Every address that it was sent or delivered to. */
  to: readonly string[]
  subject: string
  date: Date | null
  text: string
  files: readonly ParsedFile[]
  /** Of a report: what the mail server said of a mail of ours, and that mail's own headers. */
  report: { fields: string; original: string } | null
  header(name: string): string | undefined
}

const mostHeaders = 512 * 1024
const longestText = 200_000
/** Where a mail server writes down to which address it delivered. */
const deliveredTo = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-forwarded-to", "apparently-to"]

/** Reads the bytes of a mail; whatever they are, it gives what can be read of them. Throws on nests and headers beyond any honest mail. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const mail = await PostalMime.parse(raw, {
    maxNestingDepth: 40,
    maxHeadersSize: mostHeaders,
    maxRfc822NestingDepth: 3,
  })
  const values = (name: string) => mail.headers.filter(({ key }) => key === name).map(({ value }) => value)
  const text = wordsOf(mail.text, mail.html)
  const from = mail.from?.address ? { address: small(mail.from.address), name: mail.from.name?.trim() || null } : null
  const date = mail.date ? new Date(mail.date) : null
  return {
    messageId: messageIdsIn(mail.messageId)[0] ?? null,
    answers: [...new Set([...messageIdsIn(mail.inReplyTo), ...messageIdsIn(mail.references).reverse()])].slice(0, 60),
    from,
    to: [
      ...new Set([
        ...addressesIn(mail.to),
        ...addressesIn(mail.cc),
        ...deliveredTo.flatMap(values).flatMap((value) => small(value).match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? []),
      ]),
    ].slice(0, 100),
    subject: speakable(mail.subject ?? "")
      .replaceAll(/\s+/g, " ")
      .trim()
      .slice(0, 300),
    date: date && !Number.isNaN(date.getTime()) ? date : null,
    text: speakable(text).slice(0, longestText),
    files: mail.attachments.filter((file) => !isReportPart(file)).map(fileOf),
    report: reportIn(mail.attachments),
    header: (name) => values(name).at(0),
  }
}

/** The plain part, unless it is empty or only says that there is HTML. */
function wordsOf(plain = "", html = ""): string {
  const placeholder = /(?:html|view (?:this|the) (?:e-?mail|message))/i.test(plain) && plain.trim().length < 200
  if (html && (plain.trim() === "" || placeholder)) return textOfHtml(html)
  return plain.replaceAll("\r\n", "\n").replaceAll("\u00a0", " ")
}

const small = (address: string) => speakable(address).trim().toLowerCase().slice(0, 254)
/** Without what PostgreSQL does not keep. */
const speakable = (text: string) => text.replaceAll("\u0000", "").toWellFormed()

const messageIdsIn = (header = "") => header.match(/<[^<>\s]{1,250}>/g) ?? []

function addressesIn(list: readonly Address[] = []): string[] {
  return list.flatMap(({ address, group }) => group?.map((one) => one.address) ?? address ?? []).map(small)
}

const isReportPart = ({ mimeType }: Attachment) =>
  /^(?:message\/(?:global-)?delivery-status|message\/feedback-report|text\/rfc822-headers|message\/(?:global-)?disposition-notification)$/.test(
    mimeType,
  )

function reportIn(files: readonly Attachment[]): ParsedMail["report"] {
  const fields = files.find(({ mimeType }) => /delivery-status$/.test(mimeType))
  if (!fields) return null
  const original = files.find(({ mimeType }) => mimeType === "message/rfc822" || mimeType === "text/rfc822-headers")
  return { fields: textOf(fields).slice(0, 20_000), original: original ? textOf(original).slice(0, 60_000) : "" }
}

const bytesOf = ({ content }: Attachment) =>
  typeof content === "string" ? Buffer.from(content) : Buffer.from(content as ArrayBuffer)
const textOf = (file: Attachment) => speakable(bytesOf(file).toString("utf8"))

function fileOf(file: Attachment): ParsedFile {
  const name = speakable(file.filename ?? "")
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/gu, " ")
    .trim()
  return {
    name: (name || (file.mimeType === "message/rfc822" ? "message.eml" : "file")).slice(-120),
    bytes: bytesOf(file),
    media: file.mimeType,
    inline: file.disposition === "inline" || Boolean(file.related),
  }
}
