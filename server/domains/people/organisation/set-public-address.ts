import { healthz } from "#contracts/house.ts"
import { record } from "#platform/audit/record.ts"
import { type PublicAddress, publicAddress } from "#platform/config/local-address.ts"
import { keepSetting } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

const patience = 8_000
/** More than the answer of /healthz ever is; what answers with more is something else. */
const longestAnswer = 1_000

/**
 * Takes an address for links, mails and posters once a Wellserved answers there. An address in one's own network is taken, as a team may work in
 * nothing else, and is said to be a trial; the addresses at which clouds keep their keys are not asked.
 */
export async function setPublicAddress(ctx: Ctx, address: string): Promise<PublicAddress> {
  const url = baseOf(address)
  await reach(url)
  await inTransaction(ctx, async (ctx) => {
    await keepSetting(ctx, "publicAddress", { url, reachedAt: ctx.now().toISOString() })
    await record(ctx, "public-address-set", "organisation", null)
    changed(ctx, "organisation", "public-address")
  })
  return publicAddress(ctx)
}

/** "https://service.example.org/" -> "https://service.example.org"; refuses what is not a plain web address. */
export function baseOf(address: string): string {
  const url = new URL(address)
  const plain = /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash
  if (!plain || /^(169\.254\.|\[?fe80:|metadata\.)/i.test(url.hostname))
    throw new Refusal("not-an-address", "Give an address such as https://service.example.org, without user or query.", {
      status: 400,
      fields: [{ path: "body.url", message: "Give an address such as https://service.example.org." }],
    })
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "")
}

async function reach(url: string): Promise<void> {
  const refuse = (what: string, cause?: unknown) =>
    new Refusal(
      "address-not-reached",
      `${url} was not reached: ${what} Check that the name points here, that the proxy passes on to this program, and try again.`,
      { cause, told: { address: url }, fields: [{ path: "body.url", message: `Not reached: ${what}` }] },
    )
  try {
    const answer = await fetch(`${url}${healthz.path}`, { redirect: "error", signal: AbortSignal.timeout(patience) })
    const text = await startOf(answer)
    if (answer.ok && healthz.reply.safeParse(jsonOr(text)).success) return
  } catch (cause) {
    throw refuse(
      cause instanceof Error && cause.name === "TimeoutError" ? "no answer in 8 seconds." : "no answer.",
      cause,
    )
  }
  throw refuse("something else answers there.")
}

async function startOf(answer: Response): Promise<string> {
  let text = ""
  for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part
    if (text.length > longestAnswer) break
  }
  return text
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
