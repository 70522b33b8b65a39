import { Button, SimpleGrid, Text } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { enterSample, type getSampleProgress } from "#contracts/doors.ts"
import type { Reply } from "#contracts/route.ts"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useDeed } from "../deed.ts"
import { refreshAll } from "../reading.ts"
import { renewSession } from "../session.ts"
import { sampleWords } from "./sample-words.ts"

type Progress = Reply<typeof getSampleProgress>

/** The people one can be in the sample. Each begins with the story that the sample tells. */
export function SamplePeople({ people, story }: Pick<Progress, "people" | "story">) {
  const t = useWords(sampleWords)
  const navigate = useNavigate()
  const entering = useDeed(enterSample)
  const be = async (personId: string) => {
    if ((await entering.run({ body: { personId } })) === undefined) return
    await renewSession()
    await refreshAll()
    await navigate({ href: story === null ? "/" : `/trace/${story.kind}/${story.id}` })
  }
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
      {people.map(({ id, name, job, unit }) => (
        <Sheet key={id}>
          <PersonChip name={name} detail={job} />
          <Text c="dimmed" size="sm" my="sm">
            {unit}
          </Text>
          <Button variant="light" loading={entering.doing} onClick={() => void be(id)}>
            {t("be", { name })}
          </Button>
        </Sheet>
      ))}
    </SimpleGrid>
  )
}
