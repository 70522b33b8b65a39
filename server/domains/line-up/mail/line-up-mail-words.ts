import type { MailWords } from "#platform/mail/mail-words.ts"

const english = {
  subject: "Line-up of {unit}, {day}",
  hello: "Good morning, {name},",
  standard: "The standard of the day: {title}.\n{behaviour}",
  story: "A story, about {names}:\n“{words}”",
  miss: "One miss:\n“{words}”",
  changed: "What we changed: {words}",
  promised: "Promised for today:",
  congratulate: "To congratulate: {names}.",
  award: "{names} ({award})",
  firstDay: "{name} (the first day here)",
  yearOne: "{name} (one year here)",
  years: "{name} ({years} years here)",
  question: "Twenty seconds: {question}",
  button: "Open the card",
  footer: "You get this because you asked {organisation} for it. You can do without it: {link}",
}
export type LineUpMailWords = typeof english

export const lineUpMailWords: MailWords<LineUpMailWords> = {
  en: english,
  es: {
    subject: "Reunión del día de {unit}, {day}",
    hello: "Buenos días, {name}:",
    standard: "El estándar del día: {title}.\n{behaviour}",
    story: "Una historia, sobre {names}:\n«{words}»",
    miss: "Un fallo:\n«{words}»",
    changed: "Lo que hemos cambiado: {words}",
    promised: "Prometido para hoy:",
    congratulate: "Para felicitar: {names}.",
    award: "{names} ({award})",
    firstDay: "{name} (su primer día aquí)",
    yearOne: "{name} (un año aquí)",
    years: "{name} ({years} años aquí)",
    question: "Veinte segundos: {question}",
    button: "Abrir la tarjeta",
    footer: "Recibes este mensaje porque se lo pediste a {organisation}. Puedes prescindir de él: {link}",
  },
}
