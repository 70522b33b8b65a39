import type { Grammar } from "./grammar.ts"

const number = String.raw`(\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)`
const month = "(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"

export const french: Grammar = {
  commits:
    /(?<!\p{L})(?:(?:je|j'|nous|on) ?(?:(?:vous|te|le|la|les|l'|lui) ?){0,2}(?:\p{L}+(?:rai|rons|ra)|vais \p{L}+|allons \p{L}+|va vous \p{L}+|rappelle|rappelons|appelle|appelons|écris|écrivons|envoie|envoyons|réponds|répondons|recontacte|recontactons|rembourse|remboursons|promets)|vous aurez (?:de mes|de nos|une))(?!\p{L})/u,
  refuses: /^(?:je|j'|nous|on) ?(?:ne|n'|essa|tenter|serai|serons|espère|pourr)/,
  reports: /(?:\b(?:dit|disait|promis|si)(?: que| qu')? )$/,
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  months: ["jan", "fév", "mar", "avr", "mai", "juin", "juil", "aoû", "sep", "oct", "nov", "déc"],
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    douze: 12,
  },
  today: /(?:\baujourd'hui\b|\bce (?:matin|soir)\b|\bcet après-midi\b)/,
  tomorrow: /(?<!après-)\bdemain\b/,
  dayAfterTomorrow: /\baprès-demain\b/,
  thisWeek: /\b(?:cette semaine|fin de (?:la )?semaine)\b/,
  nextWeek: /\bla semaine prochaine\b/,
  endOfMonth: /\bfin du mois\b/,
  endOfDay: /\b(?:fin de (?:la )?journée|avant la fermeture)/,
  parts: [
    [/(?<!après-)\bmidi\b/, 720],
    [/\bpremière heure\b/, 600],
    [/\bmatin\b/, 720],
    [/\baprès-midi\b/, 1020],
    [/\bsoir\b/, 1200],
  ],
  times: [/\b(\d{1,2}) ?h(?:eures?)? ?(\d{2})?(?!\p{L})/u, /\b(\d{1,2}):(\d{2})\b/],
  within: new RegExp(
    String.raw`(?:\b(?:dans|sous|dans les|en moins de)|d'ici)(?: les)? ${number} (minutes?|heures?|jours? ouvr(?:és?|ables?)|jours?|semaines?)(?!\p{L})`,
    "u",
  ),
  units: { minute: /^minute/, hour: /^heure/, working: /^jours? ouvr/, day: /^jour/, week: /^semaine/ },
  dates: [new RegExp(String.raw`\b(\d{1,2})(?:er)? ${month}`, "u")],
}
