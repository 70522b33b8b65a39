import { type SampleStep, sampleKinds } from "#contracts/doors.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { fillSample } from "../../sample/fill-sample.ts"
import { type Common, withHouse } from "../open.ts"
import { progressLine, say } from "../say.ts"

/** `wellserved sample [airline|bakery]`: an empty installation becomes a sample organisation with a year of life. */
export async function sample(asked: string | undefined, how: Common): Promise<void> {
  const kind = sampleKinds.find((known) => known === (asked ?? "airline"))
  if (!kind)
    throw new Refusal("unknown-sample", `There is no sample "${asked}". Known are ${sampleKinds.join(" and ")}.`)
  await withHouse(how, async ({ app: { ctx } }) => {
    const progress = progressLine(how)
    const { story, logins, ...counts } = await fillSample({ ctx }, kind, {
      now: ctx.now(),
      progress: (share, step) => progress.at(share, wordsOf(step)),
    })
    progress.done()
    say(how, { ...counts, story, logins }, [
      `The sample is ready: ${counts.people} people, ${counts.customers} customers, ${counts.responses} responses, ${counts.cases} cases, ${counts.kudos} thanks.`,
      ...logins.map(({ role, login, password }) => `${role.padEnd(13)} ${login}   ${password}`),
      `Begin with one story: /trace/${story.kind}/${story.id}`,
    ])
  })
}

const words: Record<SampleStep["key"], string> = {
  founding: "Founding the organisation",
  customers: "Meeting customers",
  standards: "Writing the standards and the surveys",
  year: "Living through the year",
  cases: "Closing the books of the cases",
  thanks: "Thanking each other",
  "line-up": "Lining up for today",
  ready: "Ready",
}

function wordsOf({ key, count }: SampleStep): string {
  if (key === "year") return `${words.year}: month ${count}`
  return count === null ? words[key] : `${words[key]}: ${count}`
}
