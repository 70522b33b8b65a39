import { expect, test } from "vitest"
import { findPraise } from "./praise.ts"

const roster = [
  { id: "amara", name: "Amara Okafor", unitId: "north" },
  { id: "maria-n", name: "Maria Silva", unitId: "north" },
  { id: "maria-s", name: "Maria Costa", unitId: "south" },
  { id: "chidi", name: "Chidi Eze", unitId: "south" },
]
const north = { roster, ofUnit: new Set(["amara", "maria-n"]), servedBy: null }
const said = (words: string) => ({ words, language: "en" })

test("a name is looked for in the unit first, then among all", () => {
  expect(findPraise(said("Maria was wonderful, so patient with my mother."), north)?.candidates).toEqual(["maria-n"])
  expect(findPraise(said("Chidi was wonderful, so patient with my mother."), north)?.candidates).toEqual(["chidi"])
})

test("without a unit a name that two bear is a question, unless it is known who served", () => {
  const anywhere = { ...north, ofUnit: new Set<string>() }
  expect(findPraise(said("Thank you so much Maria, you were wonderful."), anywhere)?.candidates).toEqual([
    "maria-n",
    "maria-s",
  ])
  expect(
    findPraise(said("Thank you so much Maria, you were wonderful."), { ...anywhere, servedBy: "maria-s" })?.candidates,
  ).toEqual(["maria-s"])
})

test("nobody is invented: no name, an unknown name or a name in a complaint propose nothing", () => {
  expect(findPraise(said("Everybody was so kind and helpful, thank you!"), north)).toBeUndefined()
  expect(findPraise(said("Zebedee was wonderful, thank you!"), north)).toBeUndefined()
  expect(findPraise(said("Amara was rude and slow, terrible."), north)).toBeUndefined()
})

test("only the praise is kept, with nobody else's name in it", () => {
  const praise = findPraise(
    said(
      "The queue was far too long. Amara was wonderful and found my card at once. Mr Gerald Thompson at the door was rude.",
    ),
    north,
  )
  expect(praise?.words).toBe("Amara was wonderful and found my card at once.")
  expect(praise?.words).not.toContain("Gerald")
})

test("what is told of them next belongs to it, until it turns unhappy or comes to somebody else", () => {
  const praise = (words: string) => findPraise(said(words), north)?.words
  expect(praise("Amara was wonderful. She walked the whole concourse with me. The queue was terrible.")).toBe(
    "Amara was wonderful. She walked the whole concourse with me.",
  )
  expect(praise("Amara was wonderful. She found my card. Then Gerald Thompson came.")).toBe(
    "Amara was wonderful. She found my card.",
  )
})

test("a comment that is glad throughout is taken whole, also when the thanks come a sentence later", () => {
  const words = "Chidi stayed with my problem until it was solved, although his shift was over. Thank you so much!"
  expect(findPraise(said(words), north)).toEqual({ words, candidates: ["chidi"] })
})
