import type { Ctx } from "#platform/ctx.ts"

/** A screen is not signed in anew each year; taking the wall down ends its link at once. */
const lastsDays = 400

type Hung = { id: string; link_version: number; hung_at: Date }

export const linkEndsAt = ({ hung_at }: Pick<Hung, "hung_at">): Date =>
  new Date(hung_at.getTime() + lastsDays * 24 * 3_600_000)

/** What stands in the address of a wall: whoever has it sees what the wall shows, and nothing else. */
export function tokenOf(ctx: Ctx, wall: Hung): string {
  return ctx.house.signer.sign("wall", wall.id, wall.link_version, linkEndsAt(wall))
}
