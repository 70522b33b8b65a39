import type { PageLanguage } from "#contracts/page-languages.ts"
import type { Phrase, Question } from "#contracts/question.ts"
import type { Form } from "#contracts/survey.ts"

export const starts = ["nps", "csat", "ces", "empty"] as const
export type Start = (typeof starts)[number]

type Everywhere = Record<PageLanguage, string>

const recommend: Everywhere = {
  en: "How likely are you to recommend us to a friend?",
  es: "¿Qué probabilidad hay de que nos recomiende a un amigo?",
  fr: "Dans quelle mesure nous recommanderiez-vous à un ami ?",
  de: "Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?",
  pt: "Qual é a probabilidade de nos recomendar a um amigo?",
  ar: "ما مدى احتمال أن توصي بنا لصديق؟",
}
const satisfied: Everywhere = {
  en: "How was it this time?",
  es: "¿Qué tal le ha ido esta vez?",
  fr: "Comment cela s’est-il passé cette fois ?",
  de: "Wie war es dieses Mal?",
  pt: "Como correu desta vez?",
  ar: "كيف كانت تجربتك هذه المرة؟",
}
const easy: Everywhere = {
  en: "It was easy to get done what I came for.",
  es: "Me ha resultado fácil resolver lo que necesitaba.",
  fr: "Il m’a été facile d’obtenir ce que je voulais.",
  de: "Es war einfach, mein Anliegen zu erledigen.",
  pt: "Foi fácil tratar do que precisava.",
  ar: "كان من السهل إنجاز ما جئت من أجله.",
}
const words: Everywhere = {
  en: "What should we know?",
  es: "¿Qué deberíamos saber?",
  fr: "Que devrions-nous savoir ?",
  de: "Was sollten wir wissen?",
  pt: "O que devemos saber?",
  ar: "ما الذي ينبغي أن نعرفه؟",
}
const about: Everywhere = {
  en: "What was it mostly about?",
  es: "¿De qué se trataba sobre todo?",
  fr: "De quoi s’agissait-il surtout ?",
  de: "Worum ging es vor allem?",
  pt: "De que se tratava principalmente?",
  ar: "ما الأمر الأهم في ذلك؟",
}
const contact: Everywhere = {
  en: "Shall we answer you?",
  es: "¿Quiere que le respondamos?",
  fr: "Souhaitez-vous une réponse ?",
  de: "Sollen wir Ihnen antworten?",
  pt: "Quer que lhe respondamos?",
  ar: "هل تود أن نرد عليك؟",
}
const matters: readonly (readonly [id: string, text: Everywhere])[] = [
  [
    "people",
    { en: "The people", es: "Las personas", fr: "Les gens", de: "Die Menschen", pt: "As pessoas", ar: "الموظفون" },
  ],
  ["waiting", { en: "Waiting", es: "La espera", fr: "L’attente", de: "Das Warten", pt: "A espera", ar: "الانتظار" }],
  [
    "quality",
    { en: "Quality", es: "La calidad", fr: "La qualité", de: "Die Qualität", pt: "A qualidade", ar: "الجودة" },
  ],
  ["price", { en: "The price", es: "El precio", fr: "Le prix", de: "Der Preis", pt: "O preço", ar: "السعر" }],
  [
    "else",
    { en: "Something else", es: "Otra cosa", fr: "Autre chose", de: "Etwas anderes", pt: "Outra coisa", ar: "شيء آخر" },
  ],
]

/**
 * The form that a survey begins with: one score, what it was about, and (unless it is anonymous) their own words and whether to answer them. Written in
 * these languages; a language we have no words for gets the English ones, to be translated.
 */
export function startingForm(start: Start, languages: readonly string[], anonymous: boolean): Form {
  if (start === "empty") return { questions: [], hidden: [] }
  const say = (text: Everywhere): Phrase =>
    Object.fromEntries(languages.map((language) => [language, text[language as PageLanguage] ?? text.en]))
  const plain = { required: false }
  return {
    hidden: [],
    questions: [
      scoreOf(start, say),
      ...(anonymous ? [] : [{ ...plain, id: "words", kind: "comment" as const, text: say(words) }]),
      {
        ...plain,
        id: "about",
        kind: "choice",
        text: say(about),
        many: false,
        open: false,
        options: matters.map(([id, text]) => ({ id, text: say(text) })),
      },
      ...(anonymous ? [] : [{ ...plain, id: "contact", kind: "contact" as const, text: say(contact) }]),
    ],
  }
}

function scoreOf(start: Exclude<Start, "empty">, say: (text: Everywhere) => Phrase): Question {
  const required = true
  if (start === "nps") return { id: "recommend", kind: "nps", text: say(recommend), required }
  if (start === "csat")
    return { id: "satisfied", kind: "csat", text: say(satisfied), scale: { low: 1, high: 5 }, required }
  return { id: "easy", kind: "ces", text: say(easy), scale: { low: 1, high: 7 }, variant: "easy", required }
}
