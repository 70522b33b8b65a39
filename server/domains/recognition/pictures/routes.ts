import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/pictures.ts"
import { readForm } from "#platform/http/read-form.ts"
import { serve } from "#platform/http/serve.ts"
import { getPicture, putPicture, takePictureOff } from "./put-picture.ts"
import { layPictureReady } from "./ready-picture.ts"

export function pictureRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.layPictureReady,
  )(async (ctx, _input, { request }) => {
    const form = await readForm(request, contracts.layPictureReady.bodyLimit)
    return { id: await layPictureReady(ctx, form) }
  })

  serve(
    app,
    contracts.putPicture,
  )(async (ctx, { params }, { request }) => {
    const form = await readForm(request, contracts.putPicture.bodyLimit)
    return { id: await putPicture(ctx, params.id, form) }
  })

  serve(
    app,
    contracts.takePictureOff,
  )(async (ctx, { params }) => {
    await takePictureOff(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.seePicture,
  )(async (ctx, { params }, { reply }) => {
    const { media, bytes } = await getPicture(ctx, params.id, params.pictureId)
    reply.type(media)
    // Its bytes never change: another picture has another id.
    reply.header("cache-control", "private, max-age=86400, immutable")
    reply.header("content-security-policy", "default-src 'none'; sandbox")
    reply.header("cross-origin-resource-policy", "same-origin")
    return bytes
  })
}
