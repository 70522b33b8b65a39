import { quoteBegins } from "./text-of-html.ts"

/** "On 2 March 2026 Harbour Bank wrote:" as mail programs say it: how it begins, and how it ends. */
const wroteBefore = [
  /^(?:\*?On\b).*\bwrote\s*:\*?$/,
  /^(?:Am|Den|Von)\b.*\b(?:schrieb|geschrieben)\b.*:$/,
  /^(?:Le|De)\b.*\ba écrit\s*:$/,
  /^(?:El|Em|No dia|A|Il|Op|Den|På|Dnia|W dniu|Dne|Pe|La)\b.*\b(?:escribió|va escriure|escreveu|ha scritto|schreef|skrev|pisze|napisał(?:a|\(a\))?|napsal(?:a|\(a\))?|a scris).*:$/,
  /(?:kirjoitti|napisał\(a\)|napsal\(a\)|написал(?:а|\(а\))?|пишет|написав|έγραψε|şunu yazdı|írta)\s*[:：]$/,
  /(?:写道|寫道|のメール|さんは書きました|さんが書きました|님이 작성|작성)\s*[:：]?$/,
  /(?:كتب|كتبت|כתב|כתבה|‫כתב).*[:：]‬?$/,
]
/** Whatever the language: an address in brackets and a time or a year on a line that ends with a colon. */
const wroteAnyhow = /^(?=.*<[^<>\s]+@[^<>\s]+>)(?=.*(?:\d{1,2}[:.h]\d{2}|\b\d{4}\b)).*[:：]$/
const longestWrote = 4

/** "-----Original Message-----", in any language. */
const divider = /^(?:>\s*)?-{3,}\s*[\p{L}][\p{L}\p{M}' ’.-]{3,50}\s*-{3,}$/u
const underscores = /^_{10,}$/

const fromNames =
  "from|von|de|da|van|från|fra|lähettäjä|od|от|від|feladó|kimden|gönderen|από|差出人|发件人|寄件者|보낸 사람|من|מאת|expéditeur|remitente"
const otherNames =
  "sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el| em)?|fecha|para|asunto|data|assunto|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|lähetetty|vastaanottaja|aihe|wysłano|do|temat|отправлено|дата|кому|тема|odesláno|komu|předmět|elküldve|címzett|tárgy|tarih|kime|konu|gönderildi|送信日時|宛先|件名|发送时间|日期|收件人|主题|보낸 날짜|받는 사람|제목|تاريخ|إلى|الموضوع|נשלח|אל|נושא"
const fromLine = new RegExp(`^\\*?(?:${fromNames})\\s?\\*?\\s?[:：]\\*?\\s*\\S`, "i")
const otherLine = new RegExp(`^\\*?(?:${otherNames})\\s?\\*?\\s?[:：]`, "i")

export const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line)
export const isBlank = (line: string): boolean => line.trim() === ""

/** Without the marks that turn the direction of writing, which mail programs put around addresses. */
const bare = (line: string) => line.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "").trim()

/** Where the mail that is answered begins: its first line and how many lines announce it; undefined where nothing announces one. */
export function findQuote(lines: readonly string[]): { at: number; announced: number } | undefined {
  for (const [at, line] of lines.entries()) {
    const announced = announces(lines, at, bare(line))
    if (announced > 0) return { at, announced }
  }
  return undefined
}

function announces(lines: readonly string[], at: number, line: string): number {
  if (line === "") return 0
  if (line === quoteBegins) return 1
  if (isQuoted(line)) return 0
  if (divider.test(line)) return 1 + headerBlock(lines, at + 1)
  if (underscores.test(line)) {
    const block = headerBlock(lines, at + 1)
    return block > 0 ? 1 + block : 0
  }
  return headerBlock(lines, at) || wrote(lines, at)
}

/** A name and a date over up to four lines, as they were wrapped. */
function wrote(lines: readonly string[], at: number): number {
  let said = ""
  for (let more = 0; more < longestWrote; more++) {
    const line = bare(lines[at + more] ?? "")
    if (line === "" || isQuoted(line)) return 0
    said = `${said} ${line}`.trim()
    if (said.length > 400) return 0
    if (wroteAnyhow.test(said) || (/\d/.test(said) && wroteBefore.some((way) => way.test(said)))) return more + 1
  }
  return 0
}

/** "From: ... Sent: ... To: ... Subject: ..." as Outlook writes it: how many lines, or 0. */
function headerBlock(lines: readonly string[], from: number): number {
  let at = from
  while (at < from + 2 && isBlank(lines[at] ?? "x")) at++
  if (!fromLine.test(lines[at]?.trim() ?? "")) return 0
  let others = 0
  let last = at
  for (let next = at + 1; next < at + 9; next++) {
    const line = lines[next]?.trim() ?? ""
    if (otherLine.test(line)) {
      others++
      last = next
    } else if (line === "" && others > 0) break
  }
  return others >= 2 ? last - from + 1 : 0
}
