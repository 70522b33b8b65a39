import type { FastifyRequest } from "fastify"
import type { Contract } from "#contracts/route.ts"
import type { Actor, Ctx } from "#platform/ctx.ts"
import { refOfSession } from "./cookies.ts"

/** How the house learns who calls; people answers it. */
export type Identify = {
  bySession(ctx: Ctx, token: string): Promise<Actor | undefined>
  byKey(ctx: Ctx, key: string): Promise<Actor | undefined>
}

const nobody: Actor = { kind: "customer", link: null }

/** The ctx of one request: the base with its caller and its logger. A signed link in the path counts only for the purpose its contract names. */
export async function callerOf(
  base: Ctx,
  identify: Identify,
  request: FastifyRequest,
  contract: Contract,
): Promise<Ctx> {
  const ctx = { ...base, log: request.log, actor: nobody }
  const { access } = contract
  if (access.who === "link") {
    const { token } = request.params as { token?: string }
    const link = token === undefined ? undefined : base.house.signer.read(access.purpose, token, base.now())
    return { ...ctx, actor: { kind: "customer", link: link ?? null } }
  }
  const bearer = /^Bearer (\S{20,200})$/.exec(request.headers.authorization ?? "")?.[1]
  const session = refOfSession(request)
  const actor = bearer
    ? await identify.byKey(ctx, bearer)
    : session
      ? await identify.bySession(ctx, session)
      : undefined
  return { ...ctx, actor: actor ?? nobody }
}
