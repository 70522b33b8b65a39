/** Why a workbook cannot be read; the catalogue has a sentence for each. */
type Why = "too-big" | "locked" | "unreadable" | "empty"

export class WorkbookRefused extends Error {
  readonly why: Why
  constructor(why: Why, options?: ErrorOptions) {
    super(`workbook: ${why}`, options)
    this.why = why
  }
}
