import { Button, SimpleGrid } from "@mantine/core"
import { IconCheck } from "@tabler/icons-react"
import { getSampleProgress, openSample, sampleKinds } from "#contracts/doors.ts"
import { useWords } from "#web/words/use-words.ts"
import { useDeed } from "../deed.ts"
import style from "./sample.module.css"
import { SamplePicture } from "./sample-picture.tsx"
import { sampleWords } from "./sample-words.ts"

const finds = ["1", "2", "3"] as const

/** The airline or the bakery, and what there is to find in each. */
export function SampleChoice() {
  const t = useWords(sampleWords)
  const opening = useDeed(openSample, { invalidates: [getSampleProgress] })
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
      {sampleKinds.map((kind) => (
        <section key={kind} className={style.choice} aria-labelledby={`sample-${kind}`}>
          <SamplePicture of={kind} />
          <div>
            <h2 id={`sample-${kind}`}>{t(kind)}</h2>
            <p>{t(`${kind}What`)}</p>
            <ul>
              {finds.map((find) => (
                <li key={find}>
                  <IconCheck size="1.1rem" aria-hidden="true" />
                  {t(`${kind}Find.${find}`)}
                </li>
              ))}
            </ul>
            <Button loading={opening.doing} onClick={() => void opening.run({ body: { kind } })}>
              {t(`${kind}Open`)}
            </Button>
          </div>
        </section>
      ))}
    </SimpleGrid>
  )
}
