import { describe, expect, test } from "vitest"
import { getMail } from "#contracts/house.ts"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openMailServer } from "#tests/support/mail-server.ts"
import { openBank } from "#tests/support/people.ts"
import { forgetReadyFiles } from "./ready-file.ts"

const server = await openMailServer()
const house = await openTestHouse("2026-03-02T08:00:00Z", {
  url: server.url,
  from: "Harbour Bank <service@harbour.example>",
})
const cast = await openBank(house)
const { amara, bruno, ewa, grace } = cast
const boundary = "----WebKitFormBoundaryq7Zk3PfU9aLx2TnD"
const day = 86_400_000

let customers = 0
async function openCase() {
  customers += 1
  const email = `rosa${customers}@customers.example`
  const { id } = await amara.call(contracts.openCase, {
    body: { subject: "Charged twice", unitId: cast.units.north, customer: { name: "Rosa", email, language: "en" } },
  })
  return { id, email }
}

/** Lays files ready as the screen does. */
async function lay(by: typeof bruno, id: string, ...files: [name: string, bytes: string][]) {
  const parts = files.map(
    ([name, bytes]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n${bytes}\r\n`,
  )
  const sent = await by.request("POST", `/api/cases/${id}/ready-files`, `${parts.join("")}--${boundary}--\r\n`, {
    "content-type": `multipart/form-data; boundary=${boundary}`,
  })
  return {
    status: sent.status,
    files: sent.status === 201 ? contracts.layFilesReady.reply.parse(JSON.parse(sent.body)).files : [],
  }
}
const idsOf = ({ files }: Awaited<ReturnType<typeof lay>>) => files.flatMap(({ id }) => id ?? [])
const write = (id: string, fileIds: string[], channel: "mail" | "visit" = "mail") =>
  bruno.ask(contracts.writeToCustomer, { params: { id }, body: { words: "Here is the proof.", channel, fileIds } })

describe("files that go along with a reply", () => {
  test("are shown in the preview, arrive with the mail, and stand on the customer's page", async () => {
    const { id, email } = await openCase()
    const fileIds = idsOf(
      await lay(bruno, id, ["proof.pdf", "%PDF-1.4\nbooked back"], ["notes of the till.txt", "14:02"]),
    )
    const preview = await bruno.call(contracts.previewReply, {
      params: { id },
      body: { words: "Here it is.", fileIds },
    })
    expect(preview.files).toEqual([
      { name: "proof.pdf", size: 20 },
      { name: "notes of the till.txt", size: 5 },
    ])
    expect((await write(id, fileIds)).status).toBe(201)
    await house.drain()

    const [mail] = server.received
    expect(mail?.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ["proof.pdf", "application/pdf"],
      ["notes of the till.txt", "text/plain"],
    ])
    expect(Buffer.from(mail?.attachments[0]?.content as ArrayBuffer).toString()).toBe("%PDF-1.4\nbooked back")

    const [kept] = await mailsTo(house, email)
    expect((await grace.call(getMail, { params: { id: kept?.id ?? "" } })).files).toEqual(preview.files)
    const page = linkIn(kept)
    const customer = house.stranger()
    const path = /href="(\/c\/[^"]+\/files\/[^"]+)"/.exec((await customer.request("GET", page)).body)?.[1] ?? ""
    expect(await customer.request("GET", path)).toMatchObject({ status: 200, body: "%PDF-1.4\nbooked back" })

    const { messages } = await bruno.call(contracts.getCase, { params: { id } })
    expect(messages[0]?.files).toMatchObject([{ name: "proof.pdf" }, { name: "notes of the till.txt" }])
  })

  test("stay with what was said in a visit, too", async () => {
    const { id } = await openCase()
    expect((await write(id, idsOf(await lay(bruno, id, ["signed.txt", "Rosa"])), "visit")).status).toBe(201)
    const { messages } = await bruno.call(contracts.getCase, { params: { id } })
    expect(messages[0]).toMatchObject({ channel: "visit", files: [{ name: "signed.txt" }] })
  })

  test("are known by their bytes, and what is a program or empty is named and not kept", async () => {
    const { id } = await openCase()
    const { files } = await lay(bruno, id, ["photo.jpg", `MZ${"\u0000".repeat(80)}`], ["run.bat", "dir"], ["a.txt", ""])
    expect(files).toMatchObject([
      { id: null, leftOut: "program" },
      { id: null, leftOut: "program" },
      { id: null, leftOut: "empty" },
    ])
  })

  test("go nowhere before a reply names them, and never twice", async () => {
    const { id, email } = await openCase()
    const fileIds = idsOf(await lay(bruno, id, ["draft.txt", "not yet"]))
    await write(id, [])
    await house.drain()
    expect(server.received[0]?.attachments).toEqual([])
    expect((await house.stranger().request("GET", linkIn((await mailsTo(house, email))[0]))).body).not.toContain(
      "draft.txt",
    )
    expect((await write(id, fileIds)).status).toBe(201)
    expect(await write(id, fileIds)).toMatchObject({ status: 409, body: { code: "file-not-ready" } })
  })

  test("are those of whoever laid them ready, for that case alone", async () => {
    const { id } = await openCase()
    const other = await openCase()
    const fileIds = idsOf(await lay(ewa, id, ["hers.txt", "of Ewa"]))
    expect(await write(id, fileIds)).toMatchObject({ body: { code: "file-not-ready" } })
    expect(await write(other.id, idsOf(await lay(bruno, id, ["his.txt", "x"])))).toMatchObject({
      body: { code: "file-not-ready" },
    })
    expect((await lay(amara, id, ["a.txt", "x"])).status).toBe(403)
  })

  test("are refused where they are too large for one mail together, and the reply stays unsent", async () => {
    const { id } = await openCase()
    const large = "x".repeat(8_000_000)
    const fileIds = [
      ...idsOf(await lay(bruno, id, ["one.txt", large])),
      ...idsOf(await lay(bruno, id, ["two.txt", large])),
    ]
    expect(fileIds).toHaveLength(2)
    expect(await write(id, fileIds)).toMatchObject({ status: 409, body: { code: "files-too-large" } })
    expect((await bruno.call(contracts.getCase, { params: { id } })).messages).toEqual([])
    expect((await write(id, fileIds.slice(1))).status).toBe(201)
  })

  test("are put away after a week in which no reply took them", async () => {
    const { id } = await openCase()
    const count = async () => (await house.ctx.db.selectFrom("platform_file").select("id").execute()).length
    const before = await count()
    const fileIds = idsOf(await lay(bruno, id, ["forgotten.txt", "x"]))
    await forgetReadyFiles(house.ctx)
    expect(await count()).toBe(before + 1)
    house.clock.advance(8 * day)
    await forgetReadyFiles(house.ctx)
    expect(await count()).toBeLessThanOrEqual(before)
    expect(await write(id, fileIds)).toMatchObject({ body: { code: "file-not-ready" } })
  })
})
