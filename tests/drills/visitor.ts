import { readMeasure } from "#contracts/measures.ts"
import { setUpOrganisation } from "#contracts/people.ts"
import type { Contract } from "#contracts/route.ts"
import { makeSurvey, publishSurvey } from "#contracts/survey.ts"

/** The administrator of a program on this port, who speaks to it over HTTP and stays signed in while it is killed and started again. */
export function visitorOf(port: number, cookie = "") {
  const call = async ({ method, path }: Contract, body?: unknown) => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { ...(body !== undefined && { "content-type": "application/json" }), ...(cookie && { cookie }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!reply.ok) throw new Error(`${method} ${path} answered ${reply.status}: ${await reply.text()}`)
    cookie ||= reply.headers.getSetCookie()[0]?.split(";")[0] ?? ""
    return reply.json()
  }
  const addressed = <C extends Contract>(contract: C, params: Record<string, string>): C => ({
    ...contract,
    path: contract.path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? ""),
  })
  return {
    /** The same person, still signed in, at another program on the same data. */
    at: (otherPort: number) => visitorOf(otherPort, cookie),
    /** Sets the organisation up and opens a survey that asks one thing. */
    async openSurvey(): Promise<{ slug: string }> {
      await call(setUpOrganisation, {
        organisation: {
          name: "Harbour Bank",
          logo: null,
          colour: "#1f4e5f",
          language: "en",
          timeZone: "Europe/Lisbon",
          currency: "EUR",
        },
        administrator: { name: "Grace Hall", email: "grace@harbour.example", password: "a long enough password" },
      })
      const questions = [{ id: "recommend", kind: "nps", text: { en: "How likely are you to recommend us?" } }]
      const made = makeSurvey.reply.parse(
        await call(makeSurvey, { name: "After your visit", language: "en", form: { questions } }),
      )
      await call(addressed(publishSurvey, { id: made.id }))
      return made
    },
    /** How many answers the NPS of the company says it rests on. */
    async countOfNps(): Promise<number | null> {
      return readMeasure.reply.parse(await call(addressed(readMeasure, { key: "nps" }))).n
    },
  }
}
