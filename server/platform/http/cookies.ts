import type { FastifyReply, FastifyRequest } from "fastify"

const sessionName = "ws_session"
const deviceName = "ws_device"

const secretOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.cookies[name]
  return value && value.length <= 100 ? value : undefined
}

export const refOfSession = (request: FastifyRequest): string | undefined => secretOf(request, sessionName)
export const secretOfDevice = (request: FastifyRequest): string | undefined => secretOf(request, deviceName)

const flags = (request: FastifyRequest) =>
  ({ path: "/", httpOnly: true, sameSite: "lax", secure: request.protocol === "https" }) as const

/** For as long as it lasts, and not until a time of day: the browser's clock may be another. */
export function keepSession(
  request: FastifyRequest,
  reply: FastifyReply,
  { token, endsAt }: { token: string; endsAt: Date },
  now: Date,
): void {
  const maxAge = Math.floor((endsAt.getTime() - now.getTime()) / 1000)
  reply.setCookie(sessionName, token, { ...flags(request), maxAge })
}

export function dropSession(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(sessionName, flags(request))
}

export function keepDevice(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  reply.setCookie(deviceName, secret, { ...flags(request), sameSite: "strict", maxAge: 400 * 24 * 3600 })
}
