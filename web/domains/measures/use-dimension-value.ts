import { useMemo } from "react"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { measuresWords } from "./words.ts"

type Dimension = "survey" | "touchpoint" | "channel" | "language" | "band"

const knownChannels = ["link", "poster", "email", "kiosk", "widget", "sms", "api", "import"] as const
type KnownChannel = (typeof knownChannels)[number]

/** What a value of a dimension is called: surveys and touchpoints by their names, languages in the reader's language, channels and bands in words. */
export function useDimensionValue(): (by: Dimension, value: string | null, name: string | null) => string {
  const t = useWords(measuresWords)
  const { locale } = useFormats()
  const languages = useMemo(() => new Intl.DisplayNames(locale, { type: "language", fallback: "code" }), [locale])
  return (by, value, name) => {
    if (value === null) return t("notSaid")
    if (by === "language") return languageName(languages, value)
    if (by === "channel" && isKnown(value)) return t(`channel.${value}`)
    if (by === "band" && isBand(value)) return t(`band.${value}`)
    return name ?? value
  }
}

const isKnown = (value: string): value is KnownChannel => (knownChannels as readonly string[]).includes(value)

const bands = ["small", "middle", "large"] as const
const isBand = (value: string): value is (typeof bands)[number] => (bands as readonly string[]).includes(value)

function languageName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
