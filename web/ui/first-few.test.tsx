import { MantineProvider } from "@mantine/core"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { FirstFew } from "./first-few.tsx"

const shown = (count: number) =>
  renderToStaticMarkup(
    <MantineProvider>
      <FirstFew of={Array.from({ length: count }, (_, at) => at)}>{(one) => <li key={one}>{one}</li>}</FirstFew>
    </MantineProvider>,
  )
const rows = (markup: string) => markup.match(/<li>/g)?.length

test("a long list begins with five, and says how many more there are", () => {
  expect(rows(shown(48))).toBe(5)
  expect(shown(48)).toContain("Show 43 more")
})

test("a short one is whole, and has no button", () => {
  expect(rows(shown(5))).toBe(5)
  expect(shown(5)).not.toContain("<button")
})
