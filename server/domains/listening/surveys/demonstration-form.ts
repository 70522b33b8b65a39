import type { z } from "zod"
import type { form } from "#contracts/survey.ts"

/** What a demonstration asks: how it was, and what happened; in every language that customers' pages have. */
export const demonstrationForm: z.input<typeof form> = {
  title: {
    en: "How did we do?",
    es: "¿Qué tal lo hicimos?",
    fr: "Comment cela s’est-il passé ?",
    de: "Wie war es bei uns?",
    pt: "Como foi connosco?",
    ar: "كيف كانت خدمتنا؟",
  },
  intro: {
    en: "A demonstration: say something that went wrong, and watch what happens.",
    es: "Una demostración: cuente algo que salió mal y mire qué ocurre.",
    fr: "Une démonstration : racontez quelque chose qui s’est mal passé et regardez la suite.",
    de: "Eine Vorführung: Sagen Sie, was schiefging, und sehen Sie, was geschieht.",
    pt: "Uma demonstração: conte algo que correu mal e veja o que acontece.",
    ar: "هذا عرض توضيحي: اذكر شيئًا لم يكن على ما يرام وشاهد ما يحدث.",
  },
  hidden: ["demonstration"],
  questions: [
    {
      id: "how-was-it",
      kind: "csat",
      scale: { low: 1, high: 5 },
      text: {
        en: "How was it?",
        es: "¿Cómo fue?",
        fr: "C’était comment ?",
        de: "Wie war es?",
        pt: "Como foi?",
        ar: "كيف كانت تجربتك؟",
      },
      required: true,
    },
    {
      id: "what-happened",
      kind: "comment",
      text: {
        en: "What happened?",
        es: "¿Qué pasó?",
        fr: "Que s’est-il passé ?",
        de: "Was ist geschehen?",
        pt: "O que aconteceu?",
        ar: "ماذا حدث؟",
      },
    },
  ],
}
