import type { Question } from "#contracts/question.ts"
import type { Topic } from "../comments/phrases.ts"
import type { PlannedSurvey } from "../fill/plan.ts"
import { partQuestions } from "./flight-parts.ts"

export type SurveyKey = "flight" | "airport" | "call"
export type SampleSurvey = PlannedSurvey & { key: SurveyKey; score: "recommend" | "satisfied" | "easy" }

const words: Question = {
  id: "words",
  kind: "comment",
  required: false,
  text: {
    en: "Tell us more, if you like",
    es: "Cuéntanos más, si quieres",
    fr: "Dites-nous-en plus, si vous voulez",
    de: "Erzählen Sie uns mehr, wenn Sie mögen",
    ar: "أخبرنا بالمزيد إن أحببت",
  },
}

const thanks = {
  en: "Thank you. A person reads every word.",
  es: "Gracias. Una persona lee cada palabra.",
  fr: "Merci. Une personne lit chaque mot.",
  de: "Danke. Ein Mensch liest jedes Wort.",
  ar: "شكرا لك. يقرأ كل كلمة إنسان.",
}

const topicNames: Partial<Record<Topic, Record<"en" | "es" | "fr" | "de" | "ar", string>>> = {
  crew: { en: "The crew", es: "La tripulación", fr: "L'équipage", de: "Die Crew", ar: "طاقم الطائرة" },
  meal: {
    en: "Food and drink",
    es: "Comida y bebida",
    fr: "Repas et boissons",
    de: "Essen und Trinken",
    ar: "الطعام والشراب",
  },
  seat: { en: "My seat", es: "Mi asiento", fr: "Mon siège", de: "Mein Platz", ar: "مقعدي" },
  delay: {
    en: "Being on time",
    es: "La puntualidad",
    fr: "La ponctualité",
    de: "Pünktlichkeit",
    ar: "الالتزام بالموعد",
  },
  cabin: {
    en: "A clean, calm cabin",
    es: "Limpieza y calma",
    fr: "Propreté et calme",
    de: "Sauberkeit und Ruhe",
    ar: "النظافة والهدوء",
  },
  desk: { en: "The desk", es: "El mostrador", fr: "Le comptoir", de: "Der Schalter", ar: "شباك الخدمة" },
  boarding: { en: "Boarding", es: "El embarque", fr: "L'embarquement", de: "Das Boarding", ar: "الصعود إلى الطائرة" },
  rebooking: {
    en: "Help with a changed flight",
    es: "Ayuda con un cambio de vuelo",
    fr: "Aide pour un vol modifié",
    de: "Hilfe bei Flugänderung",
    ar: "المساعدة عند تغيير الرحلة",
  },
  information: {
    en: "Being told what is going on",
    es: "La información",
    fr: "L'information",
    de: "Information",
    ar: "المعلومات",
  },
  lounge: { en: "The lounge", es: "La sala", fr: "Le salon", de: "Die Lounge", ar: "الصالة" },
  baggage: { en: "My baggage", es: "Mi equipaje", fr: "Mes bagages", de: "Mein Gepäck", ar: "أمتعتي" },
  wait: {
    en: "Getting through",
    es: "Que contesten",
    fr: "Joindre quelqu'un",
    de: "Durchkommen",
    ar: "الوصول إلى موظف",
  },
  agent: {
    en: "Whoever helped me",
    es: "Quien me atendió",
    fr: "La personne qui m'a aidé",
    de: "Wer mir geholfen hat",
    ar: "من ساعدني",
  },
  web: {
    en: "Website and app",
    es: "Web y aplicación",
    fr: "Site et application",
    de: "Webseite und App",
    ar: "الموقع والتطبيق",
  },
  refund: { en: "Money back", es: "El reembolso", fr: "Le remboursement", de: "Erstattung", ar: "استرداد المال" },
  "name-rule": {
    en: "A rule that was in the way",
    es: "Una norma que lo impedía",
    fr: "Une règle qui bloquait",
    de: "Eine Regel, die im Weg war",
    ar: "قاعدة وقفت في الطريق",
  },
}

const about = (topics: readonly Topic[]): Question => ({
  id: "about",
  kind: "choice",
  required: false,
  many: false,
  open: false,
  text: {
    en: "What is this mostly about?",
    es: "¿De qué se trata sobre todo?",
    fr: "De quoi s'agit-il surtout ?",
    de: "Worum geht es vor allem?",
    ar: "ما الموضوع الأساسي؟",
  },
  options: topics.flatMap((topic) => {
    const text = topicNames[topic]
    return text ? [{ id: topic, text }] : []
  }),
})

export const surveys: readonly SampleSurvey[] = [
  {
    key: "flight",
    name: "After your flight",
    slug: "after-your-flight",
    touchpoint: "On board",
    unit: "cabin",
    score: "recommend",
    form: {
      hidden: ["flight"],
      thanks,
      questions: [
        {
          id: "recommend",
          kind: "nps",
          required: true,
          text: {
            en: "How likely are you to recommend Alcedo Air to a friend?",
            es: "¿Recomendarías Alcedo Air a un amigo?",
            fr: "Recommanderiez-vous Alcedo Air à un ami ?",
            de: "Würden Sie Alcedo Air Freunden empfehlen?",
            ar: "هل توصي صديقا بشركة السيدو؟",
          },
        },
        about(["crew", "meal", "seat", "delay", "cabin"]),
        ...partQuestions,
        words,
      ],
    },
  },
  {
    key: "airport",
    name: "At the airport",
    slug: "at-the-airport",
    touchpoint: "At the airport",
    unit: "ground",
    score: "satisfied",
    form: {
      hidden: [],
      thanks,
      questions: [
        {
          id: "satisfied",
          kind: "csat",
          required: true,
          scale: { low: 1, high: 5 },
          text: {
            en: "How satisfied were you with us at the airport today?",
            es: "¿Cómo de satisfecho estás con nosotros hoy en el aeropuerto?",
            fr: "Êtes-vous satisfait de nous à l'aéroport aujourd'hui ?",
            de: "Wie zufrieden waren Sie heute mit uns am Flughafen?",
            ar: "ما مدى رضاك عنا اليوم في المطار؟",
          },
        },
        about(["desk", "boarding", "rebooking", "information", "lounge", "baggage", "delay", "name-rule"]),
        words,
      ],
    },
  },
  {
    key: "call",
    name: "After you asked for help",
    slug: "after-you-asked-for-help",
    touchpoint: "Asking for help",
    unit: null,
    score: "easy",
    form: {
      hidden: [],
      thanks,
      questions: [
        {
          id: "easy",
          kind: "ces",
          required: true,
          scale: { low: 1, high: 7 },
          variant: "easy",
          text: {
            en: "We made it easy to get this sorted out",
            es: "Nos lo pusisteis fácil",
            fr: "C'était facile à régler avec nous",
            de: "Es war einfach, das mit uns zu klären",
            ar: "كان حل الموضوع معكم سهلا",
          },
        },
        about(["wait", "agent", "web", "refund", "rebooking", "name-rule"]),
        words,
      ],
    },
  },
]
