import { sampleKinds } from "#contracts/doors.ts"
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
      progress: (share, words) => progress.at(share, words),
    })
    progress.done()
    say(how, { ...counts, story, logins }, [
      `The sample is ready: ${counts.people} people, ${counts.customers} customers, ${counts.responses} responses, ${counts.cases} cases, ${counts.kudos} thanks.`,
      ...logins.map(({ role, login, password }) => `${role.padEnd(13)} ${login}   ${password}`),
      `Begin with one story: /trace/${story.kind}/${story.id}`,
    ])
  })
}
