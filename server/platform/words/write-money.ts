import type { Money } from "#contracts/shapes.ts"

/** An amount as it is written in a language, "€12.50", "12,50 €", "¥1,200": a currency has as many decimals as it has. */
export function writeMoney(locale: string, { minor, currency }: Money): string {
  const writer = new Intl.NumberFormat(locale, { style: "currency", currency })
  return writer.format(minor / 10 ** (writer.resolvedOptions().maximumFractionDigits ?? 2))
}
