/** Why a workbook cannot be read, in a sentence; the screens translate them. */
export const workbookRefusals = {
  "too-big": "This workbook is too large to open here. Save its sheet as CSV and bring that.",
  locked:
    "This workbook has a password, or was saved by an old Excel (.xls). Save it as .xlsx without a password, or its sheet as CSV.",
  unreadable: "This is no workbook that can be read: it may be damaged. Open it, save its sheet as CSV and bring that.",
  empty: "Nothing stands in this sheet. Choose another one.",
} as const

export class WorkbookRefused extends Error {
  readonly why: keyof typeof workbookRefusals
  constructor(why: keyof typeof workbookRefusals, options?: ErrorOptions) {
    super(workbookRefusals[why], options)
    this.why = why
  }
}
