import { expect, test } from "vitest"
import { chooseNames } from "#contracts/name-choice.ts"
import * as contracts from "#contracts/newsletter.ts"
import { giveKudos } from "#contracts/recognition.ts"
import { agreeToStory, draftStory, publishStory, submitStory } from "#contracts/stories.ts"
import { openStoryPage } from "#contracts/story-pages.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { amara, bruno, chidi, dana, ewa, farid, grace } = await openBank(house)

test("where everybody reads it, a draft tells first what everybody may read; where only colleagues do, the latest", async () => {
  await amara.call(chooseNames, { body: { inChat: true, outside: true } })
  for (const who of [amara, chidi, dana, farid, grace]) {
    house.clock.advance(60_000)
    await bruno.call(giveKudos, { body: { people: [who.id], words: "Thank you." } })
  }
  for (const title of ["Agreed to", "Inside one", "Inside two"]) {
    house.clock.advance(60_000)
    const words = { needed: "A card was lost.", done: "We looked.", ended: "It was found.", tip: "" }
    const params = await bruno.call(draftStory, { body: { title, ...words, people: [chidi.id] } })
    await bruno.call(submitStory, { params })
    await chidi.call(agreeToStory, { params, body: { agreed: true, public: title === "Agreed to" } })
    await ewa.call(publishStory, { params })
    if (title === "Agreed to") await ewa.call(openStoryPage, { params })
  }
  expect(await drafted("people")).toEqual({
    story: ["Inside two", "Inside one"],
    thanks: ["Grace Hall", "Farid Haddad", "Dana Novak", "Chidi Eze"],
  })
  expect(await drafted("public")).toEqual({
    story: ["Agreed to", "Inside two"],
    thanks: ["Amara Okafor", "Grace Hall", "Farid Haddad", "Dana Novak"],
  })
})

test("what a draft left out is there to be added, each as it stands with everybody outside; what is in it is not offered again", async () => {
  const params = await ewa.call(contracts.draftEdition, { body: {} })
  const { title, opening, parts } = await ewa.call(contracts.getEdition, { params })
  const offered = async () => (await ewa.call(contracts.listMoreParts, { params })).more
  const [story, ...others] = await offered()
  expect([story, ...others].map((one) => [one?.part.kind, one?.part.title, one?.lacks])).toEqual([
    ["story", "Inside one", "page"],
    ["thanks", "Chidi Eze", "people"],
  ])
  const more = [...parts, story?.part as contracts.Part]
  await ewa.call(contracts.editEdition, { params, body: { title, opening, parts: more } })
  expect((await offered()).map(({ part }) => part.title)).toEqual(["Chidi Eze"])
})

async function drafted(archive: "people" | "public") {
  await ewa.call(contracts.changeNewsletterSettings, { body: { archive, perMinute: null } })
  const params = await ewa.call(contracts.draftEdition, { body: {} })
  const { parts } = await ewa.call(contracts.getEdition, { params })
  const of = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [part.title] : []))
  return { story: of("story"), thanks: of("thanks") }
}
