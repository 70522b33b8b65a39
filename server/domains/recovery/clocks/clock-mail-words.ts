import type { MailWords } from "#platform/mail/mail-words.ts"

const english = {
  subject: "Case {number} needs you: {subject}",
  hello: "Hello {name},",
  acknowledge: "The customer does not know yet that we have it",
  reply: "The customer has not heard from us yet",
  update: "The customer waits for the next word",
  resolve: "It is not put right yet",
  soon: "{what}. It is due on {when}.",
  late: "{what}. It was due on {when}.",
  whyOwner: "You own what is named here.",
  whyLead: "You are told because you lead here and its time has passed: perhaps its owner needs a hand.",
  button: "Open the case",
  subjectMany: "{count} cases need you",
  more: "And {count} more.",
  buttonMany: "Open my day",
}
export type ClockMailWords = typeof english

export const clockMailWords: MailWords<ClockMailWords> = {
  en: english,
  es: {
    subject: "El caso {number} te necesita: {subject}",
    hello: "Hola, {name}:",
    acknowledge: "El cliente aún no sabe que lo tenemos",
    reply: "El cliente aún no ha sabido nada de nosotros",
    update: "El cliente espera la próxima palabra",
    resolve: "Aún no está arreglado",
    soon: "{what}. El plazo termina el {when}.",
    late: "{what}. El plazo terminó el {when}.",
    whyOwner: "Lo que aquí se nombra es tuyo.",
    whyLead: "Te avisamos porque diriges aquí y su plazo ha pasado: quizá quien lo lleva necesita ayuda.",
    button: "Abrir el caso",
    subjectMany: "{count} casos te necesitan",
    more: "Y {count} más.",
    buttonMany: "Abrir mi día",
  },
}
