import type { MailWords } from "#platform/mail/mail-words.ts"

const english = {
  subject: "{unit} on Monday, {day}",
  hello: "Hello {name},",
  heard: "Last week {count} answers came in for {unit}.",
  heardOne: "Last week one answer came in for {unit}.",
  heardNone: "Last week no answers came in for {unit}.",
  figures: "How {unit} stands, by the last 90 days:",
  between: "between {low} and {high}, from {n}",
  praise: "A customer said:",
  promises: "Promises due last week: {kept} of {all} kept.",
  thanks: "Thanked last week: {names}.",
  standard: "Tomorrow’s standard: {title}.",
  button: "Open My day",
  footer: "You get this on Mondays because you work at {organisation}. You can do without it: {link}",
}
export type MondayMailWords = typeof english

export const mondayMailWords: MailWords<MondayMailWords> = {
  en: english,
  es: {
    subject: "{unit}, lunes {day}",
    hello: "Hola, {name}:",
    heard: "La semana pasada llegaron {count} respuestas para {unit}.",
    heardOne: "La semana pasada llegó una respuesta para {unit}.",
    heardNone: "La semana pasada no llegó ninguna respuesta para {unit}.",
    figures: "Así está {unit}, según los últimos 90 días:",
    between: "entre {low} y {high}, con {n}",
    praise: "Un cliente dijo:",
    promises: "Promesas que vencían la semana pasada: {kept} de {all} cumplidas.",
    thanks: "Recibieron las gracias la semana pasada: {names}.",
    standard: "El estándar de mañana: {title}.",
    button: "Abrir Mi día",
    footer: "Recibes este mensaje los lunes porque trabajas en {organisation}. Puedes prescindir de él: {link}",
  },
}
