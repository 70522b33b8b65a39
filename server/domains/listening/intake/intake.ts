import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import type { House } from "#platform/house.ts"
import { type GroupCommit, groupCommit, type Settled } from "./group-commit.ts"
import { isOwnFault } from "./own-fault.ts"
import { askForReading } from "./reading.ts"
import { type NewAnonymousResponse, writeAnonymousResponses } from "./write-anonymous-responses.ts"
import { type NewResponse, type Written, writeResponses } from "./write-responses.ts"

/** Where all responses of this node come together to be committed. */
export type Intake = {
  identified: GroupCommit<NewResponse, Written>
  /** Those that programs send by the hundred: they have their own way in, so that a customer does not wait behind them. */
  bulk: GroupCommit<NewResponse, Written>
  anonymous: GroupCommit<NewAnonymousResponse, null>
}

/** Beyond this many waiting responses a client is asked to come again: half a second's work, and bounded memory. */
const mostWaiting = 5_000
const mostInBatch = 1_000
/** From this many on, a request is a program's. */
const manyAtOnce = 50
const intakes = new WeakMap<House, Intake>()

/** Opens this node's intake with the ctx of the house; once, before the first request. The benchmark opens others beside it, to compare. */
export function openIntake(ctx: Ctx, intake: Intake = committingTogether(ctx)): void {
  intakes.set(ctx.house, intake)
}

function committingTogether(ctx: Ctx): Intake {
  return {
    identified: groupCommit({ write: (items) => keepResponses(ctx, items), isOwnFault, most: mostInBatch }),
    bulk: groupCommit({ write: (items) => keepResponses(ctx, items), isOwnFault, most: mostInBatch }),
    anonymous: groupCommit({ write: (items) => writeAnonymousResponses(ctx, items), isOwnFault, most: mostInBatch }),
  }
}

/** One commit, and the reader woken. */
export async function keepResponses(ctx: Ctx, items: readonly NewResponse[]): Promise<Written[]> {
  const written = await writeResponses(ctx, items)
  await wakeReader(ctx)
  return written
}

/** The responses are durable by now: should waking fail, the minute's round finds them. */
async function wakeReader(ctx: Ctx): Promise<void> {
  await askForReading(ctx).catch((error: unknown) => ctx.log.error({ error }, "the reader could not be woken"))
}

function intakeOf(ctx: Ctx): Intake {
  const intake = intakes.get(ctx.house)
  if (!intake) throw new Error("Intake is opened when listening prepares")
  return intake
}

/** Commits these with whatever else comes in now. Throws `busy` (503) when too many wait. */
export function commitResponses(ctx: Ctx, items: readonly NewResponse[]): Promise<Settled<Written>[]> {
  const { identified, bulk } = intakeOf(ctx)
  const way = items.length >= manyAtOnce ? bulk : identified
  refuseOverload(way.waiting)
  return way.put(items)
}

export function commitAnonymousResponses(ctx: Ctx, items: readonly NewAnonymousResponse[]): Promise<Settled<null>[]> {
  const { anonymous } = intakeOf(ctx)
  refuseOverload(anonymous.waiting)
  return anonymous.put(items)
}

function refuseOverload(waiting: number): void {
  if (waiting < mostWaiting) return
  throw new Refusal("busy", "Very many answers are coming in. Send this one again in a moment; nothing was kept.", {
    status: 503,
  })
}
