import type { MappedColumn } from "#contracts/feedback-map.ts"
import { type ColumnLook, isUnique, shareOf } from "./column-look.ts"
import { isEmail } from "./read-cell.ts"
import { slugOf } from "./slug.ts"

const words = {
  key: /(^|[^a-z])(id|key|uuid|guid|ref|reference|resp(onse)?[ _-]?(id|num|no))$|respnum|number$/i,
  customer: /customer|client|member|account|patient|guest|contact|user|person/i,
  comment: /comment|review|feedback|narrative|verbatim|remark|opinion|suggestion|words|text|why|improve|message/i,
  unit: /store|branch|location|station|team|department|unit|terminal|boarding|barea|\barea|site|shop|restaurant|hotel|office|outlet|property/i,
  touchpoint: /touch.?point|journey|stage/i,
  channel: /channel|submitted via|\bvia\b|source|medium/i,
  choice: /reason|purpose|category|topic|type of|product|service used/i,
}

export function guessKey(look: ColumnLook): MappedColumn | undefined {
  const { key, customer } = words
  if (!key.test(look.name) || customer.test(look.name) || !isUnique(look) || look.meanLength > 60) return undefined
  return { column: look.name, role: "key" }
}

/** The column with the longest texts that are not said over and over; a free text has spaces, and is rarely the same twice. */
export function guessComment(look: ColumnLook, all: readonly ColumnLook[]): MappedColumn | undefined {
  const best = all.filter(isProse).sort((a, b) => promise(b) - promise(a))[0]
  return best === look ? { column: look.name, role: "comment" } : undefined
}

function isProse(look: ColumnLook): boolean {
  const spoken = shareOf(look, (value) => /\S\s+\S/.test(value) || /[\u3040-\u9fff\uac00-\ud7af]{4,}/u.test(value))
  const fresh = look.values.size / Math.max(look.filled, 1)
  const named = words.comment.test(look.name)
  return look.filled > 0 && spoken >= (named ? 0.3 : 0.7) && fresh >= 0.5 && look.meanLength >= (named ? 8 : 30)
}

function promise(look: ColumnLook): number {
  return look.meanLength * (words.comment.test(look.name) ? 5 : 1)
}

export function guessCustomer(look: ColumnLook): MappedColumn | undefined {
  if (look.filled === 0) return undefined
  if (shareOf(look, isEmail) >= 0.9) return { column: look.name, role: "customer email" }
  if (!words.customer.test(look.name)) return undefined
  if (words.key.test(look.name) && look.meanLength <= 60) return { column: look.name, role: "customer key" }
  const isName = /name/i.test(look.name) && shareOf(look, (value) => /^\p{L}[\p{L} .'’-]{1,80}$/u.test(value)) >= 0.8
  return isName ? { column: look.name, role: "customer name" } : undefined
}

const languageNames: Readonly<Record<string, string>> = {
  english: "en",
  spanish: "es",
  español: "es",
  french: "fr",
  français: "fr",
  german: "de",
  deutsch: "de",
  italian: "it",
  italiano: "it",
  portuguese: "pt",
  dutch: "nl",
  chinese: "zh",
  japanese: "ja",
  korean: "ko",
  arabic: "ar",
  russian: "ru",
  polish: "pl",
  turkish: "tr",
}

export function guessLanguage(look: ColumnLook): MappedColumn | undefined {
  if (!/^(lang|language|locale)\b|_lang(uage)?$/i.test(look.name) || look.filled === 0) return undefined
  if (shareOf(look, (value) => /^[a-z]{2}([-_][a-z]{2,4})?$/i.test(value)) === 1)
    return { column: look.name, role: "language" }
  const labels = Object.fromEntries(
    [...look.values.keys()].map((name) => [name, languageNames[name.toLowerCase()] ?? ""]),
  )
  return Object.values(labels).every((tag) => tag !== "") ? { column: look.name, role: "language", labels } : undefined
}

export function guessWeight(look: ColumnLook): MappedColumn | undefined {
  const positive = (value: string) => /^\d+(\.\d+)?$/.test(value) && Number(value) > 0
  if (!/^weight|weight$|^wgt|^wt$/i.test(look.name) || shareOf(look, positive) < 1) return undefined
  return { column: look.name, role: "weight" }
}

export function guessPlace(look: ColumnLook): MappedColumn | undefined {
  const few = look.values.size >= 1 && look.values.size <= 12
  if (words.channel.test(look.name) && few && !look.integers && look.meanLength <= 30)
    return { column: look.name, role: "channel" }
  if (words.touchpoint.test(look.name) && look.values.size <= 50 && look.meanLength <= 60)
    return { column: look.name, role: "touchpoint" }
  const short = look.values.size >= 1 && look.values.size <= 300 && look.meanLength <= 60 && !isUnique(look)
  return words.unit.test(look.name) && short && !look.integers ? { column: look.name, role: "unit" } : undefined
}

export function guessChoice(look: ColumnLook): MappedColumn | undefined {
  const some = look.values.size >= 2 && look.values.size <= 20 && look.meanLength <= 60 && look.filled >= 5
  if (!words.choice.test(look.name) || !some || look.integers) return undefined
  return {
    column: look.name,
    role: "choice",
    question: { id: questionId(look.name), label: look.name, kind: "choice" },
  }
}

/** Columns that only a list of complaints has; each pattern names one of them. */
const complaint: readonly [RegExp, MappedColumn["role"]][] = [
  [/^(issue|subject|title|summary|complaint( type)?)$/i, "case subject"],
  [/^(sub.?issue|cause|root cause|issue detail)$/i, "case issue"],
  [/^product$/i, "case product"],
  [/response to (consumer|customer)|^(resolution|outcome|status)$/i, "case response"],
  [/^(made.?sla|sla.?(met|made|kept)|(resolved|closed|put right).?in.?time)$/i, "case in time"],
  [/timely/i, "case timely"],
  [/disputed/i, "case disputed"],
]

export function guessCase(look: ColumnLook): MappedColumn | undefined {
  const role = complaint.find(([name]) => name.test(look.name))?.[1]
  if (!role || look.filled === 0) return undefined
  const yesNo = shareOf(look, (value) => /^(yes|no|y|n|true|false|0|1)$/i.test(value)) === 1
  const asksYesNo = role === "case timely" || role === "case disputed" || role === "case in time"
  if (asksYesNo !== yesNo) return undefined
  return { column: look.name, role } as MappedColumn
}

/** A question's id made of a column's name. */
export function questionId(name: string): string {
  return slugOf(name) || "question"
}
