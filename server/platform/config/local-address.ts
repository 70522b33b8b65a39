import { networkInterfaces } from "node:os"
import type { Ctx } from "#platform/ctx.ts"
import { isPrivateHost } from "./private-host.ts"
import { findSetting } from "./settings.ts"

/** Where a phone in the same network reaches this program; localhost when there is no network. */
export function localAddress(port: number): string {
  const own = Object.values(networkInterfaces())
    .flat()
    .find((face) => face && face.family === "IPv4" && !face.internal)
  return `http://${own?.address ?? "localhost"}:${port}`
}

export type PublicAddress = {
  url: string
  /** It works in this network only: none has been set yet, or the one that was set is a private one. */
  trial: boolean
  set: boolean
}

/**
 * The address that links, mails and posters carry. Until one has been set and reached it is the local one. That, and a private one, are marked as a
 * trial, since no customer outside reaches them.
 */
export async function publicAddress(ctx: Ctx): Promise<PublicAddress> {
  const set = await findSetting(ctx, "publicAddress")
  if (!set?.reachedAt) return { url: ctx.house.localAddress, trial: true, set: false }
  return { url: set.url.replace(/\/$/, ""), trial: isPrivateHost(new URL(set.url).hostname), set: true }
}
