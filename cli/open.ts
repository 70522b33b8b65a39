import pino from "pino"
import { localAddress } from "#platform/config/local-address.ts"
import { readConfig } from "#platform/config/read-config.ts"
import { findSetting } from "#platform/config/settings.ts"
import { type OpenHouse, openHouse } from "../server/open-house.ts"

export type Common = { data?: string; json?: boolean }

/** The configuration that these flags and the environment make. */
export const configOf = ({ data }: Common) => readConfig(data === undefined ? [] : ["--data", data], process.env)

/**
 * Opens the house for one command and closes it whatever happens: through the database of a running Wellserved where there is one, else by
 * starting the database, working, and stopping it.
 */
export async function withHouse<T>(common: Common, work: (house: OpenHouse) => Promise<T>): Promise<T> {
  const house = await openHouse(configOf(common), pino({ level: process.env.LOG_LEVEL ?? "silent" }))
  try {
    await followServed(house)
    return await work(house)
  } finally {
    await house.close()
  }
}

/** A command knows no port: links that it writes lead to where the program was last served. */
async function followServed({ app: { ctx } }: OpenHouse): Promise<void> {
  const served = await findSetting(ctx, "served")
  if (served) ctx.house.localAddress = localAddress(served.port)
}
