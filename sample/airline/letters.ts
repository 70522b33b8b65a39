import type { Letters } from "../cases/case-words.ts"
import type { Language } from "../comments/phrases.ts"

export const letters: Record<Language, Letters> = {
  en: {
    reply: [
      "Dear {first}, [thank you for telling us|thank you for being so plain with us]. [This should not have happened|That is not how we want to treat anybody], and I am sorry. My name is {owner}, your message is with me now, and it stays with me until you say it is put right.",
      "Dear {first}, I have read what you wrote [twice|with my team this morning]. [You are right|You have every reason to be cross]. I am finding out what went wrong and will come back to you myself. {owner}",
      "Hello {first}, this is {owner}. [I am sorry about this.|I'm sorry, we let you down.] [I was not there, so I am asking those who were.|I have asked the colleagues who were on duty.] You will hear from me, not from a machine.",
      "Dear {first}, thank you for your patience. I have looked at [what happened|the day in question] and I can see where we [went wrong|left you alone]. Here is what I can do, and I would like to hear whether it is enough. {owner}",
    ],
    promise: [
      "I will [call|write to] you with what we found",
      "I will tell you [what we changed|what comes of it], [also if there is no news|whatever comes of it]",
      "You will have the [money back|receipt and the refund] on your account",
      "I will call you after I have spoken with the team",
    ],
    ask: [
      "Dear {first}, we have done what we said. Have we put it right for you?",
      "Dear {first}, I believe this is settled now, but it is for you to say. Is it put right?",
      "Hello {first}, I would like to close this only if you agree. {owner}",
    ],
    yes: [
      "",
      "",
      "[Yes, thank you|Yes. Thank you] [for calling|for taking it seriously].",
      "All good now, thanks {owner}.",
      "[Did not expect an answer at all|I had not expected anybody to answer], [thank you|so thanks].",
      "Yes. [You were honest with me, that counts.|That was quick.]",
    ],
    no: [
      "",
      "Kind words, but nothing has changed.",
      "[No.|No,] The promised call never came.",
      "I asked for [my money|a refund], not for [points|a voucher].",
      "[It happened again on the way home|Same thing again last week].",
    ],
    again: [
      "Dear {first}, then it is not put right, and I am not done. [I have spoken with those who can decide it|Let me take this up with the people who decide]. You will have an answer [by {day}|this week]. {owner}",
      "Dear {first}, thank you for saying so. You are right, I [closed this too soon|was too quick]. I am on it again. {owner}",
    ],
  },
  es: {
    reply: [
      "Hola {first}: [gracias por contárnoslo|gracias por decirlo tan claro]. [No debería haber pasado|Así no queremos tratar a nadie] y lo siento. Soy {owner}, su mensaje está conmigo y ahí se queda hasta que usted diga que está resuelto.",
      "Hola {first}, soy {owner}. Tiene usted razón. Estoy averiguando qué falló y le contestaré en persona, no una máquina.",
      "Hola {first}: he mirado [su reserva|lo que pasó ese día] y veo dónde fallamos. Le cuento lo que puedo hacer y me gustaría saber si le parece bien. {owner}",
    ],
    promise: [
      "Le [llamaré|escribiré] con lo que averigüemos",
      "Le contaré qué hemos cambiado, [haya novedades o no|pase lo que pase]",
      "Tendrá el dinero en su cuenta",
    ],
    ask: [
      "Hola {first}: hemos hecho lo que dijimos. ¿Está resuelto para usted?",
      "Hola {first}, para nosotros está resuelto, pero lo decide usted. ¿Ha quedado bien?",
    ],
    yes: [
      "",
      "",
      "Sí, gracias por [llamar|tomarlo en serio].",
      "Todo bien, gracias {owner}.",
      "No esperaba respuesta, la verdad. Gracias.",
    ],
    no: ["", "Muy amables, pero todo sigue igual.", "La llamada prometida no llegó.", "Pedí mi dinero, no un vale."],
    again: [
      "Hola {first}: entonces no está resuelto y yo no he terminado. Tendrá respuesta [antes del {day}|esta semana]. {owner}",
      "Hola {first}, gracias por decírmelo. Lo cerré demasiado pronto, sigo con ello. {owner}",
    ],
  },
  fr: {
    reply: [
      "Bonjour {first}, [merci de nous l'avoir dit|merci de votre franchise]. [Cela n'aurait pas dû arriver|Ce n'est pas ainsi que nous voulons traiter qui que ce soit], et je vous présente mes excuses. Je suis {owner}, votre message reste avec moi jusqu'à ce que vous disiez que c'est réglé.",
      "Bonjour {first}, ici {owner}. Vous avez raison. Je cherche ce qui n'a pas marché et c'est moi qui vous répondrai.",
      "Bonjour {first}, j'ai regardé [votre dossier|cette journée] et je vois où nous avons failli. Voici ce que je peux faire, dites-moi si cela vous convient. {owner}",
    ],
    promise: [
      "Je vous [appelle|écris] avec ce que nous avons trouvé",
      "Je vous dirai ce qui a changé, [nouvelles ou pas|quoi qu'il en soit]",
      "L'argent sera sur votre compte",
    ],
    ask: [
      "Bonjour {first}, nous avons fait ce que nous avions dit. Est-ce réglé pour vous ?",
      "Bonjour {first}, pour nous c'est réglé, mais c'est à vous de le dire.",
    ],
    yes: [
      "",
      "",
      "Oui, merci [d'avoir appelé|de votre sérieux].",
      "Tout va bien, merci {owner}.",
      "Je n'attendais pas de réponse. Merci.",
    ],
    no: [
      "",
      "Gentil, mais rien n'a changé.",
      "L'appel promis n'est jamais venu.",
      "Je voulais mon argent, pas un bon.",
    ],
    again: [
      "Bonjour {first}, alors ce n'est pas réglé et je n'ai pas fini. Vous aurez une réponse [avant {day}|cette semaine]. {owner}",
      "Bonjour {first}, merci de me le dire. J'ai fermé trop vite, je m'y remets. {owner}",
    ],
  },
  de: {
    reply: [
      "Guten Tag {first}, [danke, dass Sie es uns sagen|danke für die offenen Worte]. [Das hätte nicht passieren dürfen|So wollen wir niemanden behandeln], es tut mir leid. Ich bin {owner}, Ihre Nachricht liegt bei mir und bleibt dort, bis Sie sagen, dass es in Ordnung ist.",
      "Guten Tag {first}, hier ist {owner}. Sie haben recht. Ich finde heraus, was schiefging, und melde mich selbst bei Ihnen.",
      "Guten Tag {first}, ich habe mir [Ihre Buchung|den Tag] angesehen und sehe, wo wir Sie alleingelassen haben. Das kann ich anbieten, sagen Sie mir, ob es reicht. {owner}",
    ],
    promise: [
      "Ich [rufe Sie an|schreibe Ihnen] mit dem, was wir herausgefunden haben",
      "Ich sage Ihnen, was wir geändert haben, [auch wenn es nichts Neues gibt|so oder so]",
      "Das Geld ist auf Ihrem Konto",
    ],
    ask: [
      "Guten Tag {first}, wir haben getan, was wir gesagt haben. Ist es für Sie in Ordnung?",
      "Guten Tag {first}, für uns ist es erledigt, aber das entscheiden Sie.",
    ],
    yes: [
      "",
      "",
      "Ja, danke [für den Anruf|fürs Ernstnehmen].",
      "Alles gut, danke {owner}.",
      "Mit einer Antwort hatte ich nicht gerechnet. Danke.",
    ],
    no: [
      "",
      "Nett, aber geändert hat sich nichts.",
      "Der versprochene Anruf kam nie.",
      "Ich wollte mein Geld, keinen Gutschein.",
    ],
    again: [
      "Guten Tag {first}, dann ist es nicht in Ordnung, und ich bin nicht fertig. Sie bekommen [bis {day}|diese Woche] Antwort. {owner}",
      "Guten Tag {first}, danke für die Rückmeldung. Ich war zu schnell und bin wieder dran. {owner}",
    ],
  },
  ar: {
    reply: [
      "أهلا {first}، [شكرا لأنك أخبرتنا|شكرا على صراحتك]. [ما كان يجب أن يحدث هذا|ليس هكذا نريد أن نعامل أحدا] ونعتذر لك. أنا {owner} ورسالتك عندي وتبقى عندي حتى تقول إن الأمر قد حل.",
      "أهلا {first}، معك {owner}. معك حق. أبحث الآن عما حدث وسأرد عليك بنفسي.",
    ],
    promise: [
      "سأتصل بك وأخبرك بما وجدنا",
      "سأكتب لك بما تغير، [سواء كان هناك جديد أم لا|في كل الأحوال]",
      "سيكون المبلغ في حسابك",
    ],
    ask: [
      "أهلا {first}، فعلنا ما وعدنا به. هل حل الموضوع من جهتك؟",
      "أهلا {first}، نظن أن الموضوع انتهى، لكن القرار لك.",
    ],
    yes: ["", "نعم، شكرا على الاهتمام.", "تمام الآن، شكرا {owner}.", "لم أتوقع الرد. شكرا."],
    no: ["", "كلام جميل لكن لم يتغير شيء.", "لم يتصل بي أحد كما وعدتم."],
    again: ["أهلا {first}، إذن لم ننته بعد. سيصلك الرد [هذا الأسبوع|قبل {day}]. {owner}"],
  },
}
