import { argon2, randomBytes, timingSafeEqual } from "node:crypto"
import { promisify } from "node:util"
import { Refusal } from "#platform/errors/refusal.ts"

const derive = promisify(argon2)
/** OWASP's first choice (2024) for argon2id: 19 MiB, two passes, one lane. */
const cost = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 }
/** At most this many at once: each takes 19 MiB and tens of milliseconds of a core. Beyond, callers wait; beyond that, they are told to. */
const atOnce = 4
const mayWait = 200

let running = 0
const waiting: (() => void)[] = []

async function bounded<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= mayWait)
    throw new Refusal("many-sign-in", "Too many people are signing in at this moment. Try again in a few seconds.", {
      status: 503,
    })
  if (running >= atOnce) await new Promise<void>((resume) => waiting.push(resume))
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}

/** "argon2id$m$t$p$salt$tag", with the salt and tag in base64url. */
export async function hashOfSecret(secret: string | Buffer): Promise<string> {
  const salt = randomBytes(16)
  const tag = await bounded(() => derive("argon2id", { ...cost, message: secret, nonce: salt }))
  return `argon2id$${cost.memory}$${cost.passes}$${cost.parallelism}$${salt.toString("base64url")}$${tag.toString("base64url")}`
}

export async function secretMatches(secret: string | Buffer, hash: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = hash.split("$")
  const expected = Buffer.from(tag ?? "", "base64url")
  const given = await bounded(() =>
    derive("argon2id", {
      message: secret,
      nonce: Buffer.from(salt ?? "", "base64url"),
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
      tagLength: expected.length,
    }),
  )
  return given.length === expected.length && timingSafeEqual(given, expected)
}

let decoy: Promise<string> | undefined
/** Spends as long as a real check, so that an unknown login takes no less time than a wrong password. */
export async function spendACheck(secret: string): Promise<false> {
  decoy ??= hashOfSecret("nobody")
  await secretMatches(secret, await decoy)
  return false
}
