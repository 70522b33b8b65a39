import { getAcknowledgements } from "#contracts/acknowledgements.ts"
import { useReading } from "#web/app/reading.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { CheckOf } from "./check-of.tsx"

/** On a draft's page, for stewards: the question that will be asked once it is in force. */
export function CheckOfDraft({ standardId }: { standardId: string }) {
  const read = useReading(getAcknowledgements, { params: { id: standardId } })
  return (
    <Sheet>
      <Waiting on={read} lines={2}>
        {({ check }) => <CheckOf standardId={standardId} check={check} />}
      </Waiting>
    </Sheet>
  )
}
