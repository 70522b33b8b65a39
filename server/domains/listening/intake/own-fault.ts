/** Whether a write failed for the sake of what was written. PostgreSQL's classes: 22 data exception, 23 constraint, 54 too large. */
export function isOwnFault(failure: unknown): boolean {
  const code = (failure as { code?: unknown }).code
  return typeof code === "string" && /^(22|23|54)...$/.test(code)
}
