import type { MailWords } from "#platform/mail/mail-words.ts"

const english = {
  hello: "Hello {name},",
  invitedSubject: "Your way into {organisation}",
  invited:
    "You have been let into Wellserved, where {organisation} hears its customers and thanks its people. Choose a password, and you are in.",
  forgottenSubject: "A new password for {organisation}",
  forgotten: "Somebody, most likely you, said that you forgot your password. Here you choose a new one.",
  until: "The link works once, until {until}.",
  button: "Choose a password",
  invitedWhy: "You get this because you work at {organisation}.",
  forgottenWhy: "It was not you? Then you need not do anything: your password stays as it is.",
}
type Words = typeof english

export const passwordMailWords: MailWords<Words> = {
  en: english,
  es: {
    hello: "Hola, {name}:",
    invitedSubject: "Tu entrada a {organisation}",
    invited:
      "Ya puedes entrar en Wellserved, donde {organisation} escucha a sus clientes y da las gracias a su gente. Elige una contraseña y estarás dentro.",
    forgottenSubject: "Una contraseña nueva para {organisation}",
    forgotten: "Alguien, seguramente tú, ha dicho que olvidaste la contraseña. Aquí eliges otra.",
    until: "El enlace funciona una sola vez, hasta el {until}.",
    button: "Elegir una contraseña",
    invitedWhy: "Recibes este mensaje porque trabajas en {organisation}.",
    forgottenWhy: "¿No has sido tú? Entonces no tienes que hacer nada: tu contraseña sigue como estaba.",
  },
  fr: {
    hello: "Bonjour {name},",
    invitedSubject: "Votre accès à {organisation}",
    invited:
      "Vous pouvez maintenant entrer dans Wellserved, où {organisation} écoute ses clients et remercie ses équipes. Choisissez un mot de passe, et vous y êtes.",
    forgottenSubject: "Un nouveau mot de passe pour {organisation}",
    forgotten:
      "Quelqu’un, sans doute vous, a indiqué que vous aviez oublié votre mot de passe. Choisissez-en un nouveau ici.",
    until: "Le lien fonctionne une seule fois, jusqu’au {until}.",
    button: "Choisir un mot de passe",
    invitedWhy: "Vous recevez ce message parce que vous travaillez chez {organisation}.",
    forgottenWhy: "Ce n’était pas vous ? Alors vous n’avez rien à faire : votre mot de passe ne change pas.",
  },
  de: {
    hello: "Guten Tag {name},",
    invitedSubject: "Ihr Zugang zu {organisation}",
    invited:
      "Sie haben jetzt Zugang zu Wellserved. Dort hört {organisation}, was die Kundschaft sagt, und dankt den eigenen Leuten. Wählen Sie ein Passwort, und Sie sind drin.",
    forgottenSubject: "Ein neues Passwort für {organisation}",
    forgotten:
      "Jemand, vermutlich Sie, hat angegeben, dass Sie Ihr Passwort vergessen haben. Hier wählen Sie ein neues.",
    until: "Der Link gilt einmal, bis {until}.",
    button: "Passwort wählen",
    invitedWhy: "Sie erhalten diese Nachricht, weil Sie bei {organisation} arbeiten.",
    forgottenWhy: "Das waren nicht Sie? Dann brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.",
  },
  ar: {
    hello: "مرحبًا {name}،",
    invitedSubject: "دخولك إلى {organisation}",
    invited:
      "يمكنك الآن الدخول إلى Wellserved، حيث تستمع {organisation} إلى عملائها وتشكر العاملين فيها. اختر كلمة مرور لتدخل.",
    forgottenSubject: "كلمة مرور جديدة لدى {organisation}",
    forgotten: "أخبرنا أحدهم، والأرجح أنه أنت، أنك نسيت كلمة المرور. يمكنك هنا اختيار كلمة جديدة.",
    until: "يعمل الرابط مرة واحدة حتى {until}.",
    button: "اختيار كلمة مرور",
    invitedWhy: "تصلك هذه الرسالة لأنك تعمل لدى {organisation}.",
    forgottenWhy: "لم تكن أنت؟ إذن لا يلزمك فعل شيء: تبقى كلمة المرور كما هي.",
  },
}
