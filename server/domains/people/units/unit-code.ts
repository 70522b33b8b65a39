/** A code for a unit made from its name, "Check-in & gates" -> "check-in-gates", with a number where that is taken. */
export function freeCode(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
  const base = plain.slice(0, 60) || "unit"
  let code = base
  for (let n = 2; taken.has(code); n++) code = `${base}-${n}`
  return code
}
