import type { Grammar } from "./grammar.ts"

const number = String.raw`(\d{1,3}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|media|un par de)`
const month = "(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
const hour = "(\\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)"

export const spanish: Grammar = {
  commits:
    /(?<![\p{L}])(?:\p{L}{2,}(?:ré|remos)|(?:voy|vamos) a \p{L}+r(?:le|la|lo|te|les|os|los|las)?|(?:me comprometo|nos comprometemos) a|prometo \p{L}+|(?:le|la|lo|te|os|les|se lo|se la) (?:llamo|llamamos|escribo|escribimos|envío|enviamos|mando|mandamos|aviso|avisamos|contesto|contestamos|respondo|respondemos|devuelvo|devolvemos|digo|decimos|doy|damos))(?![\p{L}])/u,
  refuses: /^(?:intentar|tratar|procurar|estar|espero|ser(?:é|emos)|seguir|podr)/,
  reports:
    /(?:\bno (?:(?:le|la|lo|te|os|les|se) )*|\b(?:dijo|dice|dijeron|dijiste|prometió|prometieron|si)(?: que)? )$/,
  weekdays: ["lunes", "martes", "miércoles|miercoles", "jueves", "viernes", "sábado|sabado", "domingo"],
  months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
  numbers: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    media: 0.5,
    "un par de": 2,
  },
  today: /(?<!\p{L})(?:hoy|esta (?:mañana|tarde|noche))(?!\p{L})/u,
  tomorrow: /(?<!\p{L}|(?:la|de|esta|pasado) )mañana(?!\p{L})/u,
  dayAfterTomorrow: /\bpasado mañana(?!\p{L})/u,
  thisWeek: /\b(?:esta semana|fin(?:al)?(?:es)? de (?:la )?semana)\b/,
  nextWeek: /\b(?:la semana que viene|(?:la )?próxima semana|la semana próxima)\b/,
  endOfMonth: /\bfin(?:al)?(?:es)? de(?:l)? mes\b/,
  endOfDay: /\b(?:final? del día|fin del día|última hora|antes de cerrar|al cierre)/,
  parts: [
    [/\bmediodía/, 720],
    [/\bprimera hora\b/, 600],
    [/\b(?:por|de|esta) (?:la )?mañana(?!\p{L})/u, 720],
    [/\b(?:por|de|esta) (?:la )?tarde\b/, 1140],
    [/\b(?:por|de|esta) (?:la )?noche\b/, 1260],
  ],
  times: [
    new RegExp(String.raw`\ba? ?las? ${hour}(?::(\d{2}))?(?: de la (mañana|tarde|noche))?(?!\p{L})`, "u"),
    /\b(\d{1,2}):(\d{2})\b/,
  ],
  within: new RegExp(
    String.raw`\b(?:en|dentro de|en menos de|en un plazo de)(?: las próximas| los próximos)? ${number} (minutos?|horas?|días? (?:hábil(?:es)?|laborables?)|dias?|días?|semanas?)(?!\p{L})`,
    "u",
  ),
  units: { minute: /^minuto/, hour: /^hora/, working: /^d[ií]as? [hl]/, day: /^d[ií]a/, week: /^semana/ },
  dates: [new RegExp(String.raw`\b(\d{1,2}) de ${month}\b`)],
}
