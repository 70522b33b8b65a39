import type { MailWords } from "#platform/mail/mail-words.ts"

const english = {
  hello: "Hello {name},",
  footer: "You get this because you work at {organisation}.",
  vote: {
    subject: "Your vote: {award}",
    paragraphs: [
      "The nominations for “{award}” are in. Read them, and vote for whom you find has earned it.",
      "You have one vote until {day}. It is secret, and cannot be changed once it is cast.",
    ],
    button: "Read and vote",
  },
  judge: {
    subject: "Your judgement: {award}",
    paragraphs: [
      "The nominations for “{award}” are in. As one of its committee, please say by {day} whom you would choose.",
    ],
    button: "Read and judge",
  },
  reminder: {
    subject: "Until tomorrow: {award}",
    paragraphs: ["You can still vote for “{award}”. The last day is {day}."],
    button: "Read and vote",
  },
  won: {
    subject: "You have won: {award}",
    paragraphs: [
      "“{award}” goes to you. Congratulations, and thank you.",
      "What your colleagues wrote, and your certificate, are waiting for you.",
    ],
    button: "Read it",
  },
}

/** What people are told of awards by mail. */
export const awardMailWords: MailWords<typeof english> = {
  en: english,
  es: {
    hello: "Hola, {name}:",
    footer: "Recibes este mensaje porque trabajas en {organisation}.",
    vote: {
      subject: "Tu voto: {award}",
      paragraphs: [
        "Ya están las candidaturas de «{award}». Léelas y vota a quien creas que lo ha merecido.",
        "Tienes un voto hasta el {day}. Es secreto y, una vez emitido, no se puede cambiar.",
      ],
      button: "Leer y votar",
    },
    judge: {
      subject: "Tu parecer: {award}",
      paragraphs: [
        "Ya están las candidaturas de «{award}». Como parte de su comité, di hasta el {day} a quién elegirías.",
      ],
      button: "Leer y decidir",
    },
    reminder: {
      subject: "Hasta mañana: {award}",
      paragraphs: ["Todavía puedes votar en «{award}». El último día es el {day}."],
      button: "Leer y votar",
    },
    won: {
      subject: "Has ganado: {award}",
      paragraphs: [
        "«{award}» es para ti. Enhorabuena, y gracias.",
        "Lo que escribieron tus compañeros y tu diploma te esperan.",
      ],
      button: "Leerlo",
    },
  },
}
