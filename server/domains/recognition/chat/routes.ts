import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/chat.ts"
import { serve } from "#platform/http/serve.ts"
import { addChannel, changeChannel, listChannels, removeChannel } from "./channels.ts"

export function chatRoutes(app: FastifyInstance): void {
  serve(app, contracts.listChatChannels)(async (ctx) => ({ channels: await listChannels(ctx) }))

  serve(app, contracts.addChatChannel)(async (ctx, { body }) => ({ id: await addChannel(ctx, body) }))

  serve(
    app,
    contracts.changeChatChannel,
  )(async (ctx, { params, body }) => {
    await changeChannel(ctx, params.id, body)
    return { done: true }
  })

  serve(
    app,
    contracts.removeChatChannel,
  )(async (ctx, { params }) => {
    await removeChannel(ctx, params.id)
    return { done: true }
  })
}
