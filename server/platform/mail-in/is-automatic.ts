import type { ParsedMail } from "./parse-mail.ts"

/** Why no person has written a mail, or not to us: such a mail is never answered, and opens no case by itself. */
export type Automatic = "auto-reply" | "bulk" | "machine" | "receipt"

const subjects =
  /^(?:(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer)|autoreply|out of (?:the )?office|ooo\b|automatische antwort|abwesenheits?(?:notiz|nachricht|benachrichtigung|meldung)|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|resposta automática|fora do escritório|risposta automatica|fuori sede|automatisch(?:e)? antwoord|afwezigheidsbericht|autosvar|automatisk svar|automaattinen vastaus|autom\.? ?odpověď|automatická odpověď|autoodpowiedź|automatyczna odpowiedź|automatikus válasz|otomatik yanıt|автоответ|автоматический ответ|自動応答|自動返信|自动回复|自動回覆|자동 회신|رد تلقائي|תשובה אוטומטית)(?![\p{L}]))/iu
const machines =
  /^(?:mailer-daemon|postmaster|no[-._]?reply|do[-._]?not[-._]?reply|donotreply|noreply[-._+].*|nicht-antworten|ne-pas-repondre|bounces?([-+].*)?)@/i

/** What RFC 3834 and the habits from before and beside it say of a mail; null where a person seems to have written it. */
export function automaticOf(mail: ParsedMail): Automatic | null {
  const said = (name: string) => mail.header(name)?.trim().toLowerCase() ?? ""
  if (/report-type="?disposition-notification/.test(said("content-type"))) return "receipt"
  const submitted = said("auto-submitted")
  if (/^auto-replied/.test(submitted) || subjects.test(mail.subject)) return "auto-reply"
  if (said("x-autoreply") || said("x-autorespond") || said("x-autoresponder") || said("x-auto-reply-from"))
    return "auto-reply"
  if (/^(?:auto_reply|auto-reply)$/.test(said("precedence"))) return "auto-reply"
  if (said("list-id") || said("list-unsubscribe") || /^(?:bulk|list|junk)$/.test(said("precedence"))) return "bulk"
  if (submitted !== "" && submitted !== "no") return "machine"
  if (/\ball\b/.test(said("x-auto-response-suppress")) || said("return-path") === "<>") return "machine"
  return machines.test(mail.from?.address ?? "") || mail.from === null ? "machine" : null
}
