import { findQuote, isBlank, isQuoted } from "./quote-lines.ts"
import { quoteBegins } from "./text-of-html.ts"

/** A reply taken apart; together its parts hold every word of the mail. */
export type Reply = { words: string; quoted: string; signature: string }

/** "Fwd:" in the languages of mail programs: what is passed on is what is said. */
const forwards =
  /^\s*(?:fwd?|wg|tr|rv|enc|i|doorst|vs|vb|pd|fs|továbbítva|ynt|转发|轉寄|転送)\s*[:：]|^\s*(?:fwd?|wg)\s*-/i
const forwardLine =
  /^(?:-{3,}\s*(?:forwarded|weitergeleitete|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd|vidarebefordrat|videresendt|пересылаемое)|begin forwarded message|anfang der weitergeleiteten|début du message (?:réexpédié|transféré)|inizio messaggio inoltrato|inicio del mensaje reenviado)/i

const mobile =
  /^(?:sent (?:from|via|with) (?:my .{2,40}|(?:outlook|mail|yahoo|proton|samsung|gmail|an? (?:iphone|ipad|android)|the new|blackberry|iphone|ipad|galaxy|huawei|xiaomi|spark|bluemail).{0,50})|get outlook for \S.*|von meinem .{2,60} gesendet|gesendet (?:von|mit) .{2,60}|diese nachricht wurde von meinem .{2,80}|envoyé (?:de(?:puis)?|à partir de) .{2,60}|(?:obtenir|téléchargez) outlook pour .*|enviado (?:desde|do|de|a partir do) .{2,60}|obt(?:ener|enha|er) o? ?outlook para .*|inviato da(?:l mio)? .{2,60}|scarica outlook per .*|verzonden (?:vanaf|met|via) .{2,60}|verstuurd vanaf .{2,60}|skickat från .{2,60}|sendt fra .{2,60}|lähetetty .{2,60}|wysłan[eo] z .{2,60}|отправлено (?:с|из) .{2,60}|odesláno z .{2,60}|iPhoneから送信|.{2,20}から送信|发自我的.{2,40}|发自.{2,20}|나의 .{2,20}에서 보냄|أُ?رسلت من .{2,60}|נשלח מ.{2,60})$/i

/** Takes the new words out of an answer: above the quote, below it, or between its lines. A mail that is passed on is all new. */
export function splitReply(text: string, subject = ""): Reply {
  const lines = text
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((line) => line.trimEnd())
  if (isForward(lines, subject))
    return withSignature(
      lines.filter((line) => line !== quoteBegins),
      [],
    )
  const quote = findQuote(lines)
  const [above, below] = quote ? [lines.slice(0, quote.at), lines.slice(quote.at + quote.announced)] : [lines, []]
  const announced = quote ? lines.slice(quote.at, quote.at + quote.announced) : []
  const split = quote ? takeBelow(above, below) : takeUnannounced(above)
  return withSignature(split.own, [...announced.filter((line) => line !== quoteBegins), ...split.quoted])
}

function isForward(lines: readonly string[], subject: string): boolean {
  if (!forwards.test(subject) && !lines.some((line) => forwardLine.test(line.trim()))) return false
  // "Re: Fwd:" is an answer.
  return !/^\s*(?:re|aw|sv|antw|r|odp|res|ynt)\s*[:：]/i.test(subject)
}

type Taken = { own: readonly string[]; quoted: readonly string[] }

/** Below an announced quote: all of it is quoted, unless lines with ">" are followed by others, which then are the answer. */
function takeBelow(above: readonly string[], below: readonly string[]): Taken {
  const first = below.findIndex((line) => !isBlank(line))
  if (first < 0 || !isQuoted(below[first] ?? "")) return { own: above, quoted: below }
  return takeUnannounced([...above, ...below])
}

/** By ">" alone: between the quoted lines only where somebody answers them one by one. */
function takeUnannounced(lines: readonly string[]): Taken {
  const blocks = countAnswersBelow(lines)
  if (blocks > 1) return { own: lines, quoted: [] }
  return { own: lines.filter((line) => !isQuoted(line)), quoted: lines.filter(isQuoted) }
}

/** How many passages of one's own stand below a quoted one; a signature is none. */
function countAnswersBelow(lines: readonly string[]): number {
  let blocks = 0
  let quotedBefore = false
  for (const line of lines) {
    if (/^-- ?$/.test(line)) break
    if (isQuoted(line)) quotedBefore = true
    else if (!isBlank(line) && quotedBefore) {
      if (mobile.test(line.trim())) break
      blocks++
      quotedBefore = false
    }
  }
  return blocks
}

function withSignature(own: readonly string[], quoted: readonly string[]): Reply {
  const at = signatureAt(own)
  return { words: joined(own.slice(0, at)), quoted: joined(quoted), signature: joined(own.slice(at)) }
}

/** Where the signature begins: at "-- ", or with the line that a telephone adds at the end. */
function signatureAt(own: readonly string[]): number {
  const dashes = own.findIndex((line) => /^-- ?$|^—\s*$/.test(line))
  if (dashes >= 0) return dashes
  for (let at = own.length - 1, looked = 0; at >= 0 && looked < 4; at--) {
    const line = own[at]?.trim() ?? ""
    if (line === "") continue
    looked++
    if (mobile.test(line)) return at
  }
  return own.length
}

const joined = (lines: readonly string[]) =>
  lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()
