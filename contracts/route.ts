import type { z } from "zod"
import type { Over } from "./mark.ts"

/**
 * A contract is a value: what one route takes, gives and who may call it. From it come the server's route with validation both ways,
 * the web's typed client, and the OpenAPI document. It holds no code.
 */
export type Contract = {
  /** Unique, and the operationId in OpenAPI: "openCase". */
  name: string
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** Fastify's form: "/api/cases/:id". */
  path: string
  /** One line in plain words. */
  summary: string
  access: Access
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** The reply's shape; a media type where it is not JSON. */
  reply: z.ZodType | Media
  /** The status of success; 200 unless told. */
  status?: 200 | 201 | 202 | 204
  /** Largest body in bytes; 64 KiB unless told. */
  bodyLimit?: number
  /** "raw": the body reaches the handler as a stream, unparsed. */
  bodyKind?: "json" | "form" | "raw"
  /**
   * Doing it twice would be two: a request sent again, with the same key in its header Idempotency-Key, or the same within ten minutes, gets the first
   * one's answer. Only for people and service accounts. "by-key": only with its key, where the same words may soon be meant anew.
   */
  once?: true | "by-key"
  /** What it writes over: a request whose If-Match no longer fits what stands there is refused with 412, so that no hand wipes out another's unseen. */
  over?: Over
}

/** A reply that is not JSON: "text/html", "application/pdf", "text/event-stream". */
export type Media = { media: string }

export const roles = ["member", "lead", "steward", "executive", "administrator"] as const
export type Role = (typeof roles)[number]

export const scopes = ["feedback:write", "read", "people:write", "customers:write"] as const
export type Scope = (typeof scopes)[number]

/**
 * Who may call, as far as it can be said without looking at the record; whether this record is theirs is decided in the domain's access.ts.
 * - anyone: no session needed
 * - link: a signed link in the path names the record and the purpose
 * - person: a signed-in person having one of `roles` (all roles unless told); `pin: true` where a name + PIN session suffices;
 *   `scope` names what a service account needs to call it as well
 */
export type Access =
  | { who: "anyone" }
  | { who: "link"; purpose: string }
  | { who: "person"; roles?: readonly Role[]; pin?: boolean; scope?: Scope }

export const anyone: Access = { who: "anyone" }
export const everyone: Access = { who: "person", pin: true }
export const leading: readonly Role[] = ["lead", "steward", "executive", "administrator"]
export const stewarding: readonly Role[] = ["steward", "administrator"]
export const administering: readonly Role[] = ["administrator"]

/** Declares a contract and keeps its literal types. */
export function route<const C extends Contract>(contract: C): C {
  return contract
}

export function isMedia(reply: Contract["reply"]): reply is Media {
  return "media" in reply
}

/** What the handler of a contract receives. */
export type Input<C extends Contract> = {
  params: C["params"] extends z.ZodType ? z.output<C["params"]> : undefined
  query: C["query"] extends z.ZodType ? z.output<C["query"]> : undefined
  body: C["body"] extends z.ZodType ? z.output<C["body"]> : undefined
}

/** What a caller sends: the keys that the contract does not have may be left out. */
export type Sent<C extends Contract> = (C["params"] extends z.ZodType ? { params: z.input<C["params"]> } : unknown) &
  (C["query"] extends z.ZodType ? { query?: z.input<C["query"]> } : unknown) &
  (C["body"] extends z.ZodType ? { body: z.input<C["body"]> } : unknown) &
  // A form with files.
  (C["bodyKind"] extends "raw" ? { body?: unknown } : unknown)

/** What a caller gets back. */
export type Reply<C extends Contract> = C["reply"] extends z.ZodType ? z.output<C["reply"]> : never

/** What the handler gives: the reply before it is serialised. */
export type Given<C extends Contract> = C["reply"] extends z.ZodType ? z.input<C["reply"]> : unknown
