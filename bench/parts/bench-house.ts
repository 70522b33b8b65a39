import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import pg from "pg"
import pino from "pino"
import { setUpOrganisation } from "#contracts/people.ts"
import { makeSurvey, publishSurvey } from "#contracts/survey.ts"
import { asSystem, type Ctx } from "#platform/ctx.ts"
import { startEmbedded } from "#platform/database/embedded/start-embedded.ts"
import { migrate } from "#platform/database/migrate.ts"
import { linkSigner } from "#platform/links/signed-link.ts"
import { type App, buildApp } from "../../server/app.ts"

export type BenchHouse = {
  /** Another node of the program on the same database. */
  openApp(): Promise<App>
  appUrl: string
  superUrl: string
  databasePid: number
  close(): Promise<void>
}

/** The real program on a real database in a folder of its own, gone afterwards. */
export async function openBenchHouse(): Promise<BenchHouse> {
  const dir = mkdtempSync(path.join(tmpdir(), "wellserved-bench-"))
  const embedded = await startEmbedded({ dir })
  const secret = Buffer.alloc(32, 5)
  const apps: App[] = []
  await migrate(embedded.superUrl)
  const appUrl = embedded.urlFor("wellserved_app")
  return {
    appUrl,
    superUrl: embedded.superUrl,
    databasePid: embedded.pid,
    async openApp() {
      const house = {
        signer: linkSigner(secret),
        secret,
        localAddress: "http://localhost:4400",
        sendsMail: false,
        readsMail: false,
        mailDomain: "localhost",
      }
      const app = await buildApp({ appUrl, house, mailServer: undefined, log: pino({ level: "silent" }) })
      apps.push(app)
      return app
    },
    async close() {
      for (const app of apps) await app.close()
      await embedded.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A program with a published survey, seen by the house itself, and a connection beside it that makes data and counts by plain SQL. */
export type BenchProgram = { ctx: Ctx; client: pg.Client }

/** Opens one on a house of its own, which is gone when `work` is done. */
export async function withBenchProgram<T>(work: (program: BenchProgram) => Promise<T>): Promise<T> {
  const bench = await openBenchHouse()
  const client = new pg.Client({ connectionString: bench.superUrl })
  try {
    const app = await bench.openApp()
    await publishBenchSurvey(app)
    await client.connect()
    return await work({ ctx: asSystem(app.ctx), client })
  } finally {
    await client.end()
    await bench.close()
  }
}

/** Sets the organisation up and publishes a survey as customers meet it: two scores, a choice and their words. */
export async function publishBenchSurvey({ http }: App): Promise<{ slug: string; cookie: string }> {
  const call = async (method: "POST", url: string, payload: object, cookie = "") => {
    const reply = await http.inject({ method, url, payload, headers: cookie ? { cookie } : {} })
    if (reply.statusCode >= 400) throw new Error(`${url} answered ${reply.statusCode}: ${reply.body}`)
    return reply
  }
  const organisation = {
    name: "Harbour Air",
    logo: null,
    colour: "#1f6f78",
    language: "en",
    timeZone: "Europe/Lisbon",
    currency: "EUR",
  }
  const administrator = { name: "Grace Hall", email: "grace@harbour.example", password: "a long enough password" }
  const { cookies } = await call("POST", setUpOrganisation.path, { organisation, administrator })
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ")
  const questions = [
    { id: "recommend", kind: "nps", text: { en: "How likely are you to recommend us?" } },
    { id: "boarding", kind: "csat", text: { en: "How was boarding?" } },
    {
      id: "bags",
      kind: "choice",
      text: { en: "Bags?" },
      options: ["none", "one", "more"].map((id) => ({ id, text: { en: id } })),
    },
    { id: "words", kind: "comment", text: { en: "What should we know?" } },
  ]
  const made = await call(
    "POST",
    makeSurvey.path,
    { name: "After your flight", language: "en", form: { questions, hidden: [] } },
    cookie,
  )
  const { id, slug } = made.json<{ id: string; slug: string }>()
  await call("POST", publishSurvey.path.replace(":id", id), {}, cookie)
  return { slug, cookie }
}

/** One customer's answers, some 200 bytes, each with a key of its own. */
export function answersOfCustomer(n: number): object {
  return {
    key: `phone-${process.pid}-${n}`,
    answers: {
      recommend: n % 11,
      boarding: (n % 5) + 1,
      bags: "one",
      words: "The crew were kind, but boarding took far too long and nobody told us why.",
    },
  }
}
