import { languageUnlike } from "#language"

const baseOf = (tag: string) => tag.split("-")[0]?.toLowerCase() ?? tag

/** What in a mail is not in the customer's language. */
type OtherLanguage = {
  theirs: string
  /** The language of the colleague's words; null where it is the customer's, or not told for certain. */
  words: string | null
  /** The language of the lines around them; null where it is the customer's. */
  lines: string | null
}

/** Tells which of a mail's two parts its customer may not be able to read; null where there is none, or their language is not known. */
export function otherLanguage(
  theirs: string | null,
  { words, lines }: { words: string; lines: string },
): OtherLanguage | null {
  if (theirs === null) return null
  const found = {
    theirs,
    words: languageUnlike(baseOf(theirs), words) ?? null,
    lines: baseOf(lines) === baseOf(theirs) ? null : lines,
  }
  return found.words === null && found.lines === null ? null : found
}
