import type { Grammar } from "./grammar.ts"

const number = String.raw`(\d{1,3}|einer|einem|eines|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)`
const month = "(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
const verb =
  "(?:werden?|rufen?|schicken?|melden?|senden?|schreiben?|antworten?|klären?|kläre|erledigen?|kommen?|bringen?|geben?|liefern?|liefere|überweisen?|erstatten?|erstatte|informieren?|sage|sagen|verspreche|versprechen)"

export const german: Grammar = {
  commits: new RegExp(
    String.raw`(?<!\p{L})(?:(?:ich|wir) ${verb}|${verb} (?:ich|wir)|(?:sie|du) (?:hören|hörst|bekommen|bekommst) .{0,40}von (?:mir|uns))(?!\p{L})`,
    "u",
  ),
  refuses: /^(?:\S+ \S+) (?:.{0,30} )?(?:nicht|nie|kein\p{L}*|versuchen|im urlaub|hoffentlich|vielleicht)(?!\p{L})/u,
  reports: /\b(?:sagte|sagten|sagst|hieß|versprach|ob|wenn)(?: mir| uns)?,? $/,
  weekdays: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend", "sonntag"],
  months: ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"],
  numbers: {
    einer: 1,
    einem: 1,
    eines: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    zwölf: 12,
  },
  today: /\b(?:heute)\b/,
  tomorrow: /(?<!\p{L})morgen(?!\p{L})/u,
  dayAfterTomorrow: /(?<!\p{L})übermorgen(?!\p{L})/u,
  thisWeek: /\b(?:diese woche|ende (?:der|dieser) woche|wochenende)\b/,
  nextWeek: /(?<!\p{L})nächste[rn]? woche\b/u,
  endOfMonth: /\b(?:ende des monats|monatsende)\b/,
  endOfDay: /\b(?:ende des tages|tagesende|feierabend|geschäftsschluss)\b/,
  parts: [
    [/(?<!vor|nach|\p{L})mittags?\b/u, 720],
    [/(?<!\p{L})früh\b/u, 600],
    [/vormittags?\b/, 720],
    [/nachmittags?\b/, 1020],
    [/\babends?\b/, 1200],
  ],
  times: [/\b(\d{1,2})(?:[:.](\d{2}))? uhr\b/, /\b(\d{1,2}):(\d{2})\b/],
  within: new RegExp(
    String.raw`\b(?:innerhalb von|binnen|in|in den nächsten|innerhalb der nächsten) ${number} (minuten?|stunden?|werktag\p{L}*|arbeitstag\p{L}*|tag(?:e|en|s)?|wochen?)(?!\p{L})`,
    "u",
  ),
  units: { minute: /^minute/, hour: /^stunde/, working: /^(?:werk|arbeits)/, day: /^tag/, week: /^woche/ },
  dates: [new RegExp(String.raw`\b(\d{1,2})\. ${month}`, "u")],
}
