import { Anchor, Stack } from "@mantine/core"
import { Page } from "../page.tsx"
import { ChartSamples } from "./chart-samples.tsx"
import { FormSamples } from "./form-samples.tsx"
import { NumberSamples } from "./number-samples.tsx"
import { StateSamples } from "./state-samples.tsx"
import { TableSamples } from "./table-samples.tsx"
import { TraceSamples } from "./trace-samples.tsx"
import { WordSamples } from "./word-samples.tsx"

const parts = [
  ["words", "Words", WordSamples],
  ["numbers", "Numbers", NumberSamples],
  ["charts", "Charts", ChartSamples],
  ["trace", "Trace", TraceSamples],
  ["tables", "Tables", TableSamples],
  ["forms", "Forms", FormSamples],
  ["states", "States and long work", StateSamples],
] as const

/** All parts of the interface in all their states, to be looked at. Only while developing; its samples are not translated. */
export function Gallery() {
  return (
    <Page
      title="Parts of the interface"
      lead="Everything a screen is made of, in every state. Look here first; add here what is missing."
      trail={[
        { title: "Wellserved", href: "/" },
        { title: "House", href: "/ui" },
      ]}
      printable
    >
      <nav>
        {parts.map(([id, title]) => (
          <Anchor key={id} href={`#${id}`} me="md">
            {title}
          </Anchor>
        ))}
      </nav>
      {parts.map(([id, title, Samples]) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          <Stack gap="xl">
            <Samples />
          </Stack>
        </section>
      ))}
    </Page>
  )
}
