import pino, { type Logger } from "pino"
import { localAddress } from "#platform/config/local-address.ts"
import type { Config } from "#platform/config/read-config.ts"
import { readSecret } from "#platform/config/secret.ts"
import { isUsed } from "#platform/database/is-used.ts"
import { migrate } from "#platform/database/migrate.ts"
import { type OpenDatabase, openDatabase } from "#platform/database/open-database.ts"
import { linkSigner } from "#platform/links/signed-link.ts"
import { domainOf } from "#platform/mail/message-id.ts"
import { type App, buildApp } from "./app.ts"

export type OpenHouse = { app: App; database: OpenDatabase; close(): Promise<void> }

/** Database open and migrated, program built: what `npm start` and every command of `wellserved` work with. */
export async function openHouse(config: Config, log: Logger = pino({ level: config.logLevel })): Promise<OpenHouse> {
  const database = await openDatabase(config)
  try {
    await migrate(database.ownerUrl)
    const secret = await readSecret(config.dataDir, process.env, () => isUsed(database.ownerUrl))
    const mailServer = config.smtpUrl
      ? { url: config.smtpUrl, from: config.mailFrom ?? "wellserved@localhost", replyTo: config.mailReplyTo }
      : undefined
    const house = {
      signer: linkSigner(secret),
      secret,
      localAddress: localAddress(config.port),
      sendsMail: mailServer !== undefined,
      readsMail: config.mailbox !== undefined,
      mailFrom: mailServer?.from,
      mailDomain: domainOf(config.mailFrom ?? ""),
      replyTo: config.mailReplyTo,
      chatHosts: config.chatHosts,
    }
    const app = await buildApp({ appUrl: database.appUrl, house, mailServer, mailbox: config.mailbox, log })
    return {
      app,
      database,
      async close() {
        await app.close()
        await database.stop()
      },
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}
