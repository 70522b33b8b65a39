import { networkInterfaces } from "node:os"
import type { Ctx } from "#platform/ctx.ts"
import { findSetting } from "./settings.ts"

/** Where a phone in the same network reaches this program; localhost when there is no network. */
export function localAddress(port: number): string {
  const own = Object.values(networkInterfaces())
    .flat()
    .find((face) => face && face.family === "IPv4" && !face.internal)
  return `http://${own?.address ?? "localhost"}:${port}`
}

/** The address that links, mails and posters carry. Until one has been set and reached it is the local one, and marked as a trial. */
export async function publicAddress(ctx: Ctx): Promise<{ url: string; trial: boolean }> {
  const set = await findSetting(ctx, "publicAddress")
  return set?.reachedAt
    ? { url: set.url.replace(/\/$/, ""), trial: false }
    : { url: ctx.house.localAddress, trial: true }
}
