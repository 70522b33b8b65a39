import type { z } from "zod"
import type { getSampleProgress } from "#contracts/doors.ts"
import { findSetting } from "#platform/config/settings.ts"
import { asSystem, type Ctx } from "#platform/ctx.ts"
import { mustBeEmpty } from "./door-open.ts"

type Progress = z.input<typeof getSampleProgress.reply>

/** One filling at a time in this process; two processes are kept apart by the sample itself, which fills only what is empty. */
export type SampleDoor = {
  open(ctx: Ctx, kind: "airline" | "bakery"): Promise<void>
  progress(ctx: Ctx): Promise<Progress>
}

const nothing: Progress = { state: "none", share: 0, step: null, failure: null, story: null, people: [] }

export function sampleDoor(): SampleDoor {
  let filling: Progress | undefined
  return {
    async open(ctx, kind) {
      if (filling?.state === "filling") return
      await mustBeEmpty(ctx)
      filling = { ...nothing, state: "filling" }
      fill(asSystem(ctx), kind).catch((error: unknown) => {
        ctx.log.error({ err: error }, "filling the sample")
        filling = { ...nothing, state: "failed", failure: error instanceof Error ? error.message : String(error) }
      })
    },
    async progress(ctx) {
      if (filling && filling.state !== "ready") return filling
      const organisation = await findSetting(ctx, "organisation")
      if (!organisation?.sample) return nothing
      return {
        ...nothing,
        state: "ready",
        share: 1,
        story: (await findSetting(ctx, "sampleStory")) ?? null,
        people: await listFaces(ctx),
      }
    },
  }

  async function fill(ctx: Ctx, kind: "airline" | "bakery"): Promise<void> {
    const { fillSample } = await import("../../sample/fill-sample.ts")
    await fillSample({ ctx }, kind, {
      now: ctx.now(),
      progress: (share, step) => {
        filling = { ...nothing, state: "filling", share, step }
      },
    })
    filling = undefined
  }
}

/** One person for each kind of day: those who can sign in with a password in the sample. */
async function listFaces(ctx: Ctx): Promise<Progress["people"]> {
  const rows = await ctx.db
    .selectFrom("people_person as person")
    .innerJoin("people_password as password", "password.person_id", "person.id")
    .innerJoin("people_unit as unit", "unit.id", "person.unit_id")
    .select(["person.id", "person.name", "person.role", "person.job", "unit.name as unit"])
    .where("person.left_at", "is", null)
    .orderBy("person.id")
    .limit(12)
    .execute()
  return rows
}
