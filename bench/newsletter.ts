import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"
import type { Ctx } from "#platform/ctx.ts"
import { postOf } from "#platform/mail/post.ts"
import { draftEdition } from "../server/domains/newsletter/drafting/draft-edition.ts"
import { editEdition } from "../server/domains/newsletter/edit-edition.ts"
import { scheduleEdition } from "../server/domains/newsletter/sending/schedule-edition.ts"
import { sendEditions } from "../server/domains/newsletter/sending/send-editions.ts"
import { changeNewsletterSettings } from "../server/domains/newsletter/settings.ts"
import { withBenchProgram } from "./parts/bench-house.ts"

const readers = 10_000

/**
 * A newsletter to 10,000 readers, as fast as a mail server on this machine takes it, which reads each mail and throws it away: one mail after the other,
 * each settled by a durable commit before the next one goes. What goes over a network takes longer by its round trips.
 */
export default function run(): Promise<object> {
  return withBenchProgram(async ({ ctx, client }) => {
    let bytes = 0
    const seen = new Set<string>()
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo({ address }, _session, answer) {
        seen.add(address)
        answer()
      },
      onData(stream, _session, answer) {
        stream.on("data", (part: Buffer) => {
          bytes += part.length
        })
        stream.on("end", () => answer())
      },
    })
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
    try {
      await client.query(
        `insert into people_person (id, name, email, unit_id, job, role, starts_on, made_at)
         select gen_random_uuid(), 'Person ' || n, 'person-' || n || '@harbour.example', unit.id, 'Agent', 'member', '2020-01-01', '2020-01-01'
         from generate_series(2, $1) n, (select id from people_unit limit 1) unit`,
        [readers],
      )
      await client.query("analyze")
      const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
      const { rows } = await client.query<{ id: string; unit_id: string }>(
        "select id, unit_id from people_person where role = 'administrator'",
      )
      const own: Ctx = { ...ctx, post: postOf({ url, from: "Harbour Air <news@harbour.example>" }) }
      const id = await planEdition(asPerson(own, rows[0] as { id: string; unit_id: string }))
      const started = performance.now()
      let rounds = 0
      for (; (await stateOf(own, id)) !== "sent"; rounds++) await sendEditions(own)
      const seconds = (performance.now() - started) / 1000
      return {
        readers,
        "addresses written to": seen.size,
        "bytes a mail": Math.round(bytes / readers),
        seconds: Math.round(seconds * 10) / 10,
        "mails a second": Math.round(readers / seconds),
        rounds,
        "in the program, with half a second between rounds, seconds": Math.round(seconds + rounds / 2),
      }
    } finally {
      await new Promise<void>((closed) => server.close(closed))
    }
  })
}

function asPerson(ctx: Ctx, { id, unit_id }: { id: string; unit_id: string }): Ctx {
  const actor = { kind: "person", id, name: "Grace Hall", role: "administrator", unitId: unit_id } as const
  return { ...ctx, actor: { ...actor, strength: "full", sessionId: id, locale: null } }
}

async function planEdition(ctx: Ctx): Promise<string> {
  await changeNewsletterSettings(ctx, { archive: "people", perMinute: null })
  const id = await draftEdition(ctx, {})
  const body =
    "You said: forty minutes in the queue with one counter open. We did: a third counter is open from noon to two."
  const parts = Array.from({ length: 12 }, () => ({ kind: "change" as const, title: "At noon", body, about: null }))
  await editEdition(ctx, id, { title: "What we heard", opening: "Hello.", parts })
  await scheduleEdition(ctx, id, null)
  return id
}

async function stateOf(ctx: Ctx, id: string): Promise<string | undefined> {
  const row = await ctx.db.selectFrom("newsletter_edition").select("state").where("id", "=", id).executeTakeFirst()
  return row?.state
}
