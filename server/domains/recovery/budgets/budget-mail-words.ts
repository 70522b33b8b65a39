import type { MailWords } from "#platform/mail/mail-words.ts"

const english = {
  subject: "Putting right in {unit}: {left} left",
  hello: "Hello {name},",
  nearly:
    "{spent} of {amount} for putting things right in {unit} has been spent, and the period runs until {until}. Nobody has to stop: look whether the money is enough, and whether one cause brings most of it.",
  spent:
    "The {amount} for putting things right in {unit} until {until} has been spent: {spent}. A customer who has been failed is still put right.",
  firm: "It is a firm budget: what goes past it waits for who leads above.",
  open: "See the budgets",
}

export const budgetMailWords: MailWords<typeof english> = {
  en: english,
  es: {
    subject: "Reparar en {unit}: quedan {left}",
    hello: "Hola, {name}:",
    nearly:
      "Se han gastado {spent} de {amount} para reparar en {unit}, y el periodo llega hasta el {until}. Nadie tiene que parar: mira si el dinero alcanza y si una sola causa se lleva la mayor parte.",
    spent:
      "Los {amount} para reparar en {unit} hasta el {until} se han gastado: {spent}. A un cliente al que fallamos se le sigue reparando.",
    firm: "Es un presupuesto firme: lo que lo supere espera a quien dirige más arriba.",
    open: "Ver los presupuestos",
  },
}
