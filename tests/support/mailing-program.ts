// The whole program without a port, with a mail server and a clock of its own, on the database that its arguments name: it sends the Monday mails and goes on
// with whatever work waits, until it is killed.
import pino from "pino"
import { linkSigner } from "#platform/links/signed-link.ts"
import { domainOf } from "#platform/mail/message-id.ts"
import { buildApp } from "../../server/app.ts"
import { sendMondayMails } from "../../server/domains/line-up/monday-mail/send-monday-mails.ts"

const [appUrl = "", url = "", at = ""] = process.argv.slice(2)
// It must not stay behind when a test ends without ending it.
setTimeout(() => process.exit(9), 600_000).unref()

const from = "Harbour Bank <service@harbour.example>"
const secret = Buffer.alloc(32, 7)
const ahead = Date.parse(at) - Date.now()
const { ctx } = await buildApp({
  appUrl,
  house: {
    signer: linkSigner(secret),
    secret,
    localAddress: "http://localhost:4400",
    sendsMail: true,
    readsMail: false,
    mailDomain: domainOf(from),
  },
  mailServer: { url, from },
  log: pino({ level: "silent" }),
  now: () => new Date(Date.now() + ahead),
})
await ctx.events.work(ctx)
await sendMondayMails(ctx)
