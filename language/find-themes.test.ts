import { describe, expect, test } from "vitest"
import { findThemes } from "./index.ts"

const cafe = [
  "The oat milk was sour",
  "Why is there never any oat milk left",
  "My oat milk latte was cold",
  "They charge extra for oat milk, ridiculous",
  "Oat milk please! Every morning they are out of it",
  "Great coffee but the queue is too long",
  "The queue at lunch is terrible",
  "Stood in the queue for twenty minutes",
  "Lovely staff, so friendly",
  "Friendly staff, good coffee",
  "Amara was so friendly",
  "",
  "n/a",
  "I come on Tuesdays",
]

describe("the themes of a pile of comments", () => {
  const { themes, uncoded, silent } = findThemes(cafe)
  const theme = (key: string) => themes.find((found) => found.key === key)

  test("hold what every service hears of, with who is glad of it and who is not", () => {
    expect(theme("queue")).toMatchObject({ origin: "built-in", members: [5, 6, 7], happy: 0 })
    expect(theme("queue")?.unhappy).toBeGreaterThanOrEqual(2)
    expect(theme("staff-attitude")).toMatchObject({ members: [8, 9, 10], happy: 3, unhappy: 0 })
  })

  test("tell the two halves of one sentence apart", () => {
    const mixed = [
      "Great coffee but the queue is too long",
      "Lovely coffee but a long queue",
      "Good coffee, awful queue",
    ]
    const found = findThemes(mixed).themes
    expect(found.find(({ key }) => key === "food")).toMatchObject({ happy: 3, unhappy: 0 })
    expect(found.find(({ key }) => key === "queue")).toMatchObject({ happy: 0, unhappy: 3 })
  })

  test("hold what only this pile speaks of", () => {
    expect(theme("emerged:oat milk")).toMatchObject({ origin: "emerged", members: [0, 1, 2, 3, 4] })
    expect(theme("emerged:oat milk")?.words[0]).toBe("oat milk")
  })

  test("show exemplars that are members", () => {
    for (const { members, exemplars } of themes) {
      expect(exemplars.length).toBeGreaterThan(0)
      expect(members).toEqual(expect.arrayContaining(exemplars))
    }
  })

  test("leave over what no theme covers, and what says nothing", () => {
    expect(uncoded).toContain(13)
    expect(silent).toEqual([11, 12])
  })

  test("are the same each time", () => {
    expect(findThemes(cafe)).toEqual(findThemes(cafe))
  })

  test("are found across languages", () => {
    const found = findThemes([
      "Die Toiletten waren schmutzig",
      "Les toilettes étaient sales",
      "Los baños estaban sucios",
      "The bathroom was dirty",
    ])
    expect(found.themes[0]).toMatchObject({ key: "cleanliness", members: [0, 1, 2, 3], unhappy: 4 })
  })

  test("are none where fifty comments share nothing", () => {
    expect(findThemes(fiftyNeutral).themes).toEqual([])
  })

  test("do not arise from copies of one comment", () => {
    const copies = Array.from({ length: 40 }, () => "My flurb was grinkled by the snozz")
    expect(findThemes(copies).themes).toEqual([])
  })
})

/** Fifty comments in which there is nothing to find. */
const fiftyNeutral =
  `I come here on Tuesdays|Bought two of them|Used the north door|It was raining|Order 12|We were three|
Live nearby|First visit|Second time|Came by bike|With my sister|In the morning|Around noon|During my break|My son chose it|
For a birthday|Card|Cash|Took the tram|Sat outdoors|Sat indoors|Picked up myself|Blue one|The medium size|Two nights|One night|
From Leeds|Passing through|For work|On holiday|With colleagues|n/a|none||-|6, 101|ok|no comment|x|Table four|Seat 12A|Window|Aisle|
Line 2|Read about it|A friend told me|Nothing|Third floor|Blue door|Yes`
    .replaceAll("\n", "")
    .split("|")
