import { type BulkId, bulkIdIn } from "#platform/mail/bulk-id.ts"
import { mailIdsIn } from "#platform/mail/message-id.ts"
import type { ParsedMail } from "./parse-mail.ts"

/** What a mail server says of a mail that was sent before. */
export type Bounce = {
  /** A delayed mail is still tried; one that failed is not. */
  state: "failed" | "delayed"
  recipient: string | null
  /** In the server's own words, on one line. */
  why: string
  /** The ids of mails that may be ours and be meant, the likeliest first. */
  mailIds: readonly string[]
  /** The mail of very many that is meant, where it is one of those. */
  bulk: BulkId | undefined
}

const senders = /^(?:mailer-daemon|postmaster|mail-daemon|bounces?([-+].*)?|microsoftexchange[0-9a-f]+)@/i
const subjects =
  /(?:undeliver(?:able|ed)|undelivered mail|delivery (?:status notification|failure|failed|has failed|incomplete)|returned mail|failure notice|mail delivery (?:failed|system)|could not be delivered|unzustellbar|nicht zugestellt|non remis|no se (?:puede|pudo) entregar|não entregue|mancata consegna|non recapitabile|onbestelbaar)/i
const waits =
  /\b(?:delay(?:ed)?|warning|still (?:trying|being retried)|will (?:keep trying|be retried)|verzögert|retardé)\b/i

/** The bounce in this mail, by its delivery status (RFC 3464) or, where an old server sends none, by what it says in its text. */
export function readBounce(mail: ParsedMail): Bounce | undefined {
  if (mail.report) return fromReport(mail.report, mail)
  const failed = mail.header("x-failed-recipients")
  if (!failed && !(senders.test(mail.from?.address ?? "") && subjects.test(mail.subject))) return undefined
  return {
    state: waits.test(mail.subject) ? "delayed" : "failed",
    recipient: addressIn(failed ?? "") ?? addressIn(mail.text),
    why: reasonIn(mail.text),
    mailIds: unique([...idsIn(mail.text), ...mailIdsIn(mail.answers)]),
    bulk: bulkIdIn(`${mail.text} ${mail.answers.join(" ")}`),
  }
}

function fromReport({ fields, original }: NonNullable<ParsedMail["report"]>, mail: ParsedMail): Bounce | undefined {
  const field = (name: string) =>
    new RegExp(`^${name}:[ \\t]*(.+(?:\\r?\\n[ \\t].+)*)`, "im").exec(fields)?.[1]?.replaceAll(/\s+/g, " ").trim()
  const action = field("Action")?.toLowerCase()
  if (action !== "failed" && action !== "delayed") return undefined
  const recipient = field("Final-Recipient") ?? field("Original-Recipient") ?? ""
  const code = field("Diagnostic-Code")?.replace(/^\w+;\s*/, "")
  return {
    state: action,
    recipient: addressIn(recipient),
    why: (code ?? field("Status") ?? reasonIn(mail.text)).slice(0, 500),
    mailIds: unique([...idsIn(original), ...mailIdsIn(mail.answers), ...idsIn(mail.text)]),
    bulk: bulkIdIn(`${original} ${mail.answers.join(" ")} ${mail.text}`),
  }
}

const addressIn = (text: string) => /[^\s<>;,:"()@]{1,64}@[^\s<>;,:"()@]{1,200}/i.exec(text)?.[0].toLowerCase() ?? null
const idsIn = (text: string) => mailIdsIn(text.match(/<[^<>\s]{1,250}>/g) ?? [])
const unique = (ids: readonly string[]) => [...new Set(ids)].slice(0, 20)

/** The line that carries a reply code, else the first that says anything. */
function reasonIn(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
  return (lines.find((line) => /\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b/.test(line)) ?? lines[0] ?? "").slice(0, 500)
}
