import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"

// Table, pictures, file and address are given by the frame that every chart of ui/chart stands in. What is held here: that all charts are of these, and that each has
// a place of its own and an address that goes on showing the same.

const web = path.resolve(import.meta.dirname, "../..")
const files = readdirSync(web, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx") && !name.startsWith("ui/"))
  .map((name) => ({ name, text: readFileSync(path.join(web, name), "utf8") }))

/** Each chart on a screen, with what it is given. */
const charts = files.flatMap(({ name, text }) => {
  const kinds = [
    ...text.matchAll(/import \{ (\w+)[^}]*\} from "#web\/ui\/chart\/(?:chart|bars|curves|funnel|pareto)\.tsx"/g),
  ]
  return kinds.flatMap(([, kind = ""]) =>
    [...text.matchAll(new RegExp(`<${kind}\\s([\\s\\S]*?)\\n?\\s*/>`, "g"))].map(([, given = ""]) => ({ name, given })),
  )
})

/** Whether a chart is given this by name, or by something that is spread over it and is made in this file or by a hook. */
function isGiven({ name, given }: (typeof charts)[number], what: string): boolean {
  if (new RegExp(`(?:^|\\s)${what}=`).test(given)) return true
  const spread = /\{\.\.\.(\w+)/.exec(given)?.[1]
  const text = files.find((file) => file.name === name)?.text ?? ""
  return spread !== undefined && (spread.startsWith("use") || new RegExp(`const ${spread} = .*\\b${what}:`).test(text))
}

/** Drawings that are no charts: a figure's last weeks in its card, the picture of a trace, codes, signs and logos. */
const noCharts = [
  "app/shell/bare-frame.tsx",
  "app/shell/bell.tsx",
  "app/welcome/door.tsx",
  "domains/listening/surveys/face.tsx",
  "domains/measures/series/spark.tsx",
]

/** What these show does not move on with the days: it stays as long as the filters in the address do. */
const still = ["domains/recovery/history/history-screen.tsx", "domains/recovery/closing/closings-screen.tsx"]

test("whatever is drawn on a screen is a chart that can be taken along, or no chart at all", () => {
  expect(charts.length).toBeGreaterThan(20)
  expect(
    files
      .filter(({ text }) => text.includes("<svg"))
      .map(({ name }) => name)
      .sort(),
  ).toEqual(noCharts)
})

test("every chart has a title, a sentence, and a place of its own for links to it", () => {
  expect(charts.filter((chart) => !isGiven(chart, "title") || !isGiven(chart, "told"))).toEqual([])
  // A chart over time has this place unless it is told another; places that are made stand in templates and differ by what they are made of.
  const places = charts.flatMap((chart) =>
    isGiven(chart, "place") ? (/place="([^"]+)"/.exec(chart.given)?.[1] ?? []) : ["over-time"],
  )
  expect(places.length).toBeGreaterThan(12)
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([])
})

test("a link to a chart goes on showing the same days", () => {
  const moving = charts.filter((chart) => !isGiven(chart, "view") && !still.includes(chart.name))
  expect(moving.map(({ name }) => name)).toEqual([])
})
