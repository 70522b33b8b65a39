import { describe, expect, test } from "vitest"
import { findNames, matchPeople, praises, readComment } from "./index.ts"

describe("persons named", () => {
  test.each([
    ["Maria at the front desk was wonderful.", ["Maria"]],
    ["Thanks to James and Priya for the help!", ["James", "Priya"]],
    ["Shout out to Chipo who found my bag.", ["Chipo"]],
    ["The Delta agent Fatima O'Neill rebooked us.", ["Fatima O'Neill"]],
    ["GREAT service from SUSAN", ["SUSAN"]],
    ["I spoke with gate agent Tom B. about it", ["Tom B"]],
    ["Dr. Lee listened. She was so kind.", ["Lee"]],
    ["Our waiter, Ahmed, was super", ["Ahmed"]],
    ["maria was so helpful", ["maria"]],
    ["María en recepción fue encantadora", ["María"]],
    ["Merci à Nathalie à l'accueil", ["Nathalie"]],
    ["Vielen Dank an Herrn Yılmaz für die tolle Beratung", ["Yılmaz"]],
    ["شكرا للموظف أحمد على تعاونه", ["أحمد"]],
    ["王经理很耐心，谢谢", ["王"]],
    ["田中さん、ありがとうございました", ["田中"]],
  ])("%s", (words, names) => {
    expect(findNames(words)).toEqual(names)
  })

  test.each([
    "Mark my words, never again.",
    "Monday was awful",
    "I spoke with Wells Fargo in Denver and Verizon.",
    "The Chase branch in Georgia was closed",
    "Will will call me back",
    "Grace under pressure",
    "Lost my bag on 3 May 2025",
    "Nada mal",
    "Ich wurde anders behandelt",
    "The staff at Denver was great",
    "THE WORST AIRPORT EVER",
    "Das Essen und die Bedienung waren gut",
  ])("nobody: %s", (words) => {
    expect(findNames(words)).toEqual([])
  })

  test("a rare name is found when it is on the roster", () => {
    const words = "Xolisile was rude to my mother"
    expect(findNames(words)).toEqual([])
    expect(findNames(words, { names: ["Xolisile Dube"] })).toEqual(["Xolisile"])
  })
})

describe("who on the roster is meant", () => {
  const roster = [
    { id: "1", name: "María López" },
    { id: "2", name: "Maria Okafor" },
    { id: "3", name: "Tom Becker" },
    { id: "4", name: "Ana de Souza" },
  ]

  test("a full name is one person, whatever the accents and case", () => {
    expect(matchPeople(["maria lopez"], roster)).toEqual([{ name: "maria lopez", candidates: ["1"] }])
  })

  test("a first name that two share stays open", () => {
    expect(matchPeople(["Maria"], roster)[0]?.candidates).toEqual(["1", "2"])
  })

  test("an initial or a family name narrows it", () => {
    expect(matchPeople(["Maria O."], roster)[0]?.candidates).toEqual(["2"])
    expect(matchPeople(["Tom B"], roster)[0]?.candidates).toEqual(["3"])
    expect(matchPeople(["Okafor"], roster)[0]?.candidates).toEqual(["2"])
    expect(matchPeople(["Ana Souza"], roster)[0]?.candidates).toEqual(["4"])
  })

  test("nobody is guessed from a nickname or a likeness", () => {
    expect(matchPeople(["Mary", "Tommy", "Maria Lopes"], roster).map(({ candidates }) => candidates)).toEqual([
      [],
      [],
      [],
    ])
  })
})

describe("praise", () => {
  test("is toward the person named in a warm sentence", () => {
    expect(praises("The line was long. Amara at the till was wonderful!")).toEqual([
      { toward: "person", names: ["Amara"], words: "Amara at the till was wonderful!" },
    ])
  })

  test("reaches back to the name when the next sentence goes on about her", () => {
    expect(praises("I was served by Maria. She was so kind.")[0]).toMatchObject({ toward: "person", names: ["Maria"] })
  })

  test("of a team is praise too, and criticism of a person is none", () => {
    expect(praises("Thanks to the whole team for the great care!")[0]?.toward).toBe("team")
    expect(praises("Maria was so rude!")).toEqual([])
    expect(praises("The weather was lovely")).toEqual([])
  })
})

describe("words shown openly", () => {
  test.each([
    ["Maria at the desk was rude", "[name] at the desk was rude"],
    ["Call me at +1 (415) 555-0134", "Call me at [phone]"],
    ["bob.smith@example.com never got it", "[e-mail] never got it"],
    ["My card 4111 1111 1111 1111 was charged", "My card [number] was charged"],
    ["Booking ref ABC123, account number 00123456", "Booking ref [number], account number [number]"],
    ["IBAN DE89 3704 0044 0532 0130 00", "IBAN [number]"],
    ["Ask for Fatima O'Neill, she's great", "Ask for [name], she's great"],
  ])("%s", (words, shown) => {
    expect(readComment(words).masked).toBe(shown)
  })

  test("keep dates, amounts, times and flights", () => {
    const words = "Gate B12, flight UA 1234 on 12/03/2024 at 10:45 cost $1,234.56 for 2,746 people"
    expect(readComment(words).masked).toBe(words)
  })
})
