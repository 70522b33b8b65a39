import type { MailWords } from "#platform/mail/mail-words.ts"

const english = {
  hello: "Hello {name},",
  opening: "one of your charts shows more than chance would:",
  openingMany: "{count} of your charts show more than chance would:",
  after:
    "When you have looked, write a word about why. It stands on the chart for all who come after you, and you hear of this no more.",
  button: "Open the chart",
  myDay: "Open My day",
  subjectMany: "{count} charts to look at",
  footer:
    "You get this because you answer for it. Of all {charts} charts that are watched, at most {most} false alarms a year are to be expected.",
}
type AlertMailWords = typeof english

export const alertMailWords: MailWords<AlertMailWords> = {
  en: english,
  es: {
    hello: "Hola, {name}:",
    opening: "uno de tus gráficos muestra más de lo que haría el azar:",
    openingMany: "{count} de tus gráficos muestran más de lo que haría el azar:",
    after:
      "Cuando lo hayas mirado, escribe en una palabra por qué. Queda en el gráfico para quienes vengan después, y no volverás a recibir este aviso.",
    button: "Abrir el gráfico",
    myDay: "Abrir Mi día",
    subjectMany: "{count} gráficos que mirar",
    footer:
      "Recibes este mensaje porque respondes de ello. De los {charts} gráficos que se vigilan cabe esperar como mucho {most} falsas alarmas al año.",
  },
}
