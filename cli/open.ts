import pino from "pino"
import { readConfig } from "#platform/config/read-config.ts"
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
    return await work(house)
  } finally {
    await house.close()
  }
}
