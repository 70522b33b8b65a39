import { Button, SimpleGrid, Text } from "@mantine/core"
import { getSampleProgress, openSample, sampleKinds } from "#contracts/doors.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useDeed } from "../deed.ts"
import { sampleWords } from "./sample-words.ts"

/** The airline or the bakery. */
export function SampleChoice() {
  const t = useWords(sampleWords)
  const opening = useDeed(openSample, { invalidates: [getSampleProgress] })
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
      {sampleKinds.map((kind) => (
        <Sheet key={kind} title={t(kind)}>
          <Text mb="md">{t(`${kind}What`)}</Text>
          <Button loading={opening.doing} onClick={() => void opening.run({ body: { kind } })}>
            {t(`${kind}Open`)}
          </Button>
        </Sheet>
      ))}
    </SimpleGrid>
  )
}
