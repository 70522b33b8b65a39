import type { NameFind } from "./name-finds.ts"
import type { Passage, Span, Token } from "./passage.ts"

/** What stands in the place of what was masked. */
export const MASKS = { name: "[name]", email: "[e-mail]", phone: "[phone]", number: "[number]" } as const

type Cover = Span & { mask: string }

/**
 * The words with persons' names and the numbers and addresses that lead to a person replaced. Dates, amounts, times, flight
 * and order-sized numbers without a telling word before them stay, because the words lose their sense without them.
 */
export function masked(passage: Passage, names: readonly NameFind[]): string {
  const { words, tokens } = passage
  const covers: Cover[] = []
  for (const { pattern, mask, accepts } of PATTERNS) {
    for (const match of words.matchAll(pattern)) {
      if (accepts !== undefined && !accepts(match[0])) continue
      const start = match.index + (match[0].length - match[0].trimStart().length)
      covers.push({ start, end: match.index + match[0].trimEnd().length, mask })
    }
  }
  for (const { from, to } of names) {
    const last = tokens[to] as Token
    const end = last.end - (/['’]s$/i.exec(last.text)?.[0].length ?? 0)
    covers.push({ start: (tokens[from] as Token).start, end, mask: MASKS.name })
  }
  return replaced(words, covers)
}

const digits = (text: string) => text.replace(/\D/g, "").length

const PATTERNS: readonly { pattern: RegExp; mask: string; accepts?: (text: string) => boolean }[] = [
  { pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu, mask: MASKS.email },
  { pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, mask: MASKS.number },
  { pattern: /\b\d{3}-\d{2}-\d{4}\b/g, mask: MASKS.number },
  { pattern: /(?<![\p{L}\d.,-])\d(?:[ -]?\d){11,18}(?![\d])/gu, mask: MASKS.number },
  {
    pattern: /(?<![\p{L}\d.,/:$€£-])(?:\+|00)?\(?\d{1,4}\)?(?:[ ./-]?\(?\d{2,5}\)?){2,5}(?![\d/:%]|[.,]\d)/gu,
    mask: MASKS.phone,
    accepts: (text) =>
      digits(text) >= 7 && digits(text) <= 15 && !isDate(text) && !/^\d{1,3}(?:[ .]\d{3})+$/.test(text.trim()),
  },
  {
    // A telling word, then a number or code of five signs or more with a digit in it.
    pattern:
      /(?<=\b(?:account|acct|acc|card|booking|reservation|confirmation|order|invoice|ticket|policy|member|membership|customer|passport|reference|ref|case|claim|id|pnr|cuenta|tarjeta|reserva|pedido|factura|compte|carte|commande|facture|dossier|konto|kunden|rechnungs|bestell|buchungs|karten)(?:nummer)?[ :.#-]*(?:(?:number|num|no|nr|code|numero|número|numéro|n°|º)\b)?[ :.#-]*(?:(?:is|was|es|est|ist)\b)?[ :#]*)(?=[A-Z]*\d)[A-Z0-9][A-Z0-9-]{4,}\b/gi,
    mask: MASKS.number,
  },
]

function isDate(text: string): boolean {
  return /^\s*(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d ?- ?(?:19|20)\d\d)\s*$/.test(
    text,
  )
}

/** Where two cover the same place, a number known for what it is goes before one that looks like a telephone's. */
function rank({ mask }: Cover): number {
  return mask === MASKS.phone ? 1 : 0
}

function replaced(words: string, covers: Cover[]): string {
  let shown = ""
  let at = 0
  for (const { start, end, mask } of covers.sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end)) {
    if (start < at) continue
    shown += words.slice(at, start) + mask
    at = end
  }
  return shown + words.slice(at)
}
