import type { Money } from "#contracts/shapes.ts"
import { useFormats } from "#web/words/use-words.ts"

/** An amount with its currency, never broken over two lines. */
export function MoneyText({ amount }: { amount: Money }) {
  const formats = useFormats()
  return <bdi style={{ whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" }}>{formats.money(amount)}</bdi>
}
