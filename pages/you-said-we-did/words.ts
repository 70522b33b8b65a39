import { type InEveryLanguage, wordsIn } from "../words-in.ts"

/** The words of the public page and of its mail. */
const english = {
  title: "You said, we did",
  lead: "What you tell us changes how we work. Here is what changed lately, because somebody said so.",
  youSaid: "You said",
  weDid: "We did",
  empty: "Nothing is here yet. What changes because of your words will be told on this page.",
  more: "Has something else gone wrong, or could it be better? Tell us the next time we ask, or tell anyone who works here.",
  mailSubject: "You said, we did",
  mailHelped: "You asked to hear whether what we changed has helped. It has: our figures are better since.",
  helped: "We have measured it since: it helped.",
  mailOpening: "Some time ago you told us that something was not right. Because you said so, it is different now.",
  mailThanks: "Thank you for taking the time to tell us.",
  mailMore: "What else has changed:",
}

export type AnswerWords = typeof english

const catalogue: InEveryLanguage<AnswerWords> = {
  en: english,
  es: {
    title: "Usted lo dijo, nosotros lo hicimos",
    lead: "Lo que nos cuenta cambia nuestra manera de trabajar. Esto es lo que ha cambiado últimamente porque alguien lo dijo.",
    youSaid: "Usted dijo",
    weDid: "Nosotros hicimos",
    empty: "Aún no hay nada. Lo que cambie gracias a sus palabras se contará en esta página.",
    more: "¿Ha fallado algo más o podría ir mejor? Díganoslo la próxima vez que preguntemos, o dígaselo a cualquiera que trabaje aquí.",
    mailSubject: "Usted lo dijo, nosotros lo hicimos",
    mailHelped:
      "Nos pidió saber si lo que cambiamos ha servido. Ha servido: nuestras cifras son mejores desde entonces.",
    helped: "Lo hemos medido desde entonces: ha servido.",
    mailOpening: "Hace un tiempo nos dijo que algo no iba bien. Gracias a que lo dijo, ahora es distinto.",
    mailThanks: "Gracias por tomarse el tiempo de decírnoslo.",
    mailMore: "Qué más ha cambiado:",
  },
  fr: {
    title: "Vous l’avez dit, nous l’avons fait",
    lead: "Ce que vous nous dites change notre façon de travailler. Voici ce qui a changé récemment, parce que quelqu’un l’a dit.",
    youSaid: "Vous avez dit",
    weDid: "Nous avons fait",
    empty: "Il n’y a encore rien ici. Ce qui change grâce à vos paroles sera raconté sur cette page.",
    more: "Autre chose s’est mal passé, ou pourrait être mieux ? Dites-le-nous la prochaine fois, ou à toute personne qui travaille ici.",
    mailSubject: "Vous l’avez dit, nous l’avons fait",
    mailHelped: "Vous vouliez savoir si ce que nous avons changé a aidé. Oui : nos chiffres sont meilleurs depuis.",
    helped: "Nous l’avons mesuré depuis : cela a aidé.",
    mailOpening:
      "Il y a quelque temps, vous nous avez dit que quelque chose n’allait pas. Parce que vous l’avez dit, cela a changé.",
    mailThanks: "Merci d’avoir pris le temps de nous le dire.",
    mailMore: "Ce qui a changé aussi :",
  },
  de: {
    title: "Sie sagten, wir taten",
    lead: "Was Sie uns sagen, ändert unsere Arbeit. Das hat sich zuletzt geändert, weil jemand es gesagt hat.",
    youSaid: "Sie sagten",
    weDid: "Wir taten",
    empty: "Hier steht noch nichts. Was sich durch Ihre Worte ändert, erzählen wir auf dieser Seite.",
    more: "Ist noch etwas schiefgegangen, oder ginge etwas besser? Sagen Sie es uns, wenn wir wieder fragen, oder jeder Person, die hier arbeitet.",
    mailSubject: "Sie sagten, wir taten",
    mailHelped: "Sie wollten hören, ob unsere Änderung geholfen hat. Sie hat: Unsere Zahlen sind seitdem besser.",
    helped: "Wir haben es seitdem gemessen: Es hat geholfen.",
    mailOpening:
      "Vor einiger Zeit haben Sie uns gesagt, dass etwas nicht stimmt. Weil Sie es gesagt haben, ist es jetzt anders.",
    mailThanks: "Danke, dass Sie sich die Zeit genommen haben.",
    mailMore: "Was sich noch geändert hat:",
  },
  pt: {
    title: "Disse, e nós fizemos",
    lead: "O que nos diz muda a nossa forma de trabalhar. Isto é o que mudou ultimamente, porque alguém o disse.",
    youSaid: "O que nos disse",
    weDid: "O que fizemos",
    empty: "Ainda não há nada aqui. O que mudar por causa das suas palavras será contado nesta página.",
    more: "Houve mais alguma coisa que correu mal, ou que podia ser melhor? Diga-nos da próxima vez que perguntarmos, ou diga a qualquer pessoa que trabalhe aqui.",
    mailSubject: "Disse, e nós fizemos",
    mailHelped: "Pediu para saber se o que mudámos ajudou. Ajudou: os nossos números são melhores desde então.",
    helped: "Medimos desde então: ajudou.",
    mailOpening: "Há algum tempo disse-nos que alguma coisa não estava bem. Porque o disse, agora é diferente.",
    mailThanks: "Obrigado por ter dedicado tempo a dizer-nos.",
    mailMore: "O que mais mudou:",
  },
  ar: {
    title: "قلتم ففعلنا",
    lead: "ما تقولونه لنا يغيّر طريقة عملنا. هذا ما تغيّر مؤخرًا لأن أحدًا قاله.",
    youSaid: "قلتم",
    weDid: "ففعلنا",
    empty: "لا شيء هنا بعد. ما يتغيّر بفضل كلماتكم سنرويه في هذه الصفحة.",
    more: "هل حدث خطأ آخر، أو يمكن أن يكون شيء أفضل؟ أخبرونا حين نسألكم المرة القادمة، أو أخبروا أي شخص يعمل هنا.",
    mailSubject: "قلتم ففعلنا",
    mailHelped: "طلبتم أن تعرفوا إن كان ما غيّرناه قد أفاد. نعم: أرقامنا أفضل منذ ذلك الحين.",
    helped: "قسنا ذلك منذئذ: لقد أفاد.",
    mailOpening: "أخبرتمونا قبل مدة أن شيئًا لم يكن على ما يرام. لأنكم قلتم ذلك، تغيّر الأمر الآن.",
    mailThanks: "شكرًا لأنكم منحتمونا من وقتكم.",
    mailMore: "ما الذي تغيّر أيضًا:",
  },
}

/** The words for a reader: in their language, else in the organisation's. */
export const answerWords = (...wanted: (string | null | undefined)[]) => wordsIn(catalogue, wanted)
