import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { averageRunLength, falseSignalRates, shiftFoundWithin } from "#stats"

const page = readFileSync(new URL("../../../../docs/using/measures.md", import.meta.url), "utf8")
const percent = (share: number | undefined) => `${(100 * (share ?? Number.NaN)).toFixed(1)} %`

test("the page about measures states how often charts signal by chance, as the charts are held to it", () => {
  for (const points of [12, 24, 52]) {
    const of = (chart: string) => falseSignalRates.find((rate) => rate.chart === chart && rate.points === points)
    const alerts = ["xmr", "p", "u", "c"].map((chart) => percent(of(chart)?.alerts))
    expect(page).toContain(`| ${points} | ${alerts.join(" | ")} | ${percent(of("xmr")?.all)} |`)
  }
})

test("and how soon a lasting shift is found", () => {
  const shift = shiftFoundWithin.find(({ before }) => before === 24)
  const share = shift?.within.find(({ points }) => points === 24)?.share ?? 0
  expect(page).toContain(`found within ${shift?.median} points, and ${Math.round(100 * share)} % within 24`)
  expect(page).toContain(`takes ${averageRunLength.shiftOfOneSigma.toFixed(1)} points on average`)
  expect(page).toContain(`${averageRunLength.noise.toFixed(1)} until a ghost`)
})
