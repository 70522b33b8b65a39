import type { Mark, Sheet } from "#platform/sheet/sheet.ts"
import type { Kit } from "./kit.ts"

/** The marks of a symbol as a sheet, named for its organisation. */
export function sheetOf(
  { organisation, language, words }: Kit,
  drawn: { width: number; height: number; shown: Sheet["shown"]; enlarged?: number; marks: readonly Mark[] },
): Sheet {
  return { enlarged: 1, ...drawn, title: `${organisation}: ${words.name}`, author: organisation, language }
}
