import type { PageLanguage } from "#contracts/page-languages.ts"

/** The words of the public page of stories, of what their customer is asked, and of the mail that asks. */
const english = {
  title: "Our stories",
  lead: "Moments with our customers, told by those who were there. Everybody in them has agreed.",
  empty: "No story is told here yet.",
  tip: "What we learnt:",
  question: "May we tell this story?",
  why: "A colleague has written down a moment with you. We would like to show it on our public page and in our newsletter. Your name is not in it unless you say so.",
  yes: "Yes, without my name",
  yesNamed: "Yes, with my name: {{name}}",
  no: "No",
  again: "You can change your mind at any time with the link in our mail. It holds at once.",
  saidYes: "Thank you. The story may be told, without your name.",
  saidNamed: "Thank you. The story may be told, with your name.",
  saidNo: "Thank you for telling us. The story is not shown.",
  mailSubject: "May we tell this story?",
  mailOpening:
    "You once told us of a moment with us. A colleague has written it down, and we would like to show it on our public page and in our newsletter. Nothing is shown before you say yes, and your name only if you say so.",
  mailLink: "Read it, and say yes or no:",
}

export type StoryPageWords = typeof english

const inEvery: Record<PageLanguage, StoryPageWords> = {
  en: english,
  es: {
    title: "Nuestras historias",
    lead: "Momentos con nuestros clientes, contados por quienes estuvieron allí. Todas las personas que aparecen lo han aceptado.",
    empty: "Aquí todavía no se cuenta ninguna historia.",
    tip: "Lo que aprendimos:",
    question: "¿Podemos contar esta historia?",
    why: "Alguien de nuestro equipo ha escrito un momento con usted. Nos gustaría mostrarlo en nuestra página pública y en nuestro boletín. Su nombre no aparece a menos que usted lo diga.",
    yes: "Sí, sin mi nombre",
    yesNamed: "Sí, con mi nombre: {{name}}",
    no: "No",
    again: "Puede cambiar de opinión en cualquier momento con el enlace de nuestro correo. Vale al instante.",
    saidYes: "Gracias. La historia se puede contar, sin su nombre.",
    saidNamed: "Gracias. La historia se puede contar, con su nombre.",
    saidNo: "Gracias por decírnoslo. La historia no se muestra.",
    mailSubject: "¿Podemos contar esta historia?",
    mailOpening:
      "Una vez nos habló de un momento con nosotros. Alguien de nuestro equipo lo ha escrito, y nos gustaría mostrarlo en nuestra página pública y en nuestro boletín. Nada se muestra antes de que diga que sí, y su nombre solo si usted lo dice.",
    mailLink: "Léala y diga sí o no:",
  },
  fr: {
    title: "Nos histoires",
    lead: "Des moments avec nos clients, racontés par celles et ceux qui y étaient. Toutes les personnes citées ont donné leur accord.",
    empty: "Aucune histoire n’est encore racontée ici.",
    tip: "Ce que nous en avons appris :",
    question: "Pouvons-nous raconter cette histoire ?",
    why: "Une personne de notre équipe a écrit un moment avec vous. Nous aimerions le montrer sur notre page publique et dans notre lettre d’information. Votre nom n’y figure pas, sauf si vous le dites.",
    yes: "Oui, sans mon nom",
    yesNamed: "Oui, avec mon nom : {{name}}",
    no: "Non",
    again: "Vous pouvez changer d’avis à tout moment avec le lien de notre message. Cela vaut aussitôt.",
    saidYes: "Merci. L’histoire peut être racontée, sans votre nom.",
    saidNamed: "Merci. L’histoire peut être racontée, avec votre nom.",
    saidNo: "Merci de nous l’avoir dit. L’histoire n’est pas montrée.",
    mailSubject: "Pouvons-nous raconter cette histoire ?",
    mailOpening:
      "Vous nous avez parlé un jour d’un moment chez nous. Une personne de notre équipe l’a écrit, et nous aimerions le montrer sur notre page publique et dans notre lettre d’information. Rien n’est montré avant votre oui, et votre nom seulement si vous le dites.",
    mailLink: "Lisez-la, et dites oui ou non :",
  },
  de: {
    title: "Unsere Geschichten",
    lead: "Augenblicke mit unseren Kunden, erzählt von denen, die dabei waren. Alle, die darin vorkommen, haben zugestimmt.",
    empty: "Hier wird noch keine Geschichte erzählt.",
    tip: "Was wir daraus gelernt haben:",
    question: "Dürfen wir diese Geschichte erzählen?",
    why: "Jemand von uns hat einen Augenblick mit Ihnen aufgeschrieben. Wir würden ihn gern auf unserer öffentlichen Seite und in unserem Newsletter zeigen. Ihr Name steht nicht darin, außer Sie sagen es.",
    yes: "Ja, ohne meinen Namen",
    yesNamed: "Ja, mit meinem Namen: {{name}}",
    no: "Nein",
    again: "Sie können es sich jederzeit mit dem Link in unserer Mail anders überlegen. Es gilt sofort.",
    saidYes: "Danke. Die Geschichte darf erzählt werden, ohne Ihren Namen.",
    saidNamed: "Danke. Die Geschichte darf erzählt werden, mit Ihrem Namen.",
    saidNo: "Danke, dass Sie es uns gesagt haben. Die Geschichte wird nicht gezeigt.",
    mailSubject: "Dürfen wir diese Geschichte erzählen?",
    mailOpening:
      "Sie haben uns einmal von einem Augenblick bei uns erzählt. Jemand von uns hat ihn aufgeschrieben, und wir würden ihn gern auf unserer öffentlichen Seite und in unserem Newsletter zeigen. Nichts wird gezeigt, bevor Sie Ja sagen, und Ihr Name nur, wenn Sie es sagen.",
    mailLink: "Lesen Sie sie und sagen Sie Ja oder Nein:",
  },
  pt: {
    title: "As nossas histórias",
    lead: "Momentos com os nossos clientes, contados por quem lá esteve. Todas as pessoas que aparecem concordaram.",
    empty: "Ainda não se conta aqui nenhuma história.",
    tip: "O que aprendemos:",
    question: "Podemos contar esta história?",
    why: "Alguém da nossa equipa escreveu um momento consigo. Gostávamos de o mostrar na nossa página pública e na nossa newsletter. O seu nome não aparece, a menos que o diga.",
    yes: "Sim, sem o meu nome",
    yesNamed: "Sim, com o meu nome: {{name}}",
    no: "Não",
    again: "Pode mudar de ideias a qualquer momento com a ligação do nosso e-mail. Vale de imediato.",
    saidYes: "Obrigado. A história pode ser contada, sem o seu nome.",
    saidNamed: "Obrigado. A história pode ser contada, com o seu nome.",
    saidNo: "Obrigado por nos dizer. A história não é mostrada.",
    mailSubject: "Podemos contar esta história?",
    mailOpening:
      "Um dia falou-nos de um momento connosco. Alguém da nossa equipa escreveu-o, e gostávamos de o mostrar na nossa página pública e na nossa newsletter. Nada é mostrado antes de dizer que sim, e o seu nome só se o disser.",
    mailLink: "Leia-a e diga sim ou não:",
  },
  ar: {
    title: "قصصنا",
    lead: "لحظات مع عملائنا، يرويها من كانوا هناك. كل من فيها وافق.",
    empty: "لا تُروى هنا قصة بعد.",
    tip: "ما تعلّمناه:",
    question: "هل لنا أن نروي هذه القصة؟",
    why: "كتب أحد زملائنا لحظة معكم، ونودّ أن نعرضها على صفحتنا العامة وفي نشرتنا. لا يظهر اسمكم فيها إلا إذا قلتم ذلك.",
    yes: "نعم، من دون اسمي",
    yesNamed: "نعم، مع اسمي: {{name}}",
    no: "لا",
    again: "يمكنكم تغيير رأيكم في أي وقت بالرابط الذي في رسالتنا، ويسري ذلك فورًا.",
    saidYes: "شكرًا. يمكن أن تُروى القصة من دون اسمكم.",
    saidNamed: "شكرًا. يمكن أن تُروى القصة مع اسمكم.",
    saidNo: "شكرًا لأنكم أخبرتمونا. القصة لا تُعرض.",
    mailSubject: "هل لنا أن نروي هذه القصة؟",
    mailOpening:
      "حدّثتمونا مرة عن لحظة معنا. كتبها أحد زملائنا، ونودّ أن نعرضها على صفحتنا العامة وفي نشرتنا. لا يُعرض شيء قبل أن تقولوا نعم، واسمكم فقط إذا قلتم ذلك.",
    mailLink: "اقرؤوها وقولوا نعم أو لا:",
  },
}

const words: Readonly<Record<string, StoryPageWords>> = inEvery

/** The words in the first of these languages that there are words for, else in English; with the language that it became. */
export function storyPageWords(...wanted: (string | null | undefined)[]): { words: StoryPageWords; language: string } {
  for (const tag of wanted) {
    const language = tag?.split("-")[0]
    const found = language ? words[language] : undefined
    if (language && found) return { words: found, language }
  }
  return { words: english, language: "en" }
}
