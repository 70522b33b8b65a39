import { beforeAll, expect, test } from "vitest"
import * as contracts from "#contracts/pictures.ts"
import { getKudos, giveKudos, withdrawKudos } from "#contracts/recognition.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

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
