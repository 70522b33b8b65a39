import { beforeAll, describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { readMailbox } from "#platform/mail-in/read-mailbox.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { noDovecot, openDovecot } from "#tests/support/dovecot.ts"
import { mailsTo } from "#tests/support/mail.ts"
import { openMailServer } from "#tests/support/mail-server.ts"
import { openBank } from "#tests/support/people.ts"

if (noDovecot) {
  console.warn(`Mail by IMAP was not tried: ${noDovecot}`)
  test.skip(`mail both ways, over SMTP and IMAP: ${noDovecot}`, () => {})
}

/** Sent over SMTP to a real server, answered into a real mailbox, read from it by IMAP. */
if (!noDovecot)
  describe("mail both ways, over SMTP and IMAP", async () => {
    const smtp = await openMailServer()
    const imap = await openDovecot()
    const house = await openTestHouse(undefined, {
      url: smtp.url,
      from: "Harbour Bank <service@harbour.example>",
      replyTo: "service+{token}@harbour.example",
    })
    const cast = await openBank(house)
    const { amara, bruno, ewa } = cast
    const read = async () => {
      const n = await readMailbox(house.ctx, imap.mailbox)
      await house.drain()
      return n
    }
    const get = (id: string) => bruno.call(contracts.getCase, { params: { id } })
    let serial = 0
    const mail = (over: { from?: string; to?: string; subject?: string; head?: string; words?: string; id?: string }) =>
      [
        `From: ${over.from ?? "Rosa Vidal <rosa@customers.example>"}`,
        `To: ${over.to ?? "service@harbour.example"}`,
        `Subject: ${over.subject ?? "Re: About your case"}`,
        `Message-ID: ${over.id ?? `<c${++serial}@customers.example>`}`,
        "Date: Mon, 2 Mar 2026 10:15:00 +0000",
        ...(over.head ? [over.head] : []),
        "",
        over.words ?? "No card yet.",
        "",
      ].join("\r\n")
    async function writtenTo(email: string) {
      const { id } = await amara.call(contracts.openCase, {
        body: { subject: "Charged twice", unitId: cast.units.north, customer: { name: "Rosa", email, language: "en" } },
      })
      await bruno.call(contracts.writeToCustomer, { params: { id }, body: { words: "Your card is on its way." } })
      await house.drain()
      const sent = smtp.received.at(-1)
      return { id, to: sent?.replyTo?.[0]?.address ?? "", messageId: sent?.messageId ?? "", text: sent?.text ?? "" }
    }
    const mine = async (subject: string) =>
      (await ewa.call(contracts.listMailIn, { query: {} })).mails.find((one) => one.subject === subject)

    beforeAll(async () => {
      await imap.deliver(mail({ subject: "From before" }))
      await read()
    })

    test("what lay in the mailbox before the first reading is left alone", async () => {
      expect((await ewa.call(contracts.listMailIn, { query: {} })).mails).toEqual([])
    })

    test("an answer finds its case by the address it is sent to", async () => {
      const { id, to } = await writtenTo("rosa@customers.example")
      await imap.deliver(
        mail({ to, words: "No card yet.\r\n\r\nOn 2 Mar 2026, Harbour Bank wrote:\r\n> Your card is on its way." }),
      )
      expect(await read()).toBe(1)
      const { messages } = await get(id)
      expect(messages.at(-1)).toMatchObject({
        direction: "in",
        channel: "mail",
        words: "No card yet.",
        quoted: expect.stringContaining("> Your card is on its way."),
        sender: null,
      })
    })

    test("an answer finds its case by the mail that it answers, and a second reading takes nothing twice", async () => {
      const { id, messageId } = await writtenTo("ines@customers.example")
      await imap.deliver(mail({ from: "ines@customers.example", head: `In-Reply-To: ${messageId}` }))
      await read()
      expect(await read()).toBe(0)
      expect((await get(id)).messages.filter(({ direction }) => direction === "in")).toHaveLength(1)
    })

    test("an answer that has lost both finds its case by the link that it quotes", async () => {
      const { id, text } = await writtenTo("lia@customers.example")
      const quoted = text.split("\n").map((line) => `> ${line}`)
      await imap.deliver(
        mail({ from: "lia@home.example", subject: "card", words: ["Nothing.", "", ...quoted].join("\r\n") }),
      )
      await read()
      expect((await get(id)).messages.at(-1)).toMatchObject({ words: "Nothing.", sender: "lia@home.example" })
    })

    test("our next mail hangs on the customer's answer", async () => {
      const { id, to } = await writtenTo("tom@customers.example")
      await imap.deliver(mail({ from: "tom@customers.example", to, id: "<toms@customers.example>" }))
      await read()
      await bruno.call(contracts.writeToCustomer, { params: { id }, body: { words: "We look again." } })
      await house.drain()
      expect(smtp.received.at(-1)?.inReplyTo).toBe("<toms@customers.example>")
    })

    test("an answer after closing opens the case again", async () => {
      const { id, to } = await writtenTo("abe@customers.example")
      await ewa.call(contracts.closeCase, {
        params: { id },
        body: { how: "disagreed", reason: "We cannot.", appeal: "Write here." },
      })
      await imap.deliver(mail({ from: "abe@customers.example", to, words: "I do not agree." }))
      await read()
      expect(await get(id)).toMatchObject({ state: "open", reopened: 1 })
    })

    test("an automatic answer is kept on the case and moves nothing", async () => {
      const { id, to } = await writtenTo("max@customers.example")
      await ewa.call(contracts.closeCase, {
        params: { id },
        body: { how: "disagreed", reason: "We cannot.", appeal: "Write here." },
      })
      await imap.deliver(
        mail({ from: "max@customers.example", to, head: "Auto-Submitted: auto-replied", words: "I am away." }),
      )
      await read()
      const found = await get(id)
      expect(found).toMatchObject({ state: "closed", reopened: 0 })
      expect(found.messages.at(-1)).toMatchObject({ words: "I am away.", automatic: true })
    })

    test("a mail that says that ours did not arrive shows on its case", async () => {
      const { id, messageId } = await writtenTo("gone@customers.example")
      await imap.deliver(
        mail({
          from: "MAILER-DAEMON@mx.example",
          subject: "Undelivered Mail Returned to Sender",
          head: 'Content-Type: multipart/report; report-type=delivery-status; boundary="d"\r\nReturn-Path: <>',
          words: `--d\r\n\r\nno\r\n--d\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; gone@customers.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 user unknown\r\n--d\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${messageId}\r\n--d--`,
        }),
      )
      await read()
      expect((await get(id)).undelivered).toMatchObject([{ forGood: true, why: "550 user unknown" }])
      expect(
        (await mailsTo(house, "bruno@harbour.example")).some(({ purpose }) => purpose === "mail-undelivered"),
      ).toBe(true)
    })

    test("who writes for the first time has a case, and a receipt that threads with their mail", async () => {
      await imap.deliver(
        mail({
          from: "Nia Roy <nia@new.example>",
          subject: "My fee",
          words: "You charged me a fee!",
          id: "<nia@new.example>",
        }),
      )
      await read()
      const opened = await mine("My fee")
      expect(opened).toMatchObject({ state: "on-case", case: { number: expect.any(Number) } })
      const found = await ewa.call(contracts.getCase, { params: { id: opened?.case?.id ?? "" } })
      expect(found).toMatchObject({
        source: "mail",
        words: "You charged me a fee!",
        customer: { email: "nia@new.example" },
      })
      const receipt = smtp.received.at(-1)
      expect(receipt).toMatchObject({ to: [{ address: "nia@new.example" }], inReplyTo: "<nia@new.example>" })
      expect(receipt?.headers).toContainEqual(expect.objectContaining({ key: "auto-submitted", value: "auto-replied" }))
    })

    test("a machine that nobody asked waits for a steward, and gets no receipt", async () => {
      await imap.deliver(
        mail({ from: "news@shop.example", subject: "Offers", head: "List-Unsubscribe: <https://shop.example/u>" }),
      )
      await read()
      expect(await mine("Offers")).toMatchObject({ state: "waiting", why: "bulk" })
      expect(smtp.received).toEqual([])
    })

    test("two machines that answer each other stop", async () => {
      for (let n = 0; n < 25; n++)
        await imap.deliver(mail({ from: "echo@robot.example", subject: `Echo ${n}`, words: `Echo ${n}` }))
      await read()
      const echoes = (await ewa.call(contracts.listMailIn, { query: { limit: 200 } })).mails.filter(
        ({ from }) => from === "echo@robot.example",
      )
      expect(echoes.filter(({ state }) => state === "on-case")).toHaveLength(20)
      expect(echoes.filter(({ why }) => why === "too-many")).toHaveLength(5)
      expect(smtp.received).toHaveLength(3)
    })

    test("a steward sorts what waits: to a case, into a new one, or aside", async () => {
      const { id } = await writtenTo("kim@customers.example")
      const { number } = await get(id)
      const waits = async (subject: string) => {
        await imap.deliver(mail({ from: "list@shop.example", subject, head: "Precedence: bulk" }))
        await read()
        return (await mine(subject))?.id ?? ""
      }
      const first = await waits("For the case")
      await ewa.call(contracts.attachMail, { params: { id: first }, body: { number } })
      expect((await get(id)).messages.at(-1)).toMatchObject({ words: "No card yet." })
      expect((await ewa.ask(contracts.attachMail, { params: { id: first }, body: { number } })).status).toBe(409)
      const made = await ewa.call(contracts.makeCaseOfMail, {
        params: { id: await waits("A new one") },
        body: { unitId: cast.units.north },
      })
      expect(await get(made.id)).toMatchObject({ subject: "A new one", unit: { name: "North" } })
      const aside = await waits("Nothing")
      await ewa.call(contracts.putMailAside, { params: { id: aside }, body: { reason: "An advertisement" } })
      expect(await ewa.call(contracts.getMailIn, { params: { id: aside } })).toMatchObject({
        state: "aside",
        reason: "An advertisement",
      })
      expect((await bruno.ask(contracts.listMailIn, { query: {} })).status).toBe(403)
    })

    test("the mailbox is left as it was: no mail is marked or moved", async () => {
      const all = await imap.list()
      expect(all.length).toBeGreaterThan(20)
      expect(all.flatMap(({ flags }) => flags).filter((flag) => flag === "\\Seen")).toEqual([])
    })

    test("a mailbox that was made anew takes nothing twice", async () => {
      const { id, to } = await writtenTo("una@customers.example")
      const answer = mail({ from: "una@customers.example", to, words: "Once." })
      await imap.deliver(answer)
      await read()
      await imap.renew()
      await imap.deliver(answer)
      await imap.deliver(mail({ from: "una@customers.example", to, words: "And this is new." }))
      expect(await read()).toBe(1)
      expect((await get(id)).messages.filter(({ direction }) => direction === "in").map(({ words }) => words)).toEqual([
        "Once.",
        "And this is new.",
      ])
    })

    test("files come with their mail, programs do not, and are handed out to be saved only", async () => {
      const { id, to } = await writtenTo("pia@customers.example")
      const part = (name: string, bytes: Buffer) =>
        `--m\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString("base64")}\r\n`
      await imap.deliver(
        mail({
          from: "pia@customers.example",
          to,
          head: 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="m"',
          words: `--m\r\nContent-Type: text/plain\r\n\r\nSee these.\r\n${part("slip.pdf", Buffer.from("%PDF-1.4\nx"))}${part("page.html", Buffer.from("<script>alert(1)</script>"))}${part("setup.exe", Buffer.from("MZ\u0090"))}--m--`,
        }),
      )
      await read()
      const { messages } = await get(id)
      const files = messages.at(-1)?.files ?? []
      expect(files.map(({ name, leftOut }) => [name, leftOut])).toEqual([
        ["slip.pdf", null],
        ["page.html", null],
        ["setup.exe", "program"],
      ])
      const save = (nth: number) => bruno.ask(contracts.saveCaseFile, { params: { id, fileId: files[nth]?.id ?? "" } })
      expect((await save(0)).headers).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": expect.stringMatching(/^attachment; filename="slip\.pdf"/),
        "x-content-type-options": "nosniff",
      })
      expect((await save(1)).headers).toMatchObject({
        "content-type": "application/octet-stream",
        "content-security-policy": "default-src 'none'; sandbox",
      })
      expect((await save(2)).status).toBe(404)
      expect((await cast.dana.ask(contracts.saveCaseFile, { params: { id, fileId: files[0]?.id ?? "" } })).status).toBe(
        404,
      )
    })
  })
