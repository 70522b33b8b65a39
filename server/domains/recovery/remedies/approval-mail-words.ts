import type { MailWords } from "#platform/mail/mail-words.ts"

const english = {
  subject: "Case {number}: {what}",
  hello: "Hello {name},",
  asked:
    "{asker} would like to give a customer more than their own limit allows: {what}, for “{subject}”. The customer waits for your answer.",
  waits:
    "{asker} has asked for {what}, for “{subject}”, and nobody has decided yet. The customer still waits, so you are asked as well.",
  approved: "You may give it: {what}, for “{subject}”.",
  refused: "This was not approved: {what}, for “{subject}”. You can give less, or find another way.",
  decide: "See the case and decide",
  open: "Open the case",
}
type ApprovalWords = typeof english

export const approvalWords: MailWords<ApprovalWords> = {
  en: english,
  es: {
    subject: "Caso {number}: {what}",
    hello: "Hola, {name}:",
    asked:
      "{asker} quiere dar a un cliente más de lo que permite su límite: {what}, por «{subject}». El cliente espera tu respuesta.",
    waits:
      "{asker} ha pedido {what}, por «{subject}», y nadie ha decidido todavía. El cliente sigue esperando, así que te lo pedimos también a ti.",
    approved: "Puedes darlo: {what}, por «{subject}».",
    refused: "No se ha aprobado: {what}, por «{subject}». Puedes dar menos o buscar otra manera.",
    decide: "Ver el caso y decidir",
    open: "Abrir el caso",
  },
}
