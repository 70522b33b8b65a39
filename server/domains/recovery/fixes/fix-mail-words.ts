import type { MailWords } from "#platform/mail/mail-words.ts"

const english = {
  "subject.done": "Because you said so: {title}",
  "subject.verdict": "Did it work? {title}",
  hello: "Hello {name},",
  done: "You passed on what got in a customer's way. It has been mended now: {weDid}",
  "verdict.improved":
    "“{title}” has been done, and by now the chart says that it helped: {measure} is better than before.",
  "verdict.worse":
    "“{title}” has been done, and by now the chart says that {measure} is worse than before. Look at what else changed, and plan something better.",
  "verdict.no-signal":
    "“{title}” has been done, and so far {measure} has not moved by more than it always does. What caused it may still be there.",
  "verdict.higher": "“{title}” has been done, and since then there are more of these: {measure}.",
  "verdict.lower": "“{title}” has been done, and since then there are fewer of these: {measure}.",
  open: "See the fix and its chart",
}

export const fixMailWords: MailWords<typeof english> = {
  en: english,
  es: {
    "subject.done": "Porque lo dijiste: {title}",
    "subject.verdict": "¿Ha funcionado? {title}",
    hello: "Hola, {name}:",
    done: "Avisaste de lo que estorbaba a un cliente. Ya está arreglado: {weDid}",
    "verdict.improved": "«{title}» está hecho, y el gráfico ya dice que ha ayudado: {measure} está mejor que antes.",
    "verdict.worse":
      "«{title}» está hecho, y el gráfico ya dice que {measure} está peor que antes. Mira qué más ha cambiado y planea algo mejor.",
    "verdict.no-signal":
      "«{title}» está hecho, y por ahora {measure} no se ha movido más que de costumbre. La causa puede seguir ahí.",
    "verdict.higher": "«{title}» está hecho, y desde entonces hay más: {measure}.",
    "verdict.lower": "«{title}» está hecho, y desde entonces hay menos: {measure}.",
    open: "Ver la mejora y su gráfico",
  },
}
