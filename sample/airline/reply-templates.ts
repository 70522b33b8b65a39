import type { PlannedTemplate } from "../fill/planned-rules.ts"
import { causes } from "./causes.ts"

/** Replies that the airline's steward has written once and well, in the languages of its customers. */
export const replyTemplates: readonly PlannedTemplate[] = [
  {
    name: "Sorry, and what happens now",
    standard: "Say what is going on",
    begins: { causes: null, share: 0.28 },
    texts: [
      {
        language: "en",
        body: "Dear {{ customer.firstName }},\n\nI am sorry. I have read all that you wrote on {{ case.opened }}, and I look after it myself.\n\n{% if promise %}What I promise you: {{ promise.what }}, by {{ promise.due }}.\n\n{% endif %}If anything in it is more urgent than I understood, write back: it comes straight to me.\n\n{{ me.firstName }}\n{{ organisation.name }}",
      },
      {
        language: "es",
        body: "Hola, {{ customer.firstName }}:\n\nLo siento. He leído todo lo que escribiste el {{ case.opened }} y me ocupo yo.\n\n{% if promise %}Lo que te prometo: {{ promise.what }}, antes del {{ promise.due }}.\n\n{% endif %}Si algo es más urgente de lo que he entendido, escribe: me llega directamente.\n\n{{ me.firstName }}\n{{ organisation.name }}",
      },
      {
        language: "fr",
        body: "Bonjour {{ customer.firstName }},\n\nJe suis désolé. J’ai lu tout ce que vous avez écrit le {{ case.opened }}, et je m’en occupe moi-même.\n\n{% if promise %}Ce que je vous promets : {{ promise.what }}, d’ici le {{ promise.due }}.\n\n{% endif %}Si quelque chose presse plus que je ne l’ai compris, répondez : cela m’arrive directement.\n\n{{ me.firstName }}\n{{ organisation.name }}",
      },
      {
        language: "de",
        body: "Guten Tag {{ customer.firstName }},\n\nes tut mir leid. Ich habe alles gelesen, was Sie am {{ case.opened }} geschrieben haben, und kümmere mich selbst darum.\n\n{% if promise %}Was ich Ihnen verspreche: {{ promise.what }}, bis {{ promise.due }}.\n\n{% endif %}Ist etwas eiliger, als ich es verstanden habe, schreiben Sie zurück: Es kommt direkt zu mir.\n\n{{ me.firstName }}\n{{ organisation.name }}",
      },
      {
        language: "ar",
        body: "{{ customer.firstName }}، تحية طيبة،\n\nأعتذر لك. قرأت كل ما كتبته في {{ case.opened }}، وأنا أتابعه بنفسي.\n\n{% if promise %}ما أعدك به: {{ promise.what }}، قبل {{ promise.due }}.\n\n{% endif %}إن كان في الأمر ما هو أعجل مما فهمت فاكتب إلينا، وسيصلني مباشرة.\n\n{{ me.firstName }}\n{{ organisation.name }}",
      },
    ],
  },
  {
    name: "Your bag has been found",
    standard: "Own it until it is right",
    begins: { causes: causes.baggage.map(({ name }) => name), share: 0.6 },
    texts: [
      {
        language: "en",
        body: "Dear {{ customer.firstName }},\n\nwe have the bag that you wrote about on {{ case.opened }}, and it is on its way to you. The courier calls you before coming.\n\nPlease look it over when it is there. If anything is broken or missing, answer this mail with a picture, and I put that right too.\n\n{{ me.firstName }}",
      },
      {
        language: "es",
        body: "Hola, {{ customer.firstName }}:\n\ntenemos la maleta de la que escribiste el {{ case.opened }} y va de camino. El mensajero te llama antes de ir.\n\nMírala cuando llegue. Si algo está roto o falta, contesta a este correo con una foto y también lo arreglo.\n\n{{ me.firstName }}",
      },
      {
        language: "de",
        body: "Guten Tag {{ customer.firstName }},\n\nwir haben den Koffer, wegen dem Sie am {{ case.opened }} geschrieben haben, und er ist auf dem Weg zu Ihnen. Der Kurier ruft vorher an.\n\nBitte sehen Sie ihn durch, wenn er da ist. Fehlt etwas oder ist etwas beschädigt, antworten Sie mit einem Bild: Auch das bringe ich in Ordnung.\n\n{{ me.firstName }}",
      },
    ],
  },
]
