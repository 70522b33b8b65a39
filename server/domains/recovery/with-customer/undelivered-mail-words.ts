import type { MailWords } from "#platform/mail/mail-words.ts"

const english = {
  subject: "Your customer has not been reached: case {number}",
  hello: "Hello {name},",
  returned: "The mail to {address} came back for good. It will not be tried again.",
  failed:
    "The mail to {address} could not be sent, although it was tried many times. Your administrator can send it again: it counts from then on.",
  said: "The mail server said: {why}",
  next: "Look whether the address is right, or call them. Until then they do not know what you wrote.",
  goesOn: "It does not count as a reply: the clocks of the case go on.",
  button: "Open the case",
}

export const undeliveredMailWords: MailWords<typeof english> = {
  en: english,
  es: {
    subject: "No hemos llegado a tu cliente: caso {number}",
    hello: "Hola, {name}:",
    returned: "El correo a {address} ha sido devuelto definitivamente. No se intentará de nuevo.",
    failed:
      "No se ha podido enviar el correo a {address}, aunque se ha intentado muchas veces. Tu administrador puede enviarlo de nuevo: entonces empezará a contar.",
    said: "El servidor de correo dijo: {why}",
    next: "Mira si la dirección es correcta, o llama. Hasta entonces no sabe lo que le escribiste.",
    goesOn: "No cuenta como respuesta: los relojes del caso siguen en marcha.",
    button: "Abrir el caso",
  },
}
