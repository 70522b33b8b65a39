import { beforeAll, expect, test } from "vitest"
import * as contracts from "#contracts/pictures.ts"
import { getKudos, giveKudos, listKudos, withdrawKudos } from "#contracts/recognition.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { forgetReadyPictures } from "./ready-picture.ts"

const house = await openTestHouse()
const { amara, bruno, chidi } = await openBank(house)
let params: { id: string }

const cookieOf = ({ cookies }: typeof amara) => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ")
/** A PNG of one dot, in which somebody wrote where it was taken. */
const dot = Buffer.from(
  "89504e470d0a1a0a" +
    "0000000d4948445200000001000000010806000000" +
    "1f15c489" +
    `00000003${Buffer.from("tEXtGPS").toString("hex")}deadbeef` +
    "0000000a49444154789c6360000000020001e221bc33" +
    "0000000049454e44ae426082",
  "hex",
)
async function put(by: typeof amara, picture: Buffer, alt = "Chidi with the lost card") {
  const form = new FormData()
  form.append("alt", alt)
  form.append("picture", new File([new Uint8Array(picture)], "dot.png"))
  const sent = new Response(form)
  const reply = await house.http.inject({
    method: "PUT",
    url: `/api/kudos/${params.id}/picture`,
    headers: { cookie: cookieOf(by), "content-type": sent.headers.get("content-type") ?? "" },
    payload: Buffer.from(await sent.arrayBuffer()),
  })
  return { status: reply.statusCode, body: reply.json() as { id: string; code?: string } }
}
const see = (by: typeof amara, pictureId: string) =>
  house.http.inject({ url: `/api/kudos/${params.id}/pictures/${pictureId}`, headers: { cookie: cookieOf(by) } })
const picture = async () => (await bruno.call(getKudos, { params })).picture

beforeAll(async () => {
  params = await amara.call(giveKudos, { body: { people: [chidi.id], words: "Found the lost card." } })
})

test("whoever gave thanks puts a picture to them, and everyone sees it bare of what the camera wrote", async () => {
  const { status, body } = await put(amara, dot)
  expect(status).toBe(200)
  expect(await picture()).toEqual({ id: body.id, alt: "Chidi with the lost card" })
  const seen = await see(bruno, body.id)
  expect(seen.headers).toMatchObject({ "content-type": "image/png", "x-content-type-options": "nosniff" })
  expect(seen.headers["content-security-policy"]).toContain("sandbox")
  expect(seen.rawPayload.includes("IDAT")).toBe(true)
  expect(seen.rawPayload.includes("GPS")).toBe(false)
})

test("nobody else puts one, and nothing that is no picture, too large or untold is taken", async () => {
  expect(await put(bruno, dot)).toMatchObject({ status: 403, body: { code: "picture-of-another" } })
  expect(await put(amara, Buffer.from("<svg onload='alert(1)'/>"))).toMatchObject({ body: { code: "not-a-picture" } })
  expect(await put(amara, dot, " ")).toMatchObject({ body: { code: "picture-untold" } })
  expect((await put(amara, Buffer.alloc(contracts.largestPicture + 100_000))).status).toBe(413)
  expect((await amara.request("PUT", `/api/kudos/${params.id}/picture`, "{}")).status).toBe(415)
})

test("another takes its place, and the one before is deleted", async () => {
  const before = (await picture())?.id as string
  const { body } = await put(amara, dot, "Chidi again")
  expect(await picture()).toEqual({ id: body.id, alt: "Chidi again" })
  expect((await see(bruno, before)).statusCode).toBe(404)
  expect(await house.ctx.db.selectFrom("platform_file").select("id").execute()).toEqual([{ id: body.id }])
})

test("who put it takes it off, and it is deleted; of thanks that are withdrawn it is not seen", async () => {
  const { body } = await put(amara, dot)
  expect((await bruno.ask(contracts.takePictureOff, { params })).status).toBe(403)
  for (let twice = 0; twice < 2; twice++) await amara.call(contracts.takePictureOff, { params })
  expect(await picture()).toBeNull()
  expect((await see(amara, body.id)).statusCode).toBe(404)
  const last = (await put(amara, dot)).body.id
  await amara.call(withdrawKudos, { params })
  expect((await see(amara, last)).statusCode).toBe(404)
  expect((await put(amara, dot)).status).toBe(404)
})

/** Lays a picture ready for thanks that one is about to give. */
async function lay(by: typeof amara, bytes: Buffer = dot) {
  const form = new FormData()
  form.append("picture", new File([new Uint8Array(bytes)], "dot.png"))
  const sent = new Response(form)
  const reply = await house.http.inject({
    method: "POST",
    url: "/api/kudos/pictures",
    headers: { cookie: cookieOf(by), "content-type": sent.headers.get("content-type") ?? "" },
    payload: Buffer.from(await sent.arrayBuffer()),
  })
  return { status: reply.statusCode, id: (reply.json() as { id: string }).id }
}
const filesKept = async () => (await house.ctx.db.selectFrom("platform_file").select("id").execute()).length
const thanksWith = (id: string) => ({
  people: [chidi.id],
  words: "He carried all of it.",
  picture: { id, alt: "Chidi under a pile of parcels" },
})

test("thanks with a picture are one deed: whoever hears of them finds it, and sent again they are the same", async () => {
  const { status, id } = await lay(amara)
  expect(status).toBe(201)
  const heard = async () => (await bruno.call(listKudos, {})).items[0]
  expect((await heard())?.words).not.toBe("He carried all of it.")
  const given = await amara.call(giveKudos, { body: thanksWith(id) }, "thanks-with-a-picture")
  expect((await heard())?.picture).toMatchObject({ alt: "Chidi under a pile of parcels" })
  expect(await amara.call(giveKudos, { body: thanksWith(id) }, "thanks-with-a-picture")).toEqual(given)
  const seen = await house.http.inject({
    url: `/api/kudos/${given.id}/pictures/${(await heard())?.picture?.id}`,
    headers: { cookie: cookieOf(bruno) },
  })
  expect(seen.rawPayload.includes("IDAT")).toBe(true)
  expect(seen.rawPayload.includes("GPS")).toBe(false)
})

test("where the picture is not there, no thanks are given at all, and nobody takes another's", async () => {
  const before = (await bruno.call(listKudos, {})).items.length
  const { id } = await lay(amara)
  const refused = await bruno.ask(giveKudos, { body: thanksWith(id) })
  expect([refused.status, refused.body]).toEqual([409, expect.objectContaining({ code: "picture-not-ready" })])
  expect((await lay(amara, Buffer.from("<svg onload='alert(1)'/>"))).status).toBe(409)
  expect((await bruno.call(listKudos, {})).items).toHaveLength(before)
})

test("what was laid ready and not used is deleted after a day, and does not pile up before", async () => {
  await house.ctx.db.deleteFrom("recognition_ready_picture").execute()
  const before = await filesKept()
  for (let n = 0; n < 8; n++) {
    house.clock.advance(1000)
    await lay(amara)
  }
  expect(await filesKept()).toBe(before + 5)
  const { id } = await lay(bruno)
  house.clock.advance(25 * 3_600_000)
  await forgetReadyPictures(house.ctx)
  expect(await filesKept()).toBe(before)
  expect((await bruno.ask(giveKudos, { body: thanksWith(id) })).body).toMatchObject({ code: "picture-not-ready" })
})
