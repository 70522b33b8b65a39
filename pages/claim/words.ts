import { type InEveryLanguage, wordsIn } from "../words-in.ts"

/** The words of the page and the mail that ask a buyer after delivery. */
const english = {
  question: "Was it as we said?",
  weSaid: "Before you bought, we said:",
  yes: "Yes, as you said",
  no: "No, it was not",
  more: "What was different? (You need not say.)",
  /** What its case is called, for colleagues, in a list. */
  notSo: "Not as said: “{claim}”",
  saidYes: "Thank you for telling us.",
  saidNo: "Thank you for telling us. Who answers for it has your words, and you will hear from us.",
  again: "You have told us already. If it is otherwise, say so: your last answer counts.",
  mailAsk: "Was it so? One tap is enough:",
  mailOnce: "We ask you this once. No answer is needed, and none is taken for a yes.",
}

type ClaimWords = typeof english

const catalogue: InEveryLanguage<ClaimWords> = {
  en: english,
  es: {
    question: "¿Fue como dijimos?",
    weSaid: "Antes de que comprara, dijimos:",
    yes: "Sí, como dijeron",
    no: "No, no fue así",
    more: "¿Qué fue distinto? (No es obligatorio.)",
    notSo: "No fue como dijimos: «{claim}»",
    saidYes: "Gracias por decírnoslo.",
    saidNo: "Gracias por decírnoslo. Quien responde de ello tiene sus palabras, y tendrá noticias nuestras.",
    again: "Ya nos lo había dicho. Si es de otro modo, díganoslo: cuenta su última respuesta.",
    mailAsk: "¿Fue así? Basta con un toque:",
    mailOnce: "Se lo preguntamos una sola vez. No hace falta responder, y no responder no cuenta como un sí.",
  },
  fr: {
    question: "Était-ce comme nous l’avions dit ?",
    weSaid: "Avant votre achat, nous avions dit :",
    yes: "Oui, comme vous l’aviez dit",
    no: "Non, pas du tout",
    more: "Qu’est-ce qui était différent ? (Facultatif.)",
    notSo: "Pas comme annoncé : « {claim} »",
    saidYes: "Merci de nous l’avoir dit.",
    saidNo: "Merci de nous l’avoir dit. La personne responsable a vos mots, et vous aurez de nos nouvelles.",
    again: "Vous nous l’avez déjà dit. Si c’est autrement, dites-le : votre dernière réponse compte.",
    mailAsk: "Était-ce le cas ? Un geste suffit :",
    mailOnce:
      "Nous ne vous le demandons qu’une fois. Aucune réponse n’est nécessaire, et son absence ne vaut pas un oui.",
  },
  de: {
    question: "War es, wie wir gesagt haben?",
    weSaid: "Vor Ihrem Kauf haben wir gesagt:",
    yes: "Ja, wie gesagt",
    no: "Nein, so war es nicht",
    more: "Was war anders? (Sie müssen es nicht sagen.)",
    notSo: "Nicht wie gesagt: „{claim}“",
    saidYes: "Danke, dass Sie es uns gesagt haben.",
    saidNo: "Danke, dass Sie es uns gesagt haben. Wer dafür einsteht, hat Ihre Worte, und Sie hören von uns.",
    again: "Sie haben es uns schon gesagt. Ist es anders, sagen Sie es: Ihre letzte Antwort zählt.",
    mailAsk: "War es so? Ein Tippen genügt:",
    mailOnce: "Wir fragen Sie das einmal. Eine Antwort ist nicht nötig, und keine gilt nicht als Ja.",
  },
  pt: {
    question: "Foi como dissemos?",
    weSaid: "Antes de comprar, dissemos:",
    yes: "Sim, como disseram",
    no: "Não, não foi assim",
    more: "O que foi diferente? (Não é obrigatório.)",
    notSo: "Não foi como dissemos: “{claim}”",
    saidYes: "Obrigado por nos dizer.",
    saidNo: "Obrigado por nos dizer. Quem responde por isto tem as suas palavras, e vai ter notícias nossas.",
    again: "Já nos tinha dito. Se for de outra maneira, diga: conta a sua última resposta.",
    mailAsk: "Foi assim? Basta um toque:",
    mailOnce: "Perguntamos isto uma só vez. Não é preciso responder, e não responder não conta como um sim.",
  },
  ar: {
    question: "هل كان الأمر كما قلنا؟",
    weSaid: "قبل شرائكم قلنا:",
    yes: "نعم، كما قلتم",
    no: "لا، لم يكن كذلك",
    more: "ما الذي كان مختلفًا؟ (اختياري)",
    notSo: "ليس كما قيل: «{claim}»",
    saidYes: "شكرًا لإخبارنا.",
    saidNo: "شكرًا لإخبارنا. كلماتكم الآن عند المسؤول عن ذلك، وستسمعون منا.",
    again: "لقد أخبرتمونا من قبل. إن كان الأمر غير ذلك فقولوا: آخر جواب لكم هو المعتمد.",
    mailAsk: "هل كان كذلك؟ نقرة واحدة تكفي:",
    mailOnce: "نسألكم هذا مرة واحدة. لا يلزم جواب، وعدم الجواب لا يُحسب نعم.",
  },
}

/** The words for a buyer: in their language, else in the organisation's. */
export const claimWords = (...wanted: (string | null | undefined)[]) => wordsIn(catalogue, wanted)
