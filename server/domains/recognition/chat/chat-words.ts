import type { MailWords } from "#platform/mail/mail-words.ts"

const english = {
  greeting: "Wellserved will tell this channel what happens.",
  thanksBy: "{giver} thanks {names}",
  customer: "A customer",
  someColleague: "A colleague",
  colleague: "a colleague",
  colleagues: "{count} colleagues",
  readInside: "What was said can be read on the board.",
  story: "A story: {title}",
  award: "{award} goes to {names}",
}

/** What a post says around the words of people; in the organisation's language. */
export const chatWords: MailWords<typeof english> = {
  en: english,
  es: {
    greeting: "Wellserved contará en este canal lo que pasa.",
    thanksBy: "{giver} da las gracias a {names}",
    customer: "Un cliente",
    someColleague: "Alguien del equipo",
    colleague: "una persona del equipo",
    colleagues: "{count} personas del equipo",
    readInside: "Lo que se dijo se puede leer en el tablón.",
    story: "Una historia: {title}",
    award: "{award} es para {names}",
  },
}
