import { z } from "zod"
import { administering, route } from "./route.ts"
import { byId, done, id, instant, line, named } from "./shapes.ts"

/** Posts to channels of Slack and Teams. */

export const chatServices = ["slack", "teams"] as const
export type ChatService = (typeof chatServices)[number]
/** Thanks on the board, a story that was published, "You said, we did", an award that was presented. */
export const chatKinds = ["thanks", "story", "answer", "award"] as const
export type ChatKind = (typeof chatKinds)[number]

/** Who reads a channel: only those who work here, or guests and others as well. */
export const chatReaders = ["colleagues", "others"] as const
export type ChatReaders = (typeof chatReaders)[number]

const readers = z.enum(chatReaders)
const kinds = z.array(z.enum(chatKinds)).min(1).max(chatKinds.length)

export const chatChannel = named.extend({
  service: z.enum(chatServices),
  /** Where it leads; the rest of the address is never shown again. */
  host: z.string(),
  kinds: z.array(z.enum(chatKinds)),
  readers,
  /** Only what concerns this unit and those below it; null: all. */
  unit: named.nullable(),
  paused: z.boolean(),
  /** What the service or the network said to the last post, where it did not arrive. */
  trouble: z.string().nullable(),
  lastPostAt: instant.nullable(),
  waiting: z.int(),
})

export const listChatChannels = route({
  name: "listChatChannels",
  method: "GET",
  path: "/api/chat-channels",
  access: { who: "person", roles: administering },
  summary: "Chat channels that are told what happens here",
  reply: z.object({ channels: z.array(chatChannel) }),
})

export const addChatChannel = route({
  name: "addChatChannel",
  method: "POST",
  path: "/api/chat-channels",
  access: { who: "person", roles: administering },
  summary: "Tell a chat channel what happens here; it gets a first post at once, and is kept only if that arrives",
  body: z.object({
    name: line(),
    service: z.enum(chatServices),
    /** The incoming webhook of Slack, or the URL of a Teams workflow. */
    address: line(2_000),
    kinds,
    readers,
    unitId: id.nullable(),
  }),
  reply: byId,
  status: 201,
  once: true,
})

export const changeChatChannel = route({
  name: "changeChatChannel",
  method: "PUT",
  path: "/api/chat-channels/:id",
  access: { who: "person", roles: administering },
  summary: "Change what a chat channel is told, pause it or let it go on",
  params: byId,
  body: z.object({ name: line(), kinds, readers, unitId: id.nullable(), paused: z.boolean() }),
  reply: done,
  over: { reading: listChatChannels, list: "channels", fields: ["name", "kinds", "readers", "unit.id", "paused"] },
})

export const removeChatChannel = route({
  name: "removeChatChannel",
  method: "DELETE",
  path: "/api/chat-channels/:id",
  access: { who: "person", roles: administering },
  summary: "Tell a chat channel nothing any more, and forget its address",
  params: byId,
  reply: done,
})
