import { Anchor, SimpleGrid } from "@mantine/core"
import { Figure } from "../figure.tsx"
import { Sheet } from "../sheet.tsx"

const definition = (
  <>
    <p>
      Of 100 people who answered, how many more would recommend us (9 or 10) than would not (0 to 6). Empty answers are
      left out.
    </p>
    <Anchor href="#numbers">See the 2,746 answers behind it</Anchor>
  </>
)

export function NumberSamples() {
  const scale = [-100, 100] as const
  return (
    <>
      <Figure
        size="large"
        label="Would recommend us"
        value={39.84}
        low={36.9}
        high={42.7}
        n={2746}
        word="no signal"
        scale={scale}
        before={34}
        definition={definition}
      />
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <Sheet>
          <Figure
            label="Gate, Oslo"
            value={-12.5}
            low={-30}
            high={5}
            n={88}
            word="worse"
            tone="worse"
            scale={scale}
            definition={definition}
          />
        </Sheet>
        <Sheet>
          <Figure
            label="Kept promises"
            value={0.93}
            low={0.9}
            high={0.96}
            n={412}
            word="improved"
            tone="better"
            scale={[0, 1]}
            written={(value) => `${Math.round(value * 100)} %`}
            definition={definition}
          />
        </Sheet>
        <Sheet>
          <Figure label="Lost bags, Bergen" value={null} n={3} word="too few to say" definition={definition} />
        </Sheet>
        <Sheet>
          <Figure label="Call centre" value={null} n={0} word="too few to say" definition={definition} />
        </Sheet>
      </SimpleGrid>
    </>
  )
}
